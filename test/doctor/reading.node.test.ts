/** What the doctor reads: policies, pages, cookies. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readSetCookie } from "../../src/doctor/cookies.js";
import {
  aboutAuthentik,
  metaPolicies,
  scriptsOf,
} from "../../src/doctor/html.js";
import { allows, readPolicies } from "../../src/doctor/policy.js";

const PAGE = new URL("https://app.example.com/");

describe("reading", () => {
  it("policies: hosts, schemes, WebSockets and wildcards", () => {
    const says = (source: string, url: string) =>
      allows([source], new URL(url), PAGE);
    assert.ok(says("'self'", "wss://app.example.com/ws/client/"));
    assert.ok(says("*.example.com", "https://a.example.com/"));
    assert.ok(!says("*.example.com", "https://example.com/"));
    assert.ok(!says("https:", "http://a.example/"));
    assert.ok(!says("'none'", "https://app.example.com/"));
    assert.ok(says("https://a.example:8443", "https://a.example:8443/x"));
    assert.equal(readPolicies("default-src 'none', img-src *").length, 2);
  });

  it("scripts, and authentik’s own address", () => {
    const html = `<!-- <script src="/no.js"></script> --><script src='/a.js?x=1&amp;y=2'></script><link rel=modulepreload href=b.js><script src="data:,"></script>`;
    assert.deepEqual(
      scriptsOf(html, PAGE).map(({ href }) => href),
      ["https://app.example.com/a.js?x=1&y=2", "https://app.example.com/b.js"],
    );
    assert.deepEqual(
      aboutAuthentik(
        `window.authentik = { versionFamily: "2026.8", api: { base: "http://authentik:9000/" } }`,
      ),
      {
        address: "http://authentik:9000/",
        release: "2026.8",
      },
    );
    assert.deepEqual(aboutAuthentik("<title>App</title>"), {});
  });

  // Patterns that try each beginning up to the end of the page would take hours.
  it("a page of nothing but open comments and tags", () => {
    for (const text of ["<!--", "<script ", "<meta "]) {
      const html = text.repeat(200_000);
      assert.deepEqual(scriptsOf(html, PAGE), []);
      assert.deepEqual(metaPolicies(html), []);
    }
  });

  it("a comment with another beginning inside, and one without an end", () => {
    const html = `<!-- a <!-- b --><script src=a.js></script><!-- <script src=b.js></script>`;
    assert.deepEqual(
      scriptsOf(html, PAGE).map(({ pathname }) => pathname),
      ["/a.js"],
    );
  });

  it("cookies that are deleted", () => {
    assert.ok(
      readSetCookie('a=""; expires=Thu, 01 Jan 1970 00:00:00 GMT').isGone,
    );
    assert.ok(readSetCookie("a=; Max-Age=0").isGone);
    assert.ok(!readSetCookie("a=b; Path=/").isGone);
  });
});
