/** What stands in front of authentik and answers in its place. */
import { expect } from "@esm-bundle/chai";
import { cancel, get, HTML, JSON_TYPE, post, SECRET } from "./failures.js";
import { answer } from "./support.js";

describe("FlowError throttled", () => {
  const NOW = "Sun, 29 Nov 2026 12:00:00 GMT";

  it("is a 429, to whatever was asked", async () => {
    for (const job of [get, post, cancel]) {
      const error = await job(answer("", 429, { "Retry-After": "30" }));
      expect(error).to.include({
        code: "throttled",
        status: 429,
        retryAfter: 30,
      });
    }
  });

  for (const [what, headers, seconds] of [
    ["seconds", { "Retry-After": "7" }, 7],
    [
      "a date, by the server's clock",
      { "Retry-After": "Sun, 29 Nov 2026 12:00:45 GMT", Date: NOW },
      45,
    ],
    ["a date that is over", { "Retry-After": NOW, Date: NOW }, undefined],
    ["nonsense", { "Retry-After": "soon" }, undefined],
    ["nothing", {}, undefined],
    ["a time before now", { "Retry-After": "-5" }, undefined],
  ] as const)
    it(`says when to come back, by ${what}`, async () => {
      const error = await get(answer("", 429, headers));
      expect(error).to.include({ code: "throttled", retryAfter: seconds });
    });

  it("says when to come back, by a date and this computer's clock", async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    const { retryAfter } = await get(answer("", 429, { "Retry-After": date }));
    expect(retryAfter).to.be.within(50, 61);
  });
});

describe("FlowError network-check", () => {
  const CHECK = { ...HTML, "cf-mitigated": "challenge" };

  it("is a challenge of Cloudflare's, with any status, and names the rule", async () => {
    for (const status of [403, 503, 200, 429])
      for (const job of [get, post, cancel]) {
        const page = "<title>Just a moment...</title>";
        const error = await job(answer(page, status, CHECK));
        expect(error).to.include({ code: "network-check", status });
        expect(error.message).to.match(/Cloudflare.*Exempt/);
        expect(error.from).to.equal(undefined);
      }
  });
});

describe("the name of a page that answered instead", () => {
  const page = (title: string) => `<!doctype html><TITLE a=b>${title}</title>`;
  const moved = (response: Response) =>
    Object.defineProperties(response, {
      redirected: { value: true },
      url: { value: `https://app.example/oauth2/sign_in?rd=${SECRET}` },
    });

  for (const [what, reply, name] of [
    ["its title", answer(page("Sign in"), 200, HTML), "Sign in"],
    ["the title of a 403", answer(page("Sign in"), 403, HTML), "Sign in"],
    ["the title of a 401", answer(page("Sign in"), 401, HTML), "Sign in"],
    [
      "its title as text, in one line",
      answer(page("\n A &amp; B &lt;i&gt;\n x "), 200, HTML),
      "A & B <i> x",
    ],
    [
      "at most 80 characters",
      answer(page("x".repeat(99)), 200, HTML),
      "x".repeat(80),
    ],
    [
      "its title rather than its host",
      moved(answer(page("T"), 200, HTML)),
      "T",
    ],
    ["its host", moved(answer("<html>", 200, HTML)), "app.example"],
    ["nothing, where it has neither", answer("<html>", 200, HTML), undefined],
    ["nothing, where it is no page", answer(page("x"), 200), undefined],
  ] as const)
    it(`is ${what}`, async () => {
      expect((await get(reply)).from).to.equal(name);
    });

  it("is the host of another site that a redirect led to", async () => {
    const reply = answer("{}", 200, JSON_TYPE);
    Object.defineProperty(reply, "url", {
      value: `https://team.cloudflareaccess.example/login?x=${SECRET}`,
    });
    expect((await get(reply)).from).to.equal("team.cloudflareaccess.example");
  });
});
