/** Pages with a tool that prefetches links. */
import { expect } from "@open-wc/testing";
import type { Challenge } from "../../src/protocol/index.js";
import { challenge } from "../../src/testing/challenge.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { Page } from "../support/page.js";
import { prompt } from "../support/prompts.js";
import { next, until } from "../support/wait.js";

const TOOLS = {
  Turbo: "/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js",
  "instant.page": "/node_modules/instant.page/instantpage.js",
};
const isChromium = "userAgentData" in navigator;

const WITH_LINKS: Record<string, Challenge> = {
  "an identification": challenge("ak-stage-identification", {
    passwordless_url: "/if/flow/passwordless/",
    enroll_url: "/if/flow/enroll/",
    recovery_url: "/if/flow/recovery/",
    sources: [
      {
        name: "GitHub",
        challenge: {
          component: "xak-flow-redirect",
          to: "/source/oauth/login/github/",
        },
      },
    ],
  }),
  "an administrator's text": challenge("ak-stage-prompt", {
    fields: [
      prompt("static", "terms", {
        initial_value: '<a href="/if/flow/leave/" target="_self">Leave</a>',
      }),
    ],
  }),
  "the end of a session": challenge("ak-stage-session-end"),
};

/** The prefetched addresses, after the pointer was over every link of the element and then over a link of the page. */
async function fetchedAhead(tool: string, first: object): Promise<string[]> {
  const server = new ScriptedServer(first);
  const page = await Page.open("/page/");
  const fetched: string[] = [];
  page.window.fetch = (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    const { pathname } = new URL(url, page.window.location.href);
    if (pathname.startsWith("/api/")) return server.fetch(input, init);
    fetched.push(pathname);
    // Changes the page, so that `until` checks again.
    page.document.body.dataset.fetched = pathname;
    return new Promise(() => undefined);
  };
  page.write(
    '<flow-executor slug="login" query="" redirect="manual" notices="off"></flow-executor><a href="/page/news">News</a>',
  );
  await page.run();
  const { element, frame } = page;
  await page.until(
    () =>
      frame.querySelector("[aria-busy=false]") && element.querySelector("form"),
  );
  const script = page.document.createElement("script");
  script.src = tool;
  const loaded = next(script, "load");
  page.document.head.append(script);
  await loaded;
  // Prefetch tools wait a moment while the pointer is on a link. This test shortens the wait.
  page.window.setTimeout = ((act: () => void) => {
    act();
    return 0;
  }) as typeof setTimeout;
  for (const link of page.document.querySelectorAll("a[href]"))
    for (const type of ["mouseenter", "mouseover"])
      link.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  const ahead = () => {
    const hints = page.document.head.querySelectorAll<HTMLLinkElement>(
      'link[rel=prefetch]:not([href*="/dist/"], [href*="/build/"])',
    );
    return [
      ...fetched,
      ...[...hints].map(({ href }) => new URL(href).pathname),
    ];
  };
  await until(() => ahead().includes("/page/news"), page.document);
  return ahead();
}

if (isChromium) {
  describe("a page with a tool that prefetches links", () => {
    for (const [tool, address] of Object.entries(TOOLS)) {
      for (const [what, first] of Object.entries(WITH_LINKS)) {
        // Turbo ignores links that open a new window.
        if (tool === "Turbo" && first.component === "ak-stage-prompt") continue;
        it(`${tool} does not prefetch ${what}`, async () => {
          expect(await fetchedAhead(address, first)).to.deep.equal([
            "/page/news",
          ]);
        });
      }
    }
  });
}
