import { expect } from "@open-wc/testing";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { challenge, GET, sent } from "../support/executor.js";
import { Page } from "../support/page.js";
import { quiet } from "../support/wait.js";

/** A page that the browser prerenders, until a person opens it. */
async function loadedAhead(server: ScriptedServer) {
  const page = await Page.open("/page/ahead");
  let prerendering = true;
  Object.defineProperty(page.document, "prerendering", {
    get: () => prerendering,
  });
  const sockets: string[] = [];
  page.window.WebSocket = class extends EventTarget {
    constructor(url: string | URL) {
      super();
      sockets.push(String(url));
    }
    close() {
      return undefined;
    }
  } as unknown as typeof WebSocket;
  page.use(server).write('<flow-executor slug="login"></flow-executor>');
  await page.run();
  const look = () => {
    prerendering = false;
    page.document.dispatchEvent(new Event("prerenderingchange"));
  };
  return { page, sockets, look };
}

describe("a prerendered page", () => {
  it("sends no request and opens no socket until it is activated", async () => {
    const first = challenge("ak-stage-identification");
    // Requested by the element itself, and by the page's own start().
    const server = new ScriptedServer(first, first);
    const { page, sockets, look } = await loadedAhead(server);
    void page.element.start();
    void page.element.retry();
    await quiet();
    expect(sent(server)).to.deep.equal([]);
    expect(sockets).to.deep.equal([]);
    look();
    await page.shows("ak-stage-identification");
    expect(sent(server)[0]).to.equal(GET());
    expect(sockets.every((url) => url.endsWith("/ws/client/"))).to.equal(true);
  });

  it("sends no request if the element was removed before the activation", async () => {
    const server = new ScriptedServer(challenge("ak-stage-identification"));
    const { page, look } = await loadedAhead(server);
    page.element.remove();
    look();
    await quiet();
    expect(sent(server)).to.deep.equal([]);
  });

  it("starts the flow in a background tab, which a person has opened", async () => {
    const server = new ScriptedServer(challenge("ak-stage-identification"));
    const page = await Page.open("/page/background");
    Object.defineProperty(page.document, "hidden", { value: true });
    Object.defineProperty(page.document, "visibilityState", {
      value: "hidden",
    });
    page.use(server).write('<flow-executor slug="login"></flow-executor>');
    await page.run();
    await page.shows("ak-stage-identification");
    expect(sent(server)).to.deep.equal([GET()]);
  });
});
