/** The early start: the page sends the first request while the element's code is loading. */
import { expect } from "@open-wc/testing";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { challenge, GET, sent } from "../support/executor.js";
import { CODE, Page } from "../support/page.js";
import { next, quiet, until } from "../support/wait.js";

const first = challenge("ak-stage-identification");

/** A page with the early script in its head; the element's own code is not loaded yet. */
async function early(
  server: ScriptedServer,
  data: Record<string, string> = { slug: "login" },
  { address = "/page/early", lang = "en" } = {},
): Promise<Page> {
  const page = await Page.open(address);
  page.use(server);
  page.document.documentElement.lang = lang;
  const script = page.document.createElement("script");
  script.src = "/dist/cdn/early.js";
  Object.assign(script.dataset, data);
  const loaded = next(script, "load");
  page.document.head.append(script);
  await loaded;
  return page;
}

const preloads = ({ document }: Page) =>
  [
    ...document.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]"),
  ].map(({ href }) => new URL(href).pathname);

for (const code of [CODE.esm, CODE.iife])
  describe(`an early start, then ${code}`, () => {
    it("is used as the element's first request", async () => {
      const server = new ScriptedServer(first);
      const page = await early(server);
      expect(sent(server)).to.deep.equal([GET()]);
      await page
        .write('<flow-executor slug="login"></flow-executor>')
        .run(code);
      await page.shows("ak-stage-identification");
      expect(sent(server)).to.deep.equal([GET()]);
      const [request] = server.requests;
      expect([...(request?.headers ?? [])]).to.deep.equal([
        ["accept", "application/json"],
        ["accept-language", "en"],
      ]);
    });

    it("is used once: a restart sends a new request", async () => {
      const server = new ScriptedServer(first, first);
      const page = await early(server);
      await page
        .write('<flow-executor slug="login"></flow-executor>')
        .run(code);
      await page.shows("ak-stage-identification");
      await page.element.start();
      expect(sent(server)).to.deep.equal([GET(), GET()]);
    });

    for (const [what, tag, asked] of [
      ["flow", '<flow-executor slug="other"></flow-executor>', GET("other")],
      [
        "query",
        '<flow-executor slug="login" query="a=1"></flow-executor>',
        GET("login", "a%3D1"),
      ],
      [
        "language",
        '<flow-executor slug="login" lang="de"></flow-executor>',
        GET(),
      ],
    ] as const)
      it(`is not used by an element with another ${what}, which waits for the reply and sends its own request`, async () => {
        const server = new ScriptedServer();
        const page = await early(server);
        await page.write(tag).run(code);
        await quiet();
        expect(sent(server)).to.deep.equal([GET()]);
        (await server.request(0)).answer(first);
        (await server.request(1)).answer(first);
        await page.shows("ak-stage-identification");
        expect(sent(server)).to.deep.equal([GET(), asked]);
      });

    it("is repeated by the element if it fails", async () => {
      const server = new ScriptedServer(new TypeError("offline"), first);
      const page = await early(server);
      await page
        .write('<flow-executor slug="login"></flow-executor>')
        .run(code);
      await page.shows("ak-stage-identification");
      expect(page.element.error).to.equal(undefined);
      expect(sent(server)).to.deep.equal([GET(), GET()]);
    });
  });

describe("an early start", () => {
  it("loads the stage of the reply from its own folder", async () => {
    const page = await early(
      new ScriptedServer(challenge("ak-stage-password")),
    );
    await until(() => preloads(page).length > 0, page.document);
    expect(preloads(page)).to.deep.equal(["/dist/cdn/ak-stage-password.js"]);
  });

  it("does not load a component whose name is not valid", async () => {
    const page = await early(new ScriptedServer({ component: "../evil" }));
    await quiet();
    expect(preloads(page)).to.deep.equal([]);
  });

  it("uses the page's query, and a base URL", async () => {
    const server = new ScriptedServer();
    await early(
      server,
      { slug: "login", baseUrl: "/auth" },
      { address: "/page/early?next=/home&x=a%20b" },
    );
    expect(sent(server)).to.deep.equal([
      "GET /auth/api/v3/flows/executor/login/?query=next%3D%2Fhome%26x%3Da%2520b",
    ]);
  });

  for (const query of [
    "next=https://evil.example/",
    "next=//evil.example",
    "next=",
    "uid_field=ada&password=secret",
    "flow_token=abc",
  ])
    it(`is left to the element if the query needs a correction: ?${query}`, async () => {
      const server = new ScriptedServer();
      await early(
        server,
        { slug: "login" },
        { address: `/page/early?${query}` },
      );
      expect(sent(server)).to.deep.equal([]);
    });

  it("sends no request to another origin, or without a slug", async () => {
    const server = new ScriptedServer();
    await early(server, { slug: "login", baseUrl: "https://id.example/" });
    await early(server, {});
    expect(sent(server)).to.deep.equal([]);
  });

  it("sends no request while the page is prerendered", async () => {
    const server = new ScriptedServer();
    const page = await Page.open("/page/early");
    page.use(server);
    Object.defineProperty(page.document, "prerendering", { value: true });
    const script = page.document.createElement("script");
    script.src = "/dist/cdn/early.js";
    script.dataset.slug = "login";
    const loaded = next(script, "load");
    page.document.head.append(script);
    await loaded;
    expect(sent(server)).to.deep.equal([]);
  });
});
