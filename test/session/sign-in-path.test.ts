import { expect } from "@open-wc/testing";
import { signInPath } from "../../src/session/index.js";
import { warnings } from "../support/wait.js";

/** The query that a path has after decoding. */
const nextOf = (path: string) =>
  new URL(path, location.origin).searchParams.get("next");

describe("signInPath()", () => {
  it("is the page’s own sign-in, which leads to `next`", () => {
    const path = signInPath({ path: "/sign-in", next: "/account?tab=1#keys" });
    expect(path).to.equal("/sign-in?next=%2Faccount%3Ftab%3D1%23keys");
    expect(nextOf(path)).to.equal("/account?tab=1#keys");
  });

  it("keeps the query and the fragment of that page", () => {
    expect(signInPath({ path: "/?lang=de#/sign-in", next: "/a" })).to.equal(
      "/?lang=de&next=%2Fa#/sign-in",
    );
  });

  it("is authentik’s own page if the page has none", () => {
    expect(signInPath({ next: "/a" })).to.equal(
      "/flows/-/default/authentication/?next=%2Fa",
    );
    expect(signInPath({ next: "/a", slug: "my-sign-in" })).to.equal(
      "/if/flow/my-sign-in/?next=%2Fa",
    );
    expect(signInPath({ baseUrl: "/auth", slug: "login" })).to.equal(
      "/auth/if/flow/login/",
    );
    expect(signInPath()).to.equal("/flows/-/default/authentication/");
  });

  it("makes a path of an address of this origin", () => {
    const next = `${location.origin}/account`;
    expect(nextOf(signInPath({ path: "/sign-in", next }))).to.equal("/account");
  });

  for (const next of [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "/.//evil.example/",
    "javascript:alert(1)",
    "account",
  ])
    it(`drops ${next}, and says so`, async () => {
      const said = await warnings(() =>
        expect(signInPath({ path: "/sign-in", next })).to.equal("/sign-in"),
      );
      expect(said).to.deep.equal([
        "flow-executor: `next` was dropped, because it is not a path on this origin.",
      ]);
    });
});
