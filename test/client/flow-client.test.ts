import { expect } from "@esm-bundle/chai";
import { FlowClient, type FlowClientOptions } from "../../src/client/index.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { cancelled, challenge } from "./support.js";

const FLOW = { slug: "login", query: "next=%2Fhome" };
const CHALLENGE = challenge("ak-stage-identification");

/** A client, and its calls of `fetch`. */
function client(options: FlowClientOptions = {}, ...replies: object[]) {
  const server = new ScriptedServer(
    ...(replies.length ? replies : [CHALLENGE]),
  );
  const inits: RequestInit[] = [];
  const it = new FlowClient({
    pageUrl: "https://app.example/login",
    fetch: (url, init = {}) => {
      inits.push(init);
      return server.fetch(url, init);
    },
    csrfToken: () => undefined,
    ...options,
  });
  const header = (name: string, index = 0) =>
    server.requests[index]?.headers.get(name) ?? undefined;
  return { it, server, inits, header };
}

describe("FlowClient: a request", () => {
  it("GETs the executor of the flow with its query", async () => {
    const { it, server } = client();
    expect(await it.get(FLOW)).to.deep.equal(CHALLENGE);
    const [request] = server.requests;
    expect(request).to.deep.include({
      method: "GET",
      url: "/api/v3/flows/executor/login/?query=next%3D%252Fhome",
      body: undefined,
    });
  });

  it("POSTs the unchanged body to the same address", async () => {
    const { it, server } = client();
    const body = { component: "ak-stage-identification", uid_field: "jdoe" };
    expect(await it.post(FLOW, body)).to.deep.equal(CHALLENGE);
    expect(server.requests[0]).to.deep.include({
      method: "POST",
      url: "/api/v3/flows/executor/login/?query=next%3D%252Fhome",
      body,
    });
  });

  it("has the content type JSON for a POST, and none for a GET", async () => {
    const { it, header } = client({}, CHALLENGE, CHALLENGE);
    await it.post(FLOW, {});
    await it.get(FLOW);
    expect(header("Content-Type", 0)).to.equal("application/json");
    expect(header("Content-Type", 1)).to.equal(undefined);
  });

  it("accepts JSON", async () => {
    const { it, header } = client();
    await it.get(FLOW);
    expect(header("Accept")).to.equal("application/json");
  });

  it("sends cookies only to the same origin, and bypasses the cache", async () => {
    const { it, inits } = client({}, CHALLENGE, CHALLENGE);
    await it.get(FLOW);
    await it.post(FLOW, {});
    for (const { credentials, cache } of inits) {
      expect({ credentials, cache }).to.deep.equal({
        credentials: "same-origin",
        cache: "no-store",
      });
    }
  });

  it("is complete if the page's own fetch spreads the headers to add one", async () => {
    const { it, header } = client({ csrfToken: () => "t0ken" });
    const server = new ScriptedServer(CHALLENGE);
    const spreading = new FlowClient({
      pageUrl: "https://app.example/login",
      csrfToken: () => "t0ken",
      fetch: (url, init = {}) =>
        server.fetch(url, {
          ...init,
          headers: { ...(init.headers as object), "X-A": "1" },
        }),
    });
    await it.post(FLOW, {}, { language: "de" });
    await spreading.post(FLOW, {}, { language: "de" });
    const [request] = server.requests;
    for (const name of [
      ...["Content-Type", "Accept", "Accept-Language", "X-authentik-CSRF"],
    ]) {
      expect(request?.headers.get(name), name).to.equal(header(name) ?? "–");
    }
    expect(request?.headers.get("X-A")).to.equal("1");
  });

  it("names the language if there is one", async () => {
    const { it, header } = client({}, CHALLENGE, CHALLENGE);
    await it.get(FLOW, { language: "pt-BR" });
    await it.get(FLOW);
    expect(header("Accept-Language", 0)).to.equal("pt-BR, pt;q=0.9, en;q=0.8");
    expect(header("Accept-Language", 1)).to.equal(undefined);
  });

  it("names the language as a valid tag, and leaves out an invalid one", async () => {
    const { it, header } = client({}, CHALLENGE, CHALLENGE);
    await it.get(FLOW, { language: "de_DE.UTF-8" });
    await it.get(FLOW, { language: "日本語" });
    expect(header("Accept-Language", 0)).to.equal("de-DE, de;q=0.9, en;q=0.8");
    expect(header("Accept-Language", 1)).to.equal(undefined);
  });

  it("knows the language of a reply, if the server names it", async () => {
    const named = (language: string) =>
      new Response(JSON.stringify(CHALLENGE), {
        headers: { "Content-Language": language },
      });
    const { it } = client({}, named("pt-br"), named("*"), CHALLENGE);
    const replies = [
      await it.get(FLOW),
      await it.get(FLOW),
      await it.get(FLOW),
    ];
    expect(replies.map((reply) => it.languageOf(reply))).to.deep.equal([
      "pt-BR",
      undefined,
      undefined,
    ]);
  });

  it("sends the current CSRF token with each request", async () => {
    let token = "one";
    const csrfToken = () => token;
    const { it, header } = client({ csrfToken }, CHALLENGE, CHALLENGE);
    await it.get(FLOW);
    token = "two";
    await it.post(FLOW, {});
    expect(header("X-authentik-CSRF", 0)).to.equal("one");
    expect(header("X-authentik-CSRF", 1)).to.equal("two");
  });

  it("sends no CSRF header if the token is missing or empty", async () => {
    for (const token of [undefined, ""]) {
      const { it, header } = client({ csrfToken: () => token });
      await it.post(FLOW, {});
      expect(header("X-authentik-CSRF")).to.equal(undefined);
    }
  });

  it("sends a bearer token if it has one", async () => {
    const { it, header } = client({ bearer: "secret" });
    await it.get(FLOW);
    expect(header("Authorization")).to.equal("Bearer secret");
    const without = client();
    await without.it.get(FLOW);
    expect(without.header("Authorization")).to.equal(undefined);
  });

  it("is aborted by the caller's signal, with its reason and not with a FlowError", async () => {
    const server = new ScriptedServer();
    const { it } = client({ fetch: server.fetch });
    const controller = new AbortController();
    const waiting = it.get(FLOW, { signal: controller.signal });
    controller.abort();
    const reason: unknown = await waiting.catch((cause: unknown) => cause);
    expect(reason).to.have.property("name", "AbortError");
    expect(server.requests[0]?.outcome).to.equal("aborted");
  });
});

