/** `<flow-doctor>`, and the checks in a page, on the origin of the demo's flow server. */
import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { examine, type FlowDoctor } from "../../src/doctor/index.js";
import { allowDoctor } from "../../src/doctor/allow.js";
import type { DoctorReport } from "../../src/doctor/report.js";
import { host, upgrade } from "../../src/doctor/fixes.js";
import { until } from "../support/wait.js";

const REPORT: DoctorReport = {
  version: "0.1.0",
  place: "terminal",
  page: "https://app.example.com/",
  flow: "default-authentication-flow",
  base: "/",
  server: "Caddy",
  requests: 21,
  milliseconds: 1234,
  findings: [
    {
      rule: "host",
      title: "Host",
      looksAt: "the host",
      about: "docs/deploying.md",
      verdict: "wrong",
      value: "Host does not come through",
      measured: [["it should be", "app.example.com"]],
      detail: "Answers are refused.",
      fixes: host(),
    },
    {
      rule: "websocket",
      title: "WebSocket",
      looksAt: "the socket",
      about: "docs/deploying.md",
      verdict: "wrong",
      value: "WebSockets are not passed on",
      fixes: upgrade(),
    },
    ...(
      [
        "paths",
        "bytes",
        "cookies",
        "cancel",
        "csp",
        "clock",
        "release",
      ] as const
    ).map((rule) => ({
      rule,
      title: rule,
      looksAt: "this and that",
      about: "docs/deploying.md",
      verdict: "fine" as const,
      value: "as it should be",
    })),
    {
      rule: "passkeys",
      title: "Passkeys",
      looksAt: "the RP ID",
      about: "docs/deploying.md",
      verdict: "unseen",
      value: "no question asks for one",
      hint: "Name a flow that does.",
    },
  ],
};

let panel: FlowDoctor;

async function show(report?: DoctorReport): Promise<FlowDoctor> {
  panel = document.createElement("flow-doctor");
  panel.report = report;
  document.body.append(panel);
  await panel.updateComplete;
  return panel;
}

afterEach(() => {
  for (const each of document.querySelectorAll("flow-doctor")) each.remove();
  document.documentElement.removeAttribute("dir");
  document.documentElement.style.colorScheme = "";
});

const all = (selector: string) => [
  ...panel.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const texts = (selector: string) =>
  all(selector).map((each) => each.textContent.replace(/\s+/g, " ").trim());
const tabs = (chosen: "true" | "false") => texts(`[aria-selected=${chosen}]`);

describe("<flow-doctor>", () => {
  it("shows what is wrong first, with the lines of the server that answers", async () => {
    await show(REPORT);
    expect(texts(".counts > div")).to.deep.equal([
      "wrong 2",
      "fine 7",
      "not seen from here 1",
    ]);
    expect(texts("[role=heading]")).to.deep.equal([
      "Doctor",
      "Wrong",
      "Host does not come through",
      "WebSockets are not passed on",
      "Fine",
      "Cannot be seen from here",
    ]);
    expect(tabs("true")).to.deep.equal(["Caddy", "Caddy"]);
    expect(texts("del")[0]).to.equal("header_up Host {upstream_hostport}");
  });

  for (const [theme, dir] of [
    ["light", "ltr"],
    ["dark", "ltr"],
    ["light", "rtl"],
  ] as const)
    it(`is accessible: ${theme}, in a page from ${dir === "rtl" ? "right to left" : "left to right"}`, async () => {
      document.documentElement.dir = dir;
      document.documentElement.style.colorScheme = theme;
      await show(REPORT);
      for (const details of all("details"))
        (details as HTMLDetailsElement).open = true;
      await expect(panel).to.be.accessible();
      expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
    });

  it("is used with the keyboard: one tab stop, arrows choose, and every card follows", async () => {
    await show(REPORT);
    const [first] = all("[aria-selected=true]");
    first?.focus();
    await sendKeys({ press: "ArrowRight" });
    await until(() => tabs("true")[0] === "Traefik", panel.renderRoot);
    expect(tabs("true")).to.deep.equal(["Traefik", "Traefik"]);
    expect(panel.shadowRoot?.activeElement?.textContent.trim()).to.equal(
      "Traefik",
    );
    await sendKeys({ press: "Home" });
    await until(() => tabs("true")[0] === "nginx", panel.renderRoot);
    expect(texts("ins")[0]).to.equal("proxy_set_header Host $http_host;");
    await sendKeys({ press: "ArrowLeft" });
    await until(() => tabs("true")[0] === "Nuxt", panel.renderRoot);
    expect(all("[role=tab][tabindex='0']").length).to.equal(2);
  });

  it("has no button to check the page if it shows a stored report", async () => {
    await show(REPORT);
    expect(texts(".actions button")).to.deep.equal(["Copy output"]);
  });

  it("shows the output if the page may not copy", async () => {
    await show(REPORT);
    const { clipboard } = navigator;
    Object.defineProperty(navigator, "clipboard", {
      value: undefined,
      configurable: true,
    });
    try {
      all(".actions button")[0]?.click();
      await until(() => all(".output").length > 0, panel.renderRoot);
    } finally {
      Object.defineProperty(navigator, "clipboard", {
        value: clipboard,
        configurable: true,
      });
    }
    expect(texts(".output")[0]).to.match(/^flow-executor doctor .* 2 wrong /);
    expect(texts("[role=status]")[0]).to.match(/Copying is not allowed/);
  });
});

describe("the doctor in a page", () => {
  it("finds nothing wrong with the proxy, sends no person's cookie and leaves none", async () => {
    const report = await examine();
    const wrong = report.findings.filter(({ verdict }) => verdict === "wrong");
    const about = wrong.map(({ rule }) => rule);
    expect(
      about.filter(
        (rule) =>
          !["compression", "copies", "caching", "static-files"].includes(rule),
      ),
    ).to.deep.equal([]);
    const fine = report.findings
      .filter(({ verdict }) => verdict === "fine")
      .map(({ rule }) => rule);
    expect(fine).to.include.members([
      "bytes",
      "origin",
      "cookies",
      "cancel",
      "websocket",
      "clock",
    ]);
    expect(document.cookie).not.to.include("authentik_csrf");
  });

  it("names a base where authentik is not", async () => {
    const report = await examine({ baseUrl: "/nothing-here/" });
    const [first] = report.findings;
    expect(first?.rule).to.equal("paths");
    expect(first?.verdict).to.equal("wrong");
  });

  it("checks the page at a press, and says so", async () => {
    await show();
    expect(texts(".actions button")).to.deep.equal(["Check this page"]);
    all(".actions button")[0]?.click();
    await until(() => all(".counts").length > 0, panel.renderRoot);
    expect(texts(".actions button")).to.deep.equal([
      "Check again",
      "Copy output",
    ]);
    expect(texts("[role=status]")[0]).to.match(/wrong/i);
  });

  it("opens by the address only if it asks for it, and closes with Escape", async () => {
    const before = location.href;
    expect(allowDoctor()).to.equal(false);
    history.replaceState(null, "", `${location.pathname}?flow-doctor`);
    try {
      expect(allowDoctor()).to.equal(true);
    } finally {
      history.replaceState(null, "", before);
    }
    const shown = await until(
      () => document.querySelector("flow-doctor"),
      document.body,
    );
    await shown.updateComplete;
    await until(() => shown.shadowRoot?.activeElement, shown.renderRoot);
    expect(shown.shadowRoot?.activeElement?.textContent.trim()).to.equal(
      "Doctor",
    );
    await sendKeys({ press: "Escape" });
    expect(document.querySelector("flow-doctor")).to.equal(null);
  });
});
