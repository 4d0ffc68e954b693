/** On a page that replaces authentik's own, the address follows the running flow. */
import { expect } from "@open-wc/testing";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { challenge, GET, sent } from "../support/executor.js";
import { Page } from "../support/page.js";
import { quiet } from "../support/wait.js";

const LOGIN = "/if/flow/login/?next=/a";
const RECOVERY = "/if/flow/recovery/?next=%2Fa";

const name = () =>
  challenge("ak-stage-identification", { recovery_url: RECOVERY });
const mail = () => challenge("ak-stage-email");

async function open(address: string, html: string, ...replies: object[]) {
  const server = new ScriptedServer(...replies);
  const page = await Page.open(address);
  page.use(server).write(html);
  await page.run();
  await page.shows("ak-stage-identification");
  return { page, server };
}

async function recover(page: Page): Promise<void> {
  const link = await page.until(() =>
    page.stage.querySelector<HTMLElement>(`a[href*="/recovery/"]`),
  );
  link.click();
  await page.shows("ak-stage-email");
}

async function go(page: Page, by: -1 | 1): Promise<void> {
  const moved = new Promise((resolve) =>
    page.window.addEventListener("popstate", resolve, { once: true }),
  );
  page.window.history.go(by);
  await moved;
}

const HTML = "<flow-executor></flow-executor>";

describe("the address of a page that replaces authentik’s own page", () => {
  it("changes to the flow that continues, and going back or forward starts that flow", async () => {
    const { page, server } = await open(
      LOGIN,
      HTML,
      name(),
      mail(),
      name(),
      mail(),
    );
    await recover(page);
    expect(page.address).to.equal(RECOVERY);
    await go(page, -1);
    await page.shows("ak-stage-identification");
    expect(page.address).to.equal(LOGIN);
    await go(page, 1);
    await page.shows("ak-stage-email");
    expect(page.address).to.equal(RECOVERY);
    const [login, recovery] = [
      GET("login", "next%3D%2Fa"),
      GET("recovery", "next%3D%252Fa"),
    ];
    expect(sent(server)).to.deep.equal([login, recovery, login, recovery]);
  });

  it("stays as it is when the page prevents the continuation", async () => {
    const { page, server } = await open(LOGIN, HTML, name());
    page.element.addEventListener("flow-redirect", (event) =>
      event.preventDefault(),
    );
    const link = await page.until(() =>
      page.stage.querySelector<HTMLElement>(`a[href*="/recovery/"]`),
    );
    link.click();
    await quiet();
    expect(page.address).to.equal(LOGIN);
    expect(sent(server)).to.have.length(1);
  });

  it("is not changed if the page sets the slug, or at any other address", async () => {
    for (const [address, html] of [
      [LOGIN, '<flow-executor slug="login"></flow-executor>'],
      ["/page/login", '<flow-executor slug="login"></flow-executor>'],
    ] as const) {
      const { page } = await open(address, html, name(), mail());
      await recover(page);
      expect(page.address).to.equal(address);
    }
  });

  it("starts no flow if only the fragment changes, or if the element was removed", async () => {
    const { page, server } = await open(LOGIN, HTML, name(), mail());
    await page.until(() => page.stage.querySelector("a"));
    page.window.location.hash = "help";
    await go(page, -1);
    await quiet();
    expect(sent(server)).to.have.length(1);
    await recover(page);
    page.element.remove();
    await go(page, -1);
    await quiet();
    expect(sent(server)).to.have.length(2);
  });
});