describe("FlowClient: where authentik is", () => {
  for (const [baseUrl, path] of [
    [undefined, "/"],
    ["/", "/"],
    ["", "/"],
    ["/auth/", "/auth/"],
    ["/auth", "/auth/"],
    ["/auth//", "/auth/"],
    ["https://app.example", "/"],
    ["https://app.example/auth", "/auth/"],
  ] as const) {
    it(`is at ${path} with the base URL ${JSON.stringify(baseUrl)}`, async () => {
      const { it, server } = client({ baseUrl });
      expect(it.base.href).to.equal(`https://app.example${path}`);
      await it.get({ slug: "login", query: "" });
      expect(server.requests[0]?.url).to.equal(
        `${path}api/v3/flows/executor/login/?query=`,
      );
    });
  }

  it("is found at once if the base URL has a million slashes", () => {
    const slashes = "/".repeat(1_000_000);
    expect(client({ baseUrl: `/a${slashes}` }).it.base.pathname).to.equal(
      "/a/",
    );
    const { it } = client({ baseUrl: `/a${slashes}b` });
    expect(it.base.pathname).to.equal(`/a${slashes}b/`);
  });

  it("is relative to the document, and throws without a document", () => {
    const { location } = globalThis as { location?: { origin: string } };
    const make = () => new FlowClient({ baseUrl: "/auth" }).base.href;
    if (location) expect(make()).to.equal(`${location.origin}/auth/`);
    else expect(make).to.throw(TypeError);
  });

  it("does not let an invalid slug change the path", () => {
    const { it } = client();
    expect(it.executorUrl({ slug: "../a?b#c", query: "" })).to.equal(
      "https://app.example/api/v3/flows/executor/..%2Fa%3Fb%23c/?query=",
    );
  });

  it("must be on the page's origin, and any other origin is refused before a request", async () => {
    for (const baseUrl of [
      "https://id.example/",
      "http://app.example/",
      "https://app.example:8443/",
    ]) {
      const { it, server } = client({ baseUrl });
      for (const job of [
        () => it.get(FLOW),
        () => it.post(FLOW, {}),
        () => it.cancel(),
      ]) {
        const error: unknown = await job().catch((cause: unknown) => cause);
        expect(error).to.have.property("code", "cross-origin");
        expect(error).to.have.property("message").that.includes("proxy");
      }
      expect(server.requests).to.deep.equal([]);
    }
  });
});

