/** The rules over replies of any kind: none of them throws, and none claims what was not seen. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Answer } from "../../src/doctor/ask.js";
import type { Observed } from "../../src/doctor/observed.js";
import type { Finding, RuleId } from "../../src/doctor/report.js";
import { judge } from "../../src/doctor/rules/index.js";

const PAGE = new URL("https://app.example.com/");
const SENT = "/api/v3/flows/executor/sign-in/?query=a%3Db";
const FIRST = {
  component: "ak-stage-identification",
  flow_info: { layout: "stacked" },
};

function answer(
  body: unknown,
  more: Partial<Answer> & { header?: Record<string, string> } = {},
): Answer {
  const { header = {}, ...rest } = more;
  const isText = typeof body === "string";
  return {
    url: PAGE.href,
    status: 200,
    headers: new Map(
      Object.entries({
        "content-type": isText ? "text/html" : "application/json",
        ...header,
      }),
    ),
    body: isText ? body : JSON.stringify(body),
    isCut: false,
    isRedirect: false,
    redirected: false,
    hops: [],
    setCookies: [
      "authentik_session=x; HttpOnly; Path=/; SameSite=None; Secure",
    ],
    sentAt: Date.UTC(2026, 0, 1),
    cameAt: Date.UTC(2026, 0, 1),
    ...rest,
  };
}

const numbered = { header: { "x-authentik-id": "1" } };

function seen(more: Partial<Observed> = {}): Observed {
  return {
    page: PAGE,
    base: PAGE,
    slug: "sign-in",
    document: answer("<title>App</title>"),
    probes: new Map(),
    first: answer(FIRST, numbered),
    answered: undefined,
    cancel: { failed: "nothing" },
    origins: [],
    pictures: [],
    socket: undefined,
    files: [],
    isSignedIn: false,
    ...more,
  };
}

const of = (rule: RuleId, observed: Observed): Finding => {
  const found = judge(observed).find((finding) => finding.rule === rule);
  assert.ok(found);
  return found;
};
const verdict = (rule: RuleId, more: Partial<Observed>) =>
  of(rule, seen(more)).verdict;

describe("the rules", () => {
  it("survive garbage in every place, and claim nothing of what failed", () => {
    const reply = fc.oneof(
      fc.record({ failed: fc.string() }),
      fc
        .tuple(
          fc.oneof(fc.jsonValue(), fc.string(), fc.constant("<html>")),
          fc.integer({ min: 0, max: 999 }),
        )
        .map(([body, status]) => answer(body, { status })),
    );
    fc.assert(
      fc.property(
        reply,
        reply,
        reply,
        reply,
        (first, next, cancel, document) => {
          const answered = { sent: SENT, reply: next, next };
          const findings = judge(
            seen({ first, answered, cancel, document, pictures: [first] }),
          );
          assert.equal(findings.length, 21);
        },
      ),
      { seed: 19, numRuns: 500 },
    );
  });

  it("say nothing of rules that build on a question that did not come", () => {
    const findings = judge(seen({ first: answer("<title>App</title>") }));
    const wrong = findings.filter((finding) => finding.verdict === "wrong");
    assert.deepEqual(
      wrong.map(({ rule }) => rule),
      ["paths"],
    );
    assert.match(
      wrong[0]?.measured?.[0]?.[1] ?? "",
      /the page of the application/,
    );
  });

  it("tell a check in front of authentik from a path that is not passed on", () => {
    const says = (first: Answer) => of("paths", seen({ first })).value;
    assert.match(says(answer("", { status: 401 })), /a check in front/);
    assert.match(
      says(answer("", { header: { "cf-mitigated": "challenge" } })),
      /Cloudflare/,
    );
    const starting = answer({ error: "authentik starting" }, { status: 503 });
    assert.equal(of("paths", seen({ first: starting })).verdict, "unseen");
  });

  const next = { component: "ak-stage-password" };
  const went = (reply: Answer, after = reply) => ({
    answered: { sent: SENT, reply, next: after },
  });

  for (const [what, more, expected] of [
    [
      "led to the same address",
      went(
        answer(next, {
          redirected: true,
          hops: [{ status: 302, location: SENT }],
        }),
      ),
      "fine",
    ],
    [
      "was encoded again",
      went(answer({ component: "xak-flow-redirect", to: SENT })),
      "wrong",
    ],
    [
      "lost its query",
      went(
        answer({
          component: "xak-flow-redirect",
          to: SENT.replace("a%3Db", ""),
        }),
      ),
      "wrong",
    ],
    ["was refused", went(answer({ ...FIRST, response_errors: {} })), "unseen"],
    ["came as a page", went(answer("<html>")), "unseen"],
    ["was not sent", {}, "unseen"],
  ] as const)
    it(`path and query: the answer ${what}`, () => {
      assert.equal(verdict("bytes", more), expected);
    });

  for (const [what, cookie, expected] of [
    [
      "dropped for its Domain",
      "authentik_session=x; Path=/; Domain=other.example; Secure",
      "wrong",
    ],
    [
      "None without Secure",
      "authentik_session=x; Path=/; SameSite=None",
      "wrong",
    ],
    ["of another name", "other=x", "wrong"],
    [
      "right, and not seen again",
      "authentik_session=x; Path=/; SameSite=None; Secure",
      "unseen",
    ],
  ] as const)
    it(`a session cookie ${what}`, () => {
      const first = answer(FIRST, { ...numbered, setCookies: [cookie] });
      assert.equal(verdict("cookies", { first }), expected);
    });

  it("the same number twice comes from a cache, and so does an Age", () => {
    const cancel = answer("", { ...numbered, status: 302, isRedirect: true });
    assert.equal(verdict("in-between", { cancel }), "wrong");
    const first = answer(FIRST, { header: { age: "7" } });
    assert.equal(verdict("in-between", { first }), "wrong");
  });

  const browser = {
    isSecureContext: true,
    readsCsrf: undefined,
    workers: [],
    workerAnswers: undefined,
    defined: "0.1.0",
    sawAllScripts: true,
  };

  it("a service worker: none, one that answers, one that does not, one that was not tried", () => {
    const says = (workerAnswers: boolean | undefined, workers = ["/sw.js"]) =>
      verdict("in-between", {
        browser: { ...browser, workers, workerAnswers },
      });
    assert.deepEqual(
      [says(undefined, []), says(true), says(false), says(undefined)],
      ["fine", "wrong", "fine", "unseen"],
    );
  });

  it("copies: one, two, or not all seen", () => {
    const file = (name: string) => ({
      url: `${PAGE.href}${name}`,
      encoding: "br",
      cacheControl: "no-cache",
    });
    assert.equal(verdict("copies", { browser, files: [file("a.js")] }), "fine");
    assert.equal(
      verdict("copies", { browser, files: [file("a.js"), file("b.js")] }),
      "wrong",
    );
    assert.equal(
      verdict("copies", { browser: { ...browser, sawAllScripts: false } }),
      "unseen",
    );
    assert.equal(verdict("copies", {}), "unseen");
  });

  it("caching: long for a name with a hash or a version, and not for others", () => {
    const says = (url: string, cacheControl = "max-age=31536000") =>
      verdict("caching", {
        files: [{ url: PAGE.href + url, encoding: "br", cacheControl }],
      });
    assert.deepEqual(
      [
        "index-Bx3f9_aZ.js",
        "flow-executor@0.1.0/x.js",
        "a.js?v=1",
        "flow-executor.js",
      ].map((url) => says(url)),
      ["fine", "fine", "fine", "wrong"],
    );
    assert.equal(says("flow-executor.js", "no-cache"), "fine");
  });

  it("a clock that is a minute late", () => {
    const date = (time: number) =>
      answer(FIRST, { header: { date: new Date(time).toUTCString() } });
    assert.equal(
      verdict("clock", { first: date(Date.UTC(2026, 0, 1)) }),
      "fine",
    );
    assert.equal(
      verdict("clock", { first: date(Date.UTC(2026, 0, 1) - 60_000) }),
      "wrong",
    );
    assert.equal(verdict("clock", {}), "unseen");
  });

  it("a release that authentik itself names", () => {
    const says = (version: string) =>
      verdict("release", {
        pictures: [answer("", { header: { "x-authentik-version": version } })],
      });
    assert.deepEqual(["2025.6.1", "2026.2.0", "2027.1.0"].map(says), [
      "wrong",
      "fine",
      "unseen",
    ]);
  });

  it("a page by http that is not local", () => {
    const page = new URL("http://app.example.com/");
    assert.equal(verdict("secure-context", { page }), "wrong");
  });
});
