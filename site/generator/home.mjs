// What the first page shows: the code of each way in, and the figures of the bench.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { blocks } from "../../scripts/doc-blocks.mjs";
import { demoAccounts } from "../../build/demo/server/services/accounts.js";
import { lines } from "./code-lines.mjs";
import { root } from "./pages.mjs";

/** The tabs, with the block of docs/getting-started.md that each shows: the section, and the file or the first block. */
const TABS = [
  { name: "HTML", section: "Plain HTML" },
  { name: "React", section: "React", file: "src/main.tsx" },
  { name: "Vue", section: "Vue", file: "src/App.vue" },
  { name: "Angular", section: "Angular", file: "src/main.ts" },
  { name: "Svelte", section: "Svelte", file: "src/App.svelte" },
];

const SOURCE = "docs/getting-started.md";

function tab({ name, section, file }) {
  const text = readFileSync(join(root, SOURCE), "utf8");
  const part = text.split(/^## /m).find((each) => each.startsWith(section));
  const block = blocks(SOURCE, part ?? "").find((each) => each.file === file);
  if (!block) throw new Error(`${SOURCE} has no code for ${name}.`);
  return {
    name,
    id: name.toLowerCase(),
    html: lines(block.text, block.language),
  };
}

const kB = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;

const WORDS = [
  "half",
  "a third",
  "a quarter",
  "a fifth",
  "a sixth",
  "a seventh",
  "an eighth",
  "a ninth",
  "a tenth",
  "an eleventh",
  "a twelfth",
  "a thirteenth",
  "a fourteenth",
  "a fifteenth",
  "a sixteenth",
];

/** The figures of `npm run bench`, as texts, with the lengths of the two bars in the same unit. */
function figures() {
  const bench = JSON.parse(
    readFileSync(join(root, "site/data/bench.json"), "utf8"),
  );
  const { wholeFlow, firstForm, ownPage } = bench;
  const part = Math.floor(ownPage.bytes / wholeFlow.bytes);
  return {
    ...bench,
    // Rounded down, so that the claim is never more than what was measured.
    fraction: WORDS[part - 2] ?? `1/${part}`,
    whole: kB(wholeFlow.bytes),
    first: kB(firstForm.bytes),
    own: kB(ownPage.bytes),
    bars: {
      whole: Math.round(wholeFlow.bytes / 1000),
      own: Math.round(ownPage.bytes / 1000),
    },
    ratio: firstForm.besideByHand.toFixed(2),
    date: new Date(bench.date).toLocaleDateString("en-GB", {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }),
  };
}

const account = demoAccounts.find(({ active }) => active);

export const homeData = {
  tabs: TABS.map(tab),
  account: { username: account.username, password: account.password },
  accents: [
    { name: "Blue", value: "#3d5bd9" },
    { name: "Green", value: "#0b6e4f" },
    { name: "Orange", value: "#d9480f" },
    { name: "Yellow", value: "#f5c518" },
    { name: "Black", value: "#16181d" },
  ],
  figures: figures(),
  ways: [
    {
      title: "Plain HTML",
      text: "One script and one tag, no build.",
      code: '<flow-executor slug="…">',
      to: "getting-started/#plain-html",
    },
    {
      title: "React, Next",
      text: "18 and 19, on servers too.",
      code: "flow-executor/react",
      to: "getting-started/#react",
    },
    {
      title: "Vue, Nuxt",
      text: "The tag, typed for templates.",
      code: "flow-executor/vue",
      to: "getting-started/#vue",
    },
    {
      title: "Angular",
      text: "A directive that types the inputs.",
      code: "flow-executor/angular",
      to: "getting-started/#angular",
    },
    {
      title: "Svelte, SvelteKit",
      text: "The tag, typed.",
      code: "flow-executor/svelte",
      to: "getting-started/#svelte",
    },
    {
      title: "Solid, Preact",
      text: "The tag, typed.",
      code: "flow-executor/solid, /preact",
      to: "getting-started/#solid-and-preact",
    },
    {
      title: "Your own interface",
      text: "The protocol, in Node too.",
      code: "flow-executor/client",
      to: "headless/",
    },
    {
      title: "authentik’s place",
      text: "Your page at /if/flow/.",
      code: "nginx, Caddy, Traefik",
      to: "deploying/",
    },
  ],
};