describe("FlowClient: the cancel view", () => {
  it("is fetched without following its redirect, which would log out", async () => {
    const { it, server, inits } = client({}, cancelled());
    await it.cancel();
    expect(server.requests[0]).to.deep.include({
      method: "GET",
      url: "/flows/-/cancel/",
      body: undefined,
    });
    expect(inits[0]).to.deep.include({ redirect: "manual", cache: "no-store" });
  });

  it("is below authentik's path", async () => {
    const { it, server } = client({ baseUrl: "/auth" }, cancelled());
    await it.cancel();
    expect(server.requests[0]?.url).to.equal("/auth/flows/-/cancel/");
  });

  it("succeeds if the browser reports a redirect that it did not follow", async () => {
    const opaque = Object.defineProperties(new Response(), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const { it } = client({}, opaque);
    await it.cancel();
  });
});

describe("FlowClient: the browser's defaults", () => {
  it("use the global fetch, looked up at each request", async () => {
    const { fetch } = globalThis;
    const server = new ScriptedServer(CHALLENGE);
    const client = new FlowClient({ pageUrl: "https://app.example/" });
    globalThis.fetch = server.fetch;
    try {
      await client.get(FLOW);
    } finally {
      globalThis.fetch = fetch;
    }
    expect(server.requests).to.have.length(1);
  });

  /** The client's token if the document has these cookies. */
  function tokenWith(...cookies: string[]): string | undefined {
    const client = new FlowClient({ pageUrl: "https://app.example/" });
    if ("document" in globalThis) {
      for (const cookie of cookies) document.cookie = cookie;
      const token = client.csrfToken;
      for (const cookie of cookies) document.cookie = `${cookie}; max-age=0`;
      return token;
    }
    const value = { cookie: cookies.join("; ") };
    Object.defineProperty(globalThis, "document", {
      value,
      configurable: true,
    });
    const token = client.csrfToken;
    Reflect.deleteProperty(globalThis, "document");
    return token;
  }

  for (const [name, cookies, token] of [
    ["the cookie authentik_csrf", ["authentik_csrf=t0ken"], "t0ken"],
    ["it among others", ["a=1", "authentik_csrf=t0ken", "b=2"], "t0ken"],
    ["it decoded", ["authentik_csrf=a%20b"], "a b"],
    ["it as it is where it cannot be decoded", ["authentik_csrf=%zz"], "%zz"],
    ["nothing where it is empty", ["authentik_csrf="], undefined],
    [
      "nothing of a cookie with a longer name",
      ["xauthentik_csrf=1"],
      undefined,
    ],
    ["nothing where there is none", [], undefined],
  ] as const) {
    it(`read as CSRF token ${name}`, () => {
      expect(tokenWith(...cookies)).to.equal(token);
    });
  }
});
