import { expect } from "@esm-bundle/chai";
import fc from "fast-check";
import { resolveTarget } from "../../src/client/index.js";
import { destination, isSamePage } from "../../src/client/redirect.js";

const ROOT = new URL("https://app.example/");
const BELOW = new URL("https://app.example/auth/");

describe("resolveTarget: addresses of the server", () => {
  const allowed: Record<string, string> = {
    "/": "https://app.example/",
    "/home?a=1#top": "https://app.example/home?a=1#top",
    "foo.bar": "https://app.example/foo.bar",
    "t-x/y": "https://app.example/t-x/y",
    "?a=1": "https://app.example/?a=1",
    "": "https://app.example/",
    "/%5Cevil.example": "https://app.example/%5Cevil.example",
    "./a/../b": "https://app.example/b",
    "//app.example/home": "https://app.example/home",
    "/.//evil.example/x": "https://app.example/evil.example/x",
    "/a/..//evil.example/x?a=1#b": "https://app.example/evil.example/x?a=1#b",
    "/%2e//evil.example": "https://app.example/evil.example",
    "/.\\evil.example": "https://app.example/evil.example",
    ".\\\\evil.example": "https://app.example/evil.example",
    "/./\t//evil.example": "https://app.example/evil.example",
    "https://app.example////evil.example": "https://app.example/evil.example",
    "//app.example//evil.example": "https://app.example/evil.example",
    "https://app.example//": "https://app.example/",
    "/a//b": "https://app.example/a//b",
    "https://rp.example//cb": "https://rp.example//cb",
    "https://rp.example/cb?code=1": "https://rp.example/cb?code=1",
    "http://rp.example": "http://rp.example/",
    "  https://rp.example/": "https://rp.example/",
    "myapp://callback?code=1": "myapp://callback?code=1",
    "com.example.app:/oauth?code=1": "com.example.app:/oauth?code=1",
    "mailto:help@example.com": "mailto:help@example.com",
  };
  for (const [to, href] of Object.entries(allowed)) {
    it(`resolves ${JSON.stringify(to)} from the root of the API's origin`, () => {
      expect(resolveTarget(to, ROOT)?.href).to.equal(href);
      expect(resolveTarget(to, BELOW)?.href).to.equal(href);
    });
  }

  for (const to of [
    ...["//evil.example", "///evil.example", "////evil.example/x"],
    ...["\\\\evil", "\\\\evil.example/", "/\\evil.example", "\\/evil.example"],
    ...["/\t/evil.example", "/\n/evil.example", "//app.example:8443/"],
    ...["//user@evil.example", "//app.example@evil.example"],
  ]) {
    it(`refuses ${JSON.stringify(to)}, which leaves the origin without naming a scheme`, () => {
      expect(resolveTarget(to, ROOT)).to.equal(undefined);
    });
  }

  for (const to of [
    ...["javascript:alert(1)", "java\nscript:alert(1)", " JavaScript:alert(1)"],
    ...["\u0001javascript:alert(1)", "java\tscript:alert(1)"],
    ...["data:text/html,<script>alert(1)</script>", "DATA:,x", "vbscript:x"],
    ...["blob:https://app.example/0b0a3a8e", "file:///etc/passwd"],
    ...["filesystem:https://app.example/temporary/x", "about:blank"],
  ]) {
    it(`refuses ${JSON.stringify(to)}, whose scheme runs code or reads local data`, () => {
      expect(resolveTarget(to, ROOT)).to.equal(undefined);
    });
  }

  it("returns an address that a browser accepts unchanged, or none", () => {
    const part = fc.constantFrom(
      ...["/", "\\", ":", "//", "javascript", "data", "http", "https", "\t"],
      ...[
        "\n",
        " ",
        "\0",
        "@",
        "#",
        "?",
        "evil.example",
        "app.example",
        "[",
        "%",
      ],
      ...[".", "..", "%2e", "/./", "\\.\\"],
    );
    const text = fc
      .array(part, { maxLength: 8 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (to) => {
        const url = resolveTarget(to, ROOT);
        if (!url) return;
        expect(url.protocol).not.to.match(/^(javascript|data):$/);
        expect(new URL(url.href).href).to.equal(url.href);
        // A router that receives the path stays on this origin too.
        if (url.origin === ROOT.origin) {
          expect(url.pathname).not.to.match(/^\/[/\\]/);
        }
        // An address without a scheme never leaves this origin.
        if (!to.includes(":")) expect(url.origin).to.equal(ROOT.origin);
      }),
    );
  });
});

