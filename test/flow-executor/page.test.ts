import { expect } from "@open-wc/testing";
import type { FlowDoneEvent, FlowExecutor } from "../../src/index.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { challenge, GET, sent } from "../support/executor.js";
import { Page } from "../support/page.js";
import { end } from "../support/replies.js";
import { next, quiet } from "../support/wait.js";

const first = () => challenge("ak-stage-identification");

/** A page with an executor, whose code is loaded later. */
async function open(
  address: string,
  html: string,
  ...replies: object[]
): Promise<{ page: Page; server: ScriptedServer }> {
  const server = new ScriptedServer(...replies);
  const page = await Page.open(address);
  page.use(server).write(html);
  await page.run();
  return { page, server };
}

describe("<flow-executor> as the page’s only element", () => {
  it("takes the flow from an address of authentik’s form", async () => {
    const { page, server } = await open(
      "/if/flow/my-flow/?next=%2Fa%20b&x='",
      "<flow-executor></flow-executor>",
      first(),
    );
    await page.shows("ak-stage-identification");
    const query = "next%3D%252Fa%2520b%26x%3D%2527";
    expect(sent(server)).to.deep.equal([GET("my-flow", query)]);
    expect(page.element.slug).to.equal(undefined);
    expect(page.element.hasAttribute("slug")).to.equal(false);
  });

  it("takes the flow from an address below the path where authentik is mounted", async () => {
    const { page, server } = await open(
      "/auth/if/flow/my-flow/",
      '<flow-executor base-url="/auth"></flow-executor>',
      first(),
    );
    await page.shows("ak-stage-identification");
    const url = "/auth/api/v3/flows/executor/my-flow/?query=";
    expect(sent(server)).to.deep.equal([`GET ${url}`]);
  });

  it("takes no flow from any other address or path", async () => {
    for (const [address, html] of [
      ["/page/login", "<flow-executor></flow-executor>"],
      ["/if/flow/x/", '<flow-executor base-url="/auth/"></flow-executor>'],
    ] as const) {
      const { server } = await open(address, html);
      await quiet();
      expect(sent(server), address).to.deep.equal([]);
    }
  });

  it("runs the flow of its slug at any address", async () => {
    const { page, server } = await open(
      "/if/flow/my-flow/",
      '<flow-executor slug="given"></flow-executor>',
      first(),
    );
    await page.shows("ak-stage-identification");
    expect(sent(server)).to.deep.equal([GET("given")]);
  });

  it("sends the query of the page’s address if no query is set", async () => {
    const html = (query: string) =>
      `<flow-executor slug="login" ${query}></flow-executor>`;
    for (const [attribute, query] of [
      ["", "next%3D%252Fhome%26flow_token%3Dt"],
      ['query=""', "flow_token%3Dt"],
      ['query="next=/x"', "next%3D%2Fx%26flow_token%3Dt"],
    ] as const) {
      const { page, server } = await open(
        "/page/login?next=%2Fhome&flow_token=t",
        html(attribute),
        first(),
      );
      await page.shows("ak-stage-identification");
      expect(sent(server)).to.deep.equal([GET("login", query)]);
    }
  });

  it("uses properties that were set before the element was defined", async () => {
    const server = new ScriptedServer();
    const page = await Page.open("/page/");
    page.write("<flow-executor></flow-executor>");
    const { element } = page;
    expect(element).not.to.have.property("updateComplete");
    page.use(server);
    Object.assign(element, {
      slug: "early",
      query: { next: "/x" },
      headingLevel: 3,
      theme: "dark",
      layout: "bare",
      terms: { uid: "Who?" },
      challenge: first(),
    } satisfies Partial<FlowExecutor>);
    await page.run();
    const stage = await page.shows("ak-stage-identification");
    expect(stage.textContent).to.contain("Who?");
    expect(element.theme).to.equal("dark");
    const title = page.frame.querySelector("[role=heading]");
    expect(title?.getAttribute("aria-level")).to.equal("3");
    expect(page.frame.querySelector(".bare")).to.exist;
    // The challenge was set by the page.
    expect(sent(server)).to.deep.equal([]);
    const outcome = element.respond({ uid_field: "mira" });
    (await server.request(0)).answer(challenge("ak-stage-password"));
    expect(await outcome).to.equal("accepted");
    expect(server.requests[0]?.url).to.equal(
      "/api/v3/flows/executor/early/?query=next%3D%252Fx",
    );
  });

  it("shows the second form if the page changes the flow or the challenge in flow-challenge", async () => {
    for (const [slug, change] of [
      ["login", { slug: "other" }],
      ["", { challenge: challenge("ak-stage-password") }],
    ] as const) {
      const server = new ScriptedServer(
        ...(slug ? [first(), challenge("ak-stage-password")] : []),
      );
      const page = await Page.open("/page/");
      page.use(server).write("<flow-executor></flow-executor>");
      const { element } = page;
      if (slug) element.slug = slug;
      else element.challenge = first();
      const told = next(element, "flow-challenge").then(() =>
        Object.assign(element, change),
      );
      await page.run();
      await told;
      const stage = await page.shows("ak-stage-password");
      expect(stage.querySelector("[name=password]")).to.exist;
      page.close();
    }
  });

  it("sends no request to another origin, and reports the reason", async () => {
    const { page, server } = await open(
      "/page/",
      '<flow-executor slug="login" base-url="https://id.example/"></flow-executor>',
    );
    const card = await page.until(() =>
      page.frame.querySelector("[part=error]"),
    );
    expect(page.element.error?.code).to.equal("cross-origin");
    expect(card.textContent).to.contain("This page is not set up correctly");
    expect(sent(server)).to.deep.equal([]);
  });

  it("shows no link to authentik’s own page on a page that replaces it", async () => {
    for (const [address, links] of [
      ["/if/flow/login/", 0],
      ["/page/login", 1],
    ] as const) {
      const { page } = await open(
        address,
        '<flow-executor slug="login"></flow-executor>',
        { component: "ak-stage-of-tomorrow" },
      );
      const card = await page.until(() =>
        page.frame.querySelector("[part=error]"),
      );
      expect(card.querySelectorAll("a"), address).to.have.length(links);
    }
  });

  it("leaves the page for the flow’s target after firing the events", async () => {
    const server = new ScriptedServer(first());
    const page = await Page.open("/page/login");
    page
      .use(server)
      .write('<flow-executor slug="login" query=""></flow-executor>');
    await page.run();
    await page.shows("ak-stage-identification");
    const done = next<FlowDoneEvent>(page.document, "flow-done");
    const left = page.loads();
    void page.element.respond({ uid_field: "mira" });
    (await server.request(1)).answer(end("/page/home?a=b"));
    expect((await done).to).to.equal(`${location.origin}/page/home?a=b`);
    await left;
    expect(page.address).to.equal("/page/home?a=b");
  });

  it("is pending until the page is left, and requests that this aborts cause no error", async () => {
    const server = new ScriptedServer(first());
    const page = await Page.open("/page/login");
    page.use(server).write('<flow-executor slug="login"></flow-executor>');
    await page.run();
    await page.shows("ak-stage-identification");
    let pending = false;
    let finished: Element | null = null;
    const errors: unknown[] = [];
    const { element } = page;
    element.addEventListener("flow-error", ({ error }) => errors.push(error));
    page.window.addEventListener("pagehide", () => {
      pending = element.pending;
      finished = page.frame.querySelector(".finished");
    });
    const left = page.loads();
    void page.element.respond({ uid_field: "mira" });
    (await server.request(1)).answer(end("/page/home"));
    await left;
    expect(errors).to.deep.equal([]);
    expect(pending).to.equal(true);
    expect(finished).to.equal(null);
  });

  it("reloads the page if the flow leads to the same page after an answer", async () => {
    for (const to of ["/page/login?x=1", "/page/login?x=1#there"]) {
      const { page, server } = await open(
        "/page/login?x=1#here",
        '<flow-executor slug="login"></flow-executor>',
        first(),
      );
      await page.shows("ak-stage-identification");
      const again = page.loads();
      void page.element.respond({ uid_field: "mira" });
      (await server.request(1)).answer(end(to));
      await again;
      expect(page.address).to.equal("/page/login?x=1");
      page.close();
    }
  });

  it("does not reload the page without end if there was no question", async () => {
    const { page, server } = await open(
      "/page/login",
      '<flow-executor slug="login"></flow-executor>',
      end("/page/login"),
    );
    await page.until(() => page.frame.querySelector(".finished"));
    await quiet();
    expect(sent(server)).to.have.length(1);
    expect(page.element.pending).to.equal(false);
  });
});
