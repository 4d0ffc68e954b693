/** The files of the built site, as any static host serves them. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import MiniSearch from "minisearch";
import { globSync } from "tinyglobby";
import { type Entry, options } from "../../site/assets/search-options.js";
import { createDemoServer } from "../../demo/server/node/http.js";
import { Host, SITE } from "./visitor.js";

const ROOT = join(import.meta.dirname, "../../..");
const paths = globSync("**/*.html", {
  cwd: SITE,
  ignore: ["playground/**", "element/**"],
});
const pages = await Promise.all(
  paths.map(async (path) => ({
    path,
    html: await readFile(join(SITE, path), "utf8"),
  })),
);

/** The markup without the text of code, which has markup of its own. */
const addresses = (html: string) =>
  [...html.matchAll(/<(\w+)[^>]*?\s(?:href|src)="([^"]*)"/g)].map(
    ([, tag = "", address = ""]) => ({
      tag,
      address: address.replaceAll("&amp;", "&"),
    }),
  );

describe("the files of the site", () => {
  let host: Host;
  before(async () => {
    host = await Host.open();
  });
  after(() => host.close());

  it("have a page for every file of docs/, with its text", async () => {
    const texts = new Set(
      await Promise.all(
        globSync("**/page.md", { cwd: SITE }).map((path) =>
          readFile(join(SITE, path), "utf8"),
        ),
      ),
    );
    const sources = globSync("docs/**/*.md", { cwd: ROOT });
    assert.ok(sources.length > 50);
    for (const source of sources) {
      const text = await readFile(join(ROOT, source), "utf8");
      assert.ok(texts.has(text), `${source} has no page`);
    }
  });

  it("link to each other below any path, with anchors that exist", async () => {
    const known = new Map<string, Promise<string | undefined>>();
    const load = (address: string) => {
      const found = known.get(address) ?? fetchText(address);
      known.set(address, found);
      return found;
    };
    const broken: string[] = [];
    for (const { path, html } of pages) {
      const base = new URL(path.replace(/index\.html$/, ""), host.address);
      for (const { address } of addresses(html)) {
        if (/^(https:|mailto:|data:)/.test(address)) continue;
        const { href, hash } = new URL(address, base);
        const text = await load(href.replace(/#.*/, ""));
        // The fragment of the playground's address is its state.
        const anchor = href.includes("/playground/#")
          ? ""
          : decodeURIComponent(hash.slice(1));
        if (text === undefined) broken.push(`${path}: ${address}`);
        else if (anchor && !text.includes(` id="${anchor}"`))
          broken.push(`${path}: ${address} has no anchor`);
      }
    }
    assert.deepEqual(broken, []);
  });

  it("load nothing from another host, and nothing from the root of the host", async () => {
    for (const { path, html } of pages)
      for (const { tag, address } of addresses(html)) {
        assert.doesNotMatch(address, /^\//, path);
        if (tag !== "a") assert.doesNotMatch(address, /^\w+:/, path);
      }
    for (const path of globSync("**/*.css", { cwd: SITE })) {
      const css = await readFile(join(SITE, path), "utf8");
      assert.doesNotMatch(css, /url\(|@import/, path);
    }
  });

  it("have a strict policy, and nothing that it would refuse", () => {
    for (const { path, html } of pages) {
      const [, policy = ""] =
        /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ??
        [];
      assert.match(
        policy,
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
        path,
      );
      assert.match(policy, /require-trusted-types-for 'script'/, path);
      assert.doesNotMatch(policy, /unsafe/, path);
      // The policy of a page counts from its tag on.
      assert.ok(
        html.indexOf("Content-Security-Policy") < html.indexOf("<link"),
      );
      const markup = html.replace(/<pre[^]*?<\/pre>/g, "");
      assert.doesNotMatch(markup, /<script(?![^>]* src=)/, path);
      assert.doesNotMatch(markup, /<style|\sstyle="|\son\w+="/, path);
    }
  });

  it("are served at /docs/ by the demo, too", async () => {
    const demo = createDemoServer();
    const address = `${await demo.listen(0)}docs/`;
    for (const path of [
      "",
      "customising/",
      "assets/site.css",
      "assets/search.json",
    ]) {
      const reply = await fetch(address + path);
      assert.equal(reply.status, 200, path);
      await reply.arrayBuffer();
    }
    await demo.close();
  });

  it("have a search index with pages, the reference, flows and states", async () => {
    const index = MiniSearch.loadJSON<Entry>(
      await readFile(join(SITE, "assets/search.json"), "utf8"),
      options,
    );
    const kinds = (query: string) =>
      new Set(index.search(query).map(({ kind }) => kind as string));
    assert.deepEqual([...kinds("password")].sort(), [
      "flow",
      "page",
      "reference",
      "state",
    ]);
    for (const [query, to] of [
      ["flow-accent", "reference/#name-flow-accent"],
      ["csrf-refused", "reference/#name-csrf-refused"],
      ["flow-done", "reference/#name-flow-done"],
      ["getting started", "getting-started/"],
    ] as const)
      assert.ok(
        index
          .search(query)
          .slice(0, 5)
          .some((hit) => hit.to === to),
        `${query}: ${index
          .search(query)
          .slice(0, 5)
          .map((hit) => String(hit.to))
          .join(", ")}`,
      );
  });

  it("show the figures of the bench", async () => {
    const { wholeFlow, firstForm } = JSON.parse(
      await readFile(join(ROOT, "site/data/bench.json"), "utf8"),
    ) as Record<"wholeFlow" | "firstForm", { bytes: number; requests: number }>;
    const home = pages.find(({ path }) => path === "index.html")?.html ?? "";
    for (const { bytes, requests } of [wholeFlow, firstForm]) {
      assert.ok(home.includes(`${(bytes / 1000).toFixed(0)} kB`));
      assert.ok(new RegExp(`\\b${requests}\\b`).test(home));
    }
  });
});

async function fetchText(address: string): Promise<string | undefined> {
  const reply = await fetch(address);
  return reply.ok ? reply.text() : undefined;
}