describe("destination: the target of a redirect", () => {
  const own = "/api/v3/flows/executor/login/";

  it("is the executor for the running flow's executor, with any query", () => {
    for (const to of [
      own,
      `${own}?query=a%20b`,
      `https://app.example${own}#x`,
    ]) {
      expect(destination(to, ROOT, "login")?.kind, to).to.equal("executor");
    }
  });

  it("is the other flow for another flow's executor, with its decoded query", () => {
    const to = "/api/v3/flows/executor/mfa-2/?query=next%3D%252Fhome+x";
    expect(destination(to, ROOT, "login")).to.deep.include({
      kind: "flow",
      flow: { slug: "mfa-2", query: "next=%2Fhome x" },
    });
  });

  for (const [to, query] of [
    ["/if/flow/other/", ""],
    ["/if/flow/other/?", ""],
    ["/if/flow/other/?next=%2Fx&foo=1", "next=%2Fx&foo=1"],
    ["/if/flow/other/?query=", "query="],
    ["/if/flow/other/?query=next%3D%252Fback", "query=next%3D%252Fback"],
    [
      "/if/flow/other/?query=inspector%3Davailable&inspector=available",
      "query=inspector%3Davailable&inspector=available",
    ],
    ["https://app.example/if/flow/other/?a=%2f+b#x", "a=%2f+b"],
  ] as const) {
    it(`is the flow of ${to}, with its raw query`, () => {
      expect(destination(to, ROOT, "login")).to.deep.equal({
        kind: "flow",
        href: new URL(to, ROOT).href,
        flow: { slug: "other", query },
      });
    });
  }

  it("is a flow for the running flow's own page", () => {
    expect(destination("/if/flow/login/", ROOT, "login")).to.deep.include({
      kind: "flow",
      flow: { slug: "login", query: "" },
    });
  });

  for (const [to, kind] of [
    ["/source/oauth/login/github/", "source"],
    ["https://app.example/source/saml/x/", "source"],
    ["/sources/x", "page"],
    ["/", "page"],
    ["/if/user/", "page"],
    ["/if/flow/other", "page"],
    ["/if/flow/", "page"],
    ["/if/flow/a/b/", "page"],
    ["/api/v3/flows/executor/login", "page"],
    ["/x/api/v3/flows/executor/login/", "page"],
    ["https://rp.example/if/flow/login/", "page"],
    ["https://rp.example/source/oauth/login/x/", "page"],
    ["https://rp.example/api/v3/flows/executor/login/", "page"],
    ["http://app.example/if/flow/login/", "page"],
    ["foo.bar", "page"],
    ["myapp://x", "app"],
    ["com.example.app:/oauth", "app"],
  ] as const) {
    it(`is ${kind} for ${to}`, () => {
      expect(destination(to, ROOT, "login")?.kind).to.equal(kind);
    });
  }

  for (const to of ["///evil.example", "\\\\evil", "java\nscript:alert(1)"]) {
    it(`is none for ${JSON.stringify(to)}`, () => {
      expect(destination(to, ROOT, "login")).to.equal(undefined);
    });
  }

  it("recognizes flows, sources and executors only below authentik's path", () => {
    const kinds = [
      "/auth/if/flow/other/?a=1",
      "/auth/source/oauth/login/x/",
      "/auth/api/v3/flows/executor/login/?query=",
      "/auth/",
      "/if/flow/other/",
      "/source/oauth/login/x/",
      "/api/v3/flows/executor/login/",
      "/authentik/if/flow/other/",
      "/",
    ].map((to) => destination(to, BELOW, "login")?.kind);
    expect(kinds).to.deep.equal([
      ...["flow", "source", "executor", "page"],
      ...["page", "page", "page", "page", "page"],
    ]);
  });
});

describe("isSamePage", () => {
  const page = new URL("https://app.example/login?a=1#top");
  for (const [href, same] of [
    ["https://app.example/login?a=1", true],
    ["https://app.example/login?a=1#other", true],
    ["https://app.example/login", false],
    ["https://app.example/login/?a=1", false],
    ["https://app.example/login?a=2", false],
    ["https://rp.example/login?a=1", false],
    ["http://app.example/login?a=1", false],
  ] as const) {
    it(`returns ${same} for ${href}`, () => {
      expect(isSamePage(href, page)).to.equal(same);
    });
  }

  it("returns false outside a browser", () => {
    expect(isSamePage("https://app.example/", undefined)).to.be.false;
  });
});
