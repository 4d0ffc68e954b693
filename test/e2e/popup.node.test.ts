/** Providers in a real popup window, in Chromium, also with pages that isolate themselves (COOP). */
import assert from "node:assert/strict";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, describe, it } from "node:test";
import { chromium, type Page } from "playwright-core";
import { createDemoServer } from "../../demo/server/node/http.js";
import { chromiumPath } from "./browser-path.js";

/** The policies of the next pages. A page with `same-origin` cuts the connection between an opener and its popup. */
interface Isolation {
  /** `Cross-Origin-Opener-Policy` of all pages of the site with the element. */
  readonly page?: string;
  /** The policy of the provider, which is on another site. */
  readonly provider?: string;
}
let isolation: Isolation = {};

/** The provider sends the person back with a new name, or refuses. */
const provider = createServer(({ url = "/" }, response) => {
  const asked = new URL(url, "http://provider").searchParams;
  const back = (answer: string) =>
    `${String(asked.get("redirect_uri"))}?state=${String(asked.get("state"))}&${answer}`;
  const policy = isolation.provider;
  response.writeHead(200, {
    "Content-Type": "text/html",
    ...(policy && { "Cross-Origin-Opener-Policy": policy }),
  }).end(`<!doctype html><title>Provider</title>
      <p id="opener"></p>
      <script>document.querySelector("#opener").textContent = String(opener)</script>
      <a href="${back(`code=jo-${String(Date.now())}`)}">Agree</a>
      <a href="${back("error=access_denied")}">Refuse</a>`);
});

const demo = createDemoServer();
const { port: demoPort } = new URL(await demo.listen(0));

/** The page that replaces authentik's own: it runs the flow of its address. */
const FLOW_PAGE = `<!doctype html><html lang="en"><title>A flow</title>
  <script type="module" src="/dist/cdn/flow-executor.js"></script>
  <flow-executor notices="off"></flow-executor></html>`;

/** The site: the demo, with a policy for all its pages and a provider on another site. */
const site = createServer((incoming, outgoing) => {
  const { url: path = "/", method, headers } = incoming;
  const policy = isolation.page;
  const own = policy && { "Cross-Origin-Opener-Policy": policy };
  if (path.startsWith("/if/flow/")) {
    outgoing.writeHead(200, { "Content-Type": "text/html", ...own });
    outgoing.end(FLOW_PAGE);
    return;
  }
  const to = { host: "127.0.0.1", port: demoPort, path, method, headers };
  const forwarded = request(to, (reply) => {
    const { location, ...others } = reply.headers;
    outgoing.writeHead(reply.statusCode ?? 500, {
      ...others,
      ...own,
      ...(location && {
        // authentik's root names itself as the target of a sign-in.
        Location: location
          .replace(/^(?=\/provider\.html)/, providerOrigin)
          .replace(/default\/authentication\/$/, "$&?next=%2F"),
      }),
    });
    reply.pipe(outgoing);
  });
  incoming.pipe(forwarded);
});

/** Both are secure contexts, where browsers apply the policies. */
const originOf = async (server: Server, host: string) => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://${host}:${String((server.address() as AddressInfo).port)}`;
};
const providerOrigin = await originOf(provider, "localhost");
const address = `${await originOf(site, "127.0.0.1")}/`;
const browser = await chromium.launch({ executablePath: await chromiumPath() });
after(async () => {
  await browser.close();
  for (const server of [provider, site]) {
    server.closeAllConnections();
    server.close();
  }
  await demo.close();
});

/** Opens a page with an element that runs the flow with sources. */
async function visit(policies: Isolation = {}, setUp = ""): Promise<Page> {
  isolation = policies;
  const context = await browser.newContext();
  const page = await context.newPage();
  // Playwright tells every page that it has the focus, but a person with a popup is in the popup.
  await page.addInitScript("document.hasFocus = () => window.isHere === true");
  if (setUp) await page.addInitScript(setUp);
  await page.goto(`${address}bare.html`);
  await page.evaluate(() => {
    const element = document.createElement("flow-executor");
    element.setAttribute("slug", "sources");
    element.setAttribute("sources", "popup");
    element.setAttribute("popup-url", "/dist/flow-popup.html");
    element.setAttribute("query", "next=/bare.html%3Fhome");
    element.setAttribute("notices", "off");
    document.body.replaceChildren(element);
  });
  await page.getByRole("button", { name: "Harbour" }).waitFor();
  return page;
}

async function press(page: Page): Promise<Page> {
  const opened = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Harbour" }).click();
  const popup = await opened;
  await popup.waitForURL(/provider\.html/);
  await page.getByText("Waiting for Harbour").waitFor();
  return popup;
}

const whoami = async (page: Page) => {
  const reply = await page.request.get(`${address}api/v3/core/users/me/`);
  return reply.ok();
};

const ISOLATIONS: Record<string, Isolation> = {
  "no policy": {},
  "an isolated page": { page: "same-origin" },
  "an isolated provider": { provider: "same-origin" },
  "an isolated page and an isolated provider": {
    page: "same-origin",
    provider: "same-origin",
  },
  "a page that allows popups": { page: "same-origin-allow-popups" },
};

describe("a person who signs in at a provider in a popup", () => {
  for (const [name, policies] of Object.entries(ISOLATIONS))
    it(`answers the questions there, and the page goes on while the popup closes itself: ${name}`, async () => {
      const page = await visit(policies);
      const popup = await press(page);
      assert.equal(await popup.locator("#opener").textContent(), "null");
      await popup.getByText("Agree").click();
      await popup.waitForURL(/default-source-enrollment/);
      assert.equal(new URL(page.url()).search, "", "the page waits");
      const closed = popup.waitForEvent("close");
      await popup.getByRole("button", { name: "Continue" }).click();
      await closed;
      await page.waitForURL(/\?home/);
      assert.equal(await whoami(page), true);
      await page.context().close();
    });

  it("refuses there, and is asked again in the page", async () => {
    const page = await visit();
    const popup = await press(page);
    const closed = popup.waitForEvent("close");
    await popup.getByText("Refuse").click();
    await closed;
    await page.getByText("Signing in with Harbour did not work.").waitFor();
    await page.getByRole("button", { name: "Harbour" }).waitFor();
    await page.context().close();
  });

  it("closes the popup, and is asked again in the page", async () => {
    const page = await visit();
    const popup = await press(page);
    await popup.close();
    await page.evaluate("window.isHere = true");
    await page.getByText("The window of Harbour was closed").waitFor();
    await page.evaluate("window.isHere = false");
    const again = await press(page);
    assert.equal(again.isClosed(), false);
    await page.context().close();
  });

  it("goes on in the page if the browser blocks the popup", async () => {
    const page = await visit({}, "window.open = () => null");
    await page.getByRole("button", { name: "Harbour" }).click();
    await page.getByText("Your browser did not let the window open.").waitFor();
    await page.getByText("Continue with Harbour on this page").click();
    await page.waitForURL(/provider\.html/);
    await page.context().close();
  });
});
