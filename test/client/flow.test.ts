import { expect } from "@esm-bundle/chai";
import { flowFromLocation, flowFromUrl } from "../../src/client/index.js";

/** Runs `job` in a page with this path. */
function at(path: string, job: () => void): void {
  if ("history" in globalThis) {
    const { href } = location;
    history.replaceState(null, "", path);
    try {
      job();
    } finally {
      history.replaceState(null, "", href);
    }
    return;
  }
  const value = { href: `https://app.example${path}` };
  Object.defineProperty(globalThis, "location", { value, configurable: true });
  try {
    job();
  } finally {
    Reflect.deleteProperty(globalThis, "location");
  }
}

describe("flowFromUrl", () => {
  for (const [path, base, flow] of [
    ["/if/flow/login/", "/", { slug: "login", query: "" }],
    [
      "/if/flow/a-b_C9/?next=%2f&x",
      "/",
      { slug: "a-b_C9", query: "next=%2f&x" },
    ],
    ["/auth/if/flow/login/?a=1#x", "/auth/", { slug: "login", query: "a=1" }],
    ["/if/flow/login/", "/auth/", undefined],
    ["/auth/if/flow/login/", "/", undefined],
    ["/if/flow/login?a=1", "/", { slug: "login", query: "a=1" }],
    ["/if/flow//", "/", undefined],
    ["/if/flow/log%69n/", "/", undefined],
    ["/if/flow/login/x/", "/", undefined],
    ["/if/user/", "/", undefined],
  ] as const) {
    it(`finds ${flow ? `${flow.slug} with "${flow.query}"` : "nothing"} in ${path} below ${base}`, () => {
      const url = new URL(path, "https://app.example");
      expect(flowFromUrl(url, new URL(base, url))).to.deep.equal(flow);
    });
  }

  it("finds nothing at another origin", () => {
    const url = new URL("https://rp.example/if/flow/login/");
    const base = new URL("https://app.example/");
    expect(flowFromUrl(url, base)).to.equal(undefined);
  });
});

describe("flowFromLocation", () => {
  it("reads the page's own address", () => {
    at("/if/flow/login/?next=%2Fhome", () => {
      const flow = { slug: "login", query: "next=%2Fhome" };
      expect(flowFromLocation()).to.deep.equal(flow);
    });
  });

  it("reads the address below a base URL, with or without its last slash", () => {
    at("/auth/if/flow/login/", () => {
      const flow = { slug: "login", query: "" };
      expect(flowFromLocation("/auth/")).to.deep.equal(flow);
      expect(flowFromLocation("/auth")).to.deep.equal(flow);
      expect(flowFromLocation()).to.equal(undefined);
    });
  });

  it("is fast for a base URL with a million slashes", () => {
    at("/if/flow/login/", () => {
      const slashes = "/".repeat(1_000_000);
      expect(flowFromLocation(`/auth${slashes}x`)).to.equal(undefined);
    });
  });

  it("finds nothing on a page of another kind", () => {
    at("/login?next=/home", () => {
      expect(flowFromLocation()).to.equal(undefined);
    });
  });
});
