// Finds the tests and their runner: `*.node.test.ts` run in Node, `*.test.ts` in a browser, and the tests in test/apps/
// in Node after the package is built.
import { sep } from "node:path";
import { globSync } from "tinyglobby";
import { appTests } from "./app-tests.mjs";
import { browserTests } from "./browser-tests.mjs";
import { hasBrowser } from "./browsers.mjs";
import { nodeTests } from "./node-tests.mjs";
import { isPublic } from "./published.mjs";
import { root } from "./run.mjs";

/**
 * Runs the compiled tests that match the paths or globs; all tests if there are none. `engines` is called for the names
 * of the engines only if a browser is needed. `published` runs the element's tests against the built files, in the
 * first engine: `too`, or `instead` of the modules. `apps: false` skips test/apps/; `proxies`: the proxies to use there.
 */
export async function runTests(tally, patterns, engines, options) {
  const files = testFiles(patterns);
  const apps = files.filter((path) => path.startsWith("build/test/apps/"));
  const inNode = files.filter((path) => path.endsWith(".node.test.js"));
  const node = inNode.filter((path) => !apps.includes(path));
  const inBrowser = files.filter((path) => !inNode.includes(path));
  const built = options.published ? inBrowser.filter(isPublic) : [];
  const browser =
    options.published === "instead"
      ? inBrowser.filter((path) => !built.includes(path))
      : inBrowser;
  if (files.length === 0) {
    await tally.check("tests", () => [
      `No test matches ${patterns.join(" ") || "test/"}.`,
    ]);
  }
  if (node.length > 0) {
    // Many files wait for a server or a page, so two share the processors. Without a browser, each would fetch one.
    const concurrency = hasBrowser() ? 2 : 1;
    await tally.results("node", () => nodeTests(node, concurrency));
  }
  if (browser.length > 0) {
    await tally.results("browsers", async () =>
      browserTests(await engines(), browser),
    );
  }
  if (built.length > 0) {
    await tally.results("published", async () =>
      browserTests((await engines()).slice(0, 1), built, true),
    );
  }
  if (options.apps && apps.length > 0)
    await tally.results("apps", () => appTests(apps, options));
}

function testFiles(patterns) {
  const wanted = patterns.map((pattern) =>
    pattern.split(sep).join("/").replace(/^\.\//, ""),
  );
  const sources = globSync(wanted.length > 0 ? wanted : ["test/**/*.test.ts"], {
    cwd: root,
  });
  const tests = sources.filter((path) => path.endsWith(".test.ts")).sort();
  return tests.map((path) => `build/${path.replace(/\.ts$/, ".js")}`);
}
