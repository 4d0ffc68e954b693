import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { accounts } from "../../demo/accounts.js";
import { demoAccounts } from "../../demo/server/services/accounts.js";
import { flows } from "../../demo/server/flows/all.js";
import type { MenuGroup } from "../../demo/server/flows/menu.js";
import { Browser, startServer } from "../server/wire.js";

const PAGES = ["index.html", "strict.html", "bare.html", "bare-iife.html"];

/** This file runs as build/test/demo/pages.node.test.js. */
const read = (page: string) =>
  readFile(new URL(`../../../demo/${page}`, import.meta.url), "utf8");

const browser = new Browser(await startServer());

for (const page of PAGES) {
  describe(page, () => {
    it("has no inline script, style or handler", async () => {
      const html = await read(page);
      assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|javascript:/i);
      for (const [script] of html.matchAll(/<script[^>]*>[^<]*/g)) {
        assert.match(script, /src="[^"]+">$/);
      }
    });

    it("is served with all files that it names", async () => {
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

    it("is served with all modules that its scripts import", async () => {
      const html = await read(page);
      const modules = new Set(
        [...html.matchAll(/src="(\/[^"]+\.js)"/g)].map(([, src = ""]) => src),
      );
      for (const module of modules) {
        // Built files exist only after a build.
        if (module.startsWith("/dist/")) continue;
        const { status, text } = await browser.get(module);
        assert.equal(status, 200, module);
        for (const [, path = ""] of text.matchAll(/\bfrom "([^"]+)"/g))
          modules.add(new URL(path, `http://localhost${module}`).pathname);
      }
    });
  });
}

it("shows the server's flows and accounts", async () => {
  const { json } = await browser.get("/demo.json");
  const listed = (json as { flows: MenuGroup[] }).flows;
  const all = listed.flatMap((group) => group.flows);
  const slugsOf = (list: typeof all) => list.map(({ slug }) => slug).sort();
  // These flows start elsewhere, with a device's code or at another provider, so the page does not offer them.
  const slugs = flows.map(({ slug }) => slug).sort();
  const elsewhere = slugs.filter((slug) =>
    /^device-a|-source-|^default-provider-/.test(slug),
  );
  assert.deepEqual(slugsOf(all), slugs);
  assert.deepEqual(slugsOf(all.filter(({ hidden }) => hidden)), elsewhere);
  assert.equal(all[0]?.slug, "default-authentication-flow");
  assert.deepEqual(
    accounts.map(({ name, username, password }) => [name, username, password]),
    demoAccounts.map(({ name, username, password }) => [
      name,
      username,
      password,
    ]),
  );
});
