// `npm test`: everything that must hold, in one command.
//   npm test                                   all checks, all tests in every engine that the machine has
//   npm test -- --engines=chromium,webkit      in exactly these
//   npm test -- test/client/query.test.ts …    only these files (or globs), in one engine
//   npm test -- --proxies=nginx,caddy          with these in front of an application, not only if the machine has them
//   npm test -- --no-apps                      without the applications in demo/apps/ and the frameworks, which it installs
//   npm test -- --published test/stages/x.test.ts   against the files of dist/cdn/ too: `npm run build` first
//   npm test -- --without-browser              and once more in a Chromium that is fetched, as where there is no browser
//   npm test -- --without-browser test/e2e …   only these, and only so
//   npm test -- --watch …                      and again whenever something changes
import process from "node:process";
import { parseArgs } from "node:util";
import { findEngine, findEngines } from "./browsers.mjs";
import { compile } from "./compile.mjs";
import { Tally } from "./tally.mjs";
import { runTests } from "./tests.mjs";
import { watch } from "./watch.mjs";
import { withoutBrowser } from "./without-browser.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    apps: { type: "boolean", default: true },
    engines: { type: "string" },
    proxies: { type: "string" },
    published: { type: "boolean", default: false },
    watch: { type: "boolean", default: false },
    "without-browser": { type: "boolean", default: false },
  },
});
const wanted = values.engines?.split(",");

/** The tests named, which run even where the types are wrong somewhere else. */
async function some(errors) {
  const tally = new Tally();
  await tally.check("types", errors);
  const engines = () => (wanted ? findEngines(wanted) : findEngine());
  const run = () => runTests(tally, positionals, engines, values);
  await (values["without-browser"] ? withoutBrowser(run) : run());
  return tally;
}

async function all() {
  // Loads much that a quick run has no need of.
  const { everything } = await import("./everything.mjs");
  return everything(wanted, values);
}

if (values.watch) {
  watch("tsconfig.json", async (errors) => (await some(() => errors)).end());
} else {
  const tally = await (positionals.length > 0 ? some(compile) : all());
  process.exitCode = tally.end() ? 0 : 1;
}
