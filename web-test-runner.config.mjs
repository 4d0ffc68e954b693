// The browser tests, as `npm test` runs them and as `npx wtr` does for an editor. They run compiled: `npx tsc` first.
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { launchers } from "./scripts/browsers.mjs";
import { bundledTests } from "./scripts/bundled-tests.mjs";
import { reporter } from "./scripts/reporter.mjs";

const { engines, published: isPublished } = parseArgs({
  strict: false,
  options: { engines: { type: "string" }, published: { type: "boolean" } },
}).values;

// The plugin for the server that loads the tests, which for example adds the demo's flow server on the same origin.
const plugin = join(import.meta.dirname, "build/test/support/plugin.js");
const plugins = existsSync(plugin) ? (await import(plugin)).default : [];

/** A page for a test file. WebKit runs all files in one tab, so a file would find what the file before it stored. */
const testRunnerHtml = (framework) => `<!doctype html>
<html>
  <head><script>localStorage.clear(); sessionStorage.clear();</script></head>
  <body><script type="module" src="${framework}"></script></body>
</html>`;

export default {
  rootDir: import.meta.dirname,
  files: ["build/test/**/*.test.js", "!build/test/**/*.node.test.js"],
  // With Lit's development build, which throws where a class field shadows a property.
  nodeResolve: { exportConditions: ["development", "browser"] },
  browsers: await launchers(engines?.split(",")),
  concurrentBrowsers: 3,
  // One page at a time in each engine: Firefox gives the focus to one page only, and WebKit's driver has one session.
  concurrency: 1,
  filterBrowserLogs: ({ args }) =>
    !String(args[0]).startsWith("Lit is in dev mode"),
  // `npm run fuzz` shows up to 20,000 challenges in one file.
  testsFinishTimeout: 400_000,
  // Three engines share the processor, and a test may load all modules of two pages.
  testFramework: { config: { ui: "bdd", timeout: 30_000 } },
  plugins: [...plugins, bundledTests(isPublished)],
  testRunnerHtml,
  reporters: [reporter({ logs: process.argv.includes("--logs") })],
};
