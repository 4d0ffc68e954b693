// `npm test`: runs all checks and tests.
//
//   npm test                                  all checks, and all tests in every engine of the machine
//   npm test -- --engines=chromium,webkit     in exactly these engines; `floor` is the oldest supported Chromium,
//                                             which is fetched
//   npm test -- test/client/query.test.ts …   only these files (or globs), in one engine
//   npm test -- --proxies=nginx,caddy         requires these proxies in front of an application
//   npm test -- --no-apps                     without demo/apps/ and the frameworks, which would be installed
//   npm test -- --published test/stages/…     also against the files of dist/cdn/; run `npm run build` first
//   npm test -- --without-browser             also in a Chromium that is fetched, as on a machine without a browser
//   npm test -- --without-browser test/e2e …  only these files, and only in this way
//   npm test -- --watch …                     runs again after each change
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

/** Runs the given tests, even if there are type errors in other files. */
async function some(errors) {
  const tally = new Tally();
  await tally.check("types", errors);
  const engines = () => (wanted ? findEngines(wanted) : findEngine());
  const published = values.published ? "too" : undefined;
  const options = { ...values, published };
  const run = () => runTests(tally, positionals, engines, options);
  await (values["without-browser"] ? withoutBrowser(run) : run());
  return tally;
}

async function all() {
  // Loaded on demand, because a quick run does not need these modules.
  const { everything } = await import("./everything.mjs");
  return everything(wanted, values);
}

if (values.watch) {
  watch("tsconfig.json", async (errors) => (await some(() => errors)).end());
} else {
  const tally = await (positionals.length > 0 ? some(compile) : all());
  process.exitCode = tally.end() ? 0 : 1;
}
