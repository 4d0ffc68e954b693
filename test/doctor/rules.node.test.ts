/** The rules over replies of any kind: none of them throws, and none claims what was not seen. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Answer } from "../../src/doctor/ask.js";
import { judge } from "../../src/doctor/rules/index.js";
import {
  answer,
  FIRST,
  numbered,
  of,
  PAGE,
  seen,
  SENT,
  verdict,
} from "./seen.js";

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

  it("path and query: a prefix that was removed on the way shows in the redirect", () => {
    const page = answer("<title>App</title>", {
      redirected: true,
      hops: [{ status: 302, location: SENT }],
    });
    const sent = `/auth${SENT}`;
    const told = of(
      "bytes",
      seen({ answered: { sent, reply: page, next: page } }),
    );
    assert.equal(told.verdict, "wrong");
    assert.equal(told.value, "the path is changed on the way");
  });

  it("an answer that something in front of authentik refuses, and one that authentik refuses", () => {
    const blocked = went(answer("<html>", { status: 403 }));
    const told = of("paths", seen(blocked));
    assert.equal(
      told.value,
      "the answer to the question does not reach authentik",
    );
    assert.equal(told.measured?.[0]?.[1], "403 text/html");
    const its = went(answer("<html>", { ...numbered, status: 403 }));
    assert.notEqual(of("paths", seen(its)).value, told.value);
  });

  it("paths: an application whose 404 has a detail is not authentik", () => {
    const probes = new Map([
      [
        "/api/v3/core/users/me/" as const,
        answer({ detail: "Not Found" }, { status: 404 }),
      ],
    ]);
    const told = of("paths", seen({ probes }));
    assert.ok(
      told.measured?.some(([path]) => path === "/api/v3/core/users/me/"),
    );
  });

  it("paths: another error of authentik is told as such, and another address is named", () => {
    const says = (first: Answer) => of("paths", seen({ first })).value;
    assert.equal(
      says(answer("<html>", { ...numbered, status: 500 })),
      "authentik answers with an error: 500 text/html",
    );
    const moved = answer("", {
      status: 301,
      isRedirect: true,
      hops: [{ status: 301, location: "https://www.example.com/?code=1" }],
    });
    assert.equal(
      says(moved),
      "app.example.com leads to https://www.example.com",
    );
  });

  it("a session cookie without a path, which is kept for the flow alone", () => {
    const first = answer(FIRST, {
      ...numbered,
      setCookies: ["authentik_session=x; SameSite=None; Secure"],
    });
    const told = of("cookie-path", seen({ first }));
    assert.equal(told.verdict, "wrong");
    assert.deepEqual(told.measured?.[0], [
      "Path",
      "/api/v3/flows/executor/sign-in",
    ]);
  });

  it("a cancel view of the application", () => {
    const to = (more: object) =>
      of(
        "cancel",
        seen({
          cancel: answer("", {
            status: 302,
            isRedirect: true,
            hops: [{ status: 302, location: "/login?next=secret" }],
            ...more,
          }),
        }),
      );
    assert.equal(to({}).verdict, "wrong");
    assert.doesNotMatch(JSON.stringify(to({})), /secret/);
    assert.equal(to(numbered).verdict, "unseen");
    assert.doesNotMatch(JSON.stringify(to(numbered)), /secret/);
  });

  it("a picture that authentik itself does not have", () => {
    const missing = answer("", { ...numbered, status: 404 });
    assert.equal(verdict("static-files", { pictures: [missing] }), "unseen");
    const others = answer("", { status: 404 });
    assert.equal(verdict("static-files", { pictures: [others] }), "wrong");
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

  it("a page by https that did not answer, and one by http that is not local", () => {
    const document = { failed: "the connection was refused" };
    assert.equal(verdict("secure-context", { document }), "unseen");
    const page = new URL("http://app.example.com/");
    assert.equal(verdict("secure-context", { page }), "wrong");
  });
});
