import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { accounts } from "../../demo/accounts.js";
import { demoAccounts } from "../../demo/server/services/accounts.js";
import { flows } from "../../demo/server/flows/all.js";
import { Browser, startServer } from "../server/wire.js";

const PAGES = ["index.html", "strict.html", "bare.html", "bare-iife.html"];

/** This file runs as build/test/demo/pages.node.test.js. */
const read = (page: string) =>
  readFile(new URL(`../../../demo/${page}`, import.meta.url), "utf8");

const browser = new Browser(await startServer());

for (const page of PAGES) {
  describe(page, () => {
    it("has no script, style or handler of its own", async () => {
      const html = await read(page);
      assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|javascript:/i);
      for (const [script] of html.matchAll(/<script[^>]*>[^<]*/g)) {
        assert.match(script, /src="[^"]+">$/);
      }
    });

    it("is served with all that it names", async () => {
      const html = await read(page);
      assert.equal((await browser.get(`/strict/${page}`)).text, html);
      for (const [, address = ""] of html.matchAll(
        /(?:src|href)="(\/[^"]+)"/g,
      )) {
        // Built files exist only after a build.
        if (address.startsWith("/dist/")) continue;
        assert.equal((await browser.get(address)).status, 200, address);
      }
    });
  });
}

it("offers the server's flows and shows its accounts", async () => {
  const html = await read("index.html");
  const [list = ""] = /<select name="flow">.*?<\/select>/s.exec(html) ?? [];
  const offered = Array.from(
    list.matchAll(/<option>(.*?)</g),
    ([, slug]) => slug,
  );
  const hidden = Array.from(
    list.matchAll(/<option hidden>\s*(.*?)\s*</g),
    ([, slug]) => slug,
  );
  // These flows start elsewhere, with a device's code or at another provider, so the page does not offer them.
  const slugs = flows.map(({ slug }) => slug).sort();
  const elsewhere = slugs.filter((slug) =>
    /^device-a|-source-|^default-provider-/.test(slug),
  );
  assert.deepEqual(hidden.sort(), elsewhere);
  assert.deepEqual([...offered, ...elsewhere].sort(), slugs);
  assert.deepEqual(
    accounts.map(({ name, username, password }) => [name, username, password]),
    demoAccounts.map(({ name, username, password }) => [
      name,
      username,
      password,
    ]),
  );
});
