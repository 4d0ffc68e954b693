/** The examples for service workers in the documentation exclude every path that a proxy passes on. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { it } from "node:test";
import { blocksOf, ROOT } from "./apps/docs.js";

interface Path {
  readonly path: string;
}
const { needed, more, wide } = (await import(
  join(ROOT, "demo/proxy/paths.mjs")
)) as Record<"needed" | "more" | "wide", Path[]>;
/** Addresses of authentik: those that a proxy passes on, with something below each folder. */
const theirs = [...needed, ...more, ...wide].map(({ path }) =>
  path.endsWith("/") ? `${path}github/` : path,
);
const ours = ["/", "/sign-in", "/apis", "/devices/1", "/sources"];

const blocks = await blocksOf("deploying");
const found = (word: string) => {
  const block = blocks.find(({ text }) => text.includes(word));
  if (!block) throw new Error(`No block has ${word}.`);
  return block.text;
};

/** Whether a service worker answers this address with the application's page. */
type Answers = (path: string) => boolean;

const workbox: Answers = (path) => {
  const source = /\[[^]*\]/.exec(found("navigateFallbackDenylist"))?.[0] ?? "";
  const patterns = [...source.matchAll(/^ {2}\/(.*)\/,$/gm)];
  assert.equal(patterns.length, 2);
  return !patterns.some(([, text = ""]) => new RegExp(text).test(path));
};

/** The last pattern that an address fits decides. */
const angular: Answers = (path) => {
  const { navigationUrls } = JSON.parse(found("navigationUrls")) as {
    navigationUrls: string[];
  };
  let isOurs = false;
  for (const each of navigationUrls) {
    const text = each
      .replace(/^!/, "")
      .replaceAll(".", "\\.")
      .replaceAll(/\*\*|\*/g, (stars) => (stars === "**" ? ".*" : "[^/]*"));
    if (new RegExp(`^${text}$`).test(path)) isOurs = !each.startsWith("!");
  }
  return isOurs;
};

for (const [name, answers] of Object.entries({ workbox, angular }))
  it(`${name} leaves authentik’s paths to the network, and answers the application’s own`, () => {
    assert.deepEqual(theirs.filter(answers), []);
    assert.deepEqual(ours.filter(answers), ours);
  });
