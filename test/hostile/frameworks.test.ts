/** Pages with their own style sheet: each stage must look the same as on an empty page. */
import { expect } from "@open-wc/testing";
import type { Challenge } from "../../src/protocol/index.js";
import { challenge } from "../../src/testing/challenge.js";
import { Page } from "../support/page.js";
import { next, until } from "../support/wait.js";

const EVERYWHERE = {
  "Tailwind’s preflight": "/node_modules/tailwindcss/preflight.css",
  Pico: "/node_modules/@picocss/pico/css/pico.min.css",
};
const IN_CHROMIUM = {
  Bootstrap: "/node_modules/bootstrap/dist/css/bootstrap.min.css",
  Bulma: "/node_modules/bulma/css/bulma.min.css",
  Water: "/node_modules/water.css/out/water.css",
  "one that takes everything away": `data:text/css,${encodeURIComponent(
    "html, body { font: italic 900 40px/3 serif; color: red; letter-spacing: 9px; white-space: pre } * { all: unset } *::before, *::after { content: 'x' } ::placeholder { color: red }",
  )}`,
};
const isChromium = "userAgentData" in navigator;
const sheets = { ...EVERYWHERE, ...(isChromium && IN_CHROMIUM) };

/** The properties that may differ, at most twelve, each with the reason why the difference is not visible. */
const ALLOWED: Record<string, string> = {
  "-webkit-locale":
    "What takes everything away takes this too; attributes still name the language.",
};

const CHALLENGES: Challenge[] = [
  challenge(
    "ak-stage-identification",
    { sources: [], captcha_stage: null },
    "everything",
  ),
  challenge("ak-stage-identification", {}, "rejected"),
  challenge("ak-stage-password", {}, "rejected"),
  challenge("ak-stage-consent", {}, "more than before"),
  challenge("ak-stage-session-end"),
  challenge("ak-stage-flow-error"),
  challenge("xak-flow-shell"),
];
const PSEUDO = ["::before", "::after"];

/** The parts of an element with their own style: the element and its pseudo-elements. */
const parts = (element: Element): (string | undefined)[] => [
  undefined,
  ...PSEUDO,
  ...(element.localName === "input" ? ["::placeholder"] : []),
  ...(element.localName === "li" ? ["::marker"] : []),
];

/** Every computed property of every control and pseudo-element, by position. */
async function looks(sheet?: string): Promise<Map<string, string>> {
  const page = await Page.open("/page/", 800);
  if (sheet) {
    const link = page.document.createElement("link");
    link.rel = "stylesheet";
    link.href = sheet;
    const loaded = next(link, "load");
    page.document.head.append(link);
    await loaded;
  }
  page.write(CHALLENGES.map(() => "<flow-executor></flow-executor>").join(""));
  await page.run();
  const found = new Map<string, string>();
  const all = page.document.querySelectorAll("flow-executor");
  for (const [index, element] of [...all].entries()) {
    // The box of the element itself belongs to the page.
    element.style.cssText =
      "all: revert !important; display: block !important; inline-size: 500px !important";
    element.theme = "light";
    element.lang = "en";
    const shown = next(element, "flow-challenge");
    const preview = CHALLENGES[index];
    if (preview) element.challenge = preview;
    await shown;
    await Promise.all(
      element
        .getAnimations({ subtree: true })
        .map((animation) => animation.finished),
    );
    // For its first moment, a question that grants something takes no press, and shows it.
    await until(() => !element.querySelector("[aria-disabled]"), element);
    const stage = element.querySelector("[slot=stage]");
    const inside = stage?.querySelectorAll("*:not(svg *)") ?? [];
    for (const [at, each] of [stage, ...inside].entries()) {
      if (!each) continue;
      for (const part of parts(each)) {
        const style = page.window.getComputedStyle(each, part);
        const name = `${index}.${at} ${each.localName}.${each.className}${part ?? ""}`;
        // A pseudo-element without content is not there, and has no look.
        const isThere =
          !part || !PSEUDO.includes(part) || style.content !== "none";
        for (const property of isThere ? style : ["content"])
          if (!property.startsWith("--"))
            found.set(`${name}|${property}`, style.getPropertyValue(property));
      }
    }
  }
  page.close();
  return found;
}

/** The differences, one line each. */
function changes(
  before: Map<string, string>,
  after: Map<string, string>,
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => {
      const [, property = ""] = key.split("|");
      return !(property in ALLOWED) && after.get(key) !== before.get(key);
    })
    .map(
      (key) =>
        `${key}: ${before.get(key) ?? "nothing"} → ${after.get(key) ?? "gone"}`,
    );
}

describe("a page with the style sheet of a framework", () => {
  let plain: Map<string, string>;
  before(async function () {
    this.timeout(30_000);
    plain = await looks();
  });

  for (const [name, sheet] of Object.entries(sheets)) {
    it(`${name}: does not change any control`, async function () {
      this.timeout(30_000);
      const lines = changes(plain, await looks(sheet));
      expect(lines.slice(0, 12).join("\n")).to.equal("");
    });
  }

  const changedBy = async (css: string) => {
    const found = await looks(`data:text/css,${encodeURIComponent(css)}`);
    const lines = changes(plain, found);
    return [...new Set(lines.map((line) => /[|](.*?):/.exec(line)?.[1]))];
  };

  it("is compared completely: a change with !important is found", async function () {
    this.timeout(30_000);
    const css =
      ".flow-input::placeholder, .flow-link { opacity: 0.9 !important }";
    expect(await changedBy(css)).to.deep.equal(["opacity"]);
  });

  it("is compared completely: a pseudo-element with new content is found", async function () {
    this.timeout(30_000);
    const css = ".flow-link::after { content: 'x' !important }";
    expect(await changedBy(css)).to.include.members(["content", "color"]);
  });

  it("may change at most twelve properties", () => {
    expect(Object.keys(ALLOWED).length).to.be.at.most(12);
  });
});
