// Which tests there are, and who runs them: `*.node.test.ts` Node, `*.test.ts` a browser, and those in test/apps/ Node
// once the package is built.
import { sep } from "node:path";
import { globSync } from "tinyglobby";
import { appTests } from "./app-tests.mjs";
import { browserTests } from "./browser-tests.mjs";
import { nodeTests } from "./node-tests.mjs";
import { isPublic } from "./published.mjs";
import { root } from "./run.mjs";

/**
 * Runs the compiled tests that match the paths or globs, all where there are none. `engines` is asked for the names of
 * the engines only if a browser is needed. `published` runs those of the element against the built files too, in the
 * first engine. `apps: false` leaves out what is in test/apps/; `proxies`: which are wanted there.
 */
export async function runTests(tally, patterns, engines, options) {
  const files = testFiles(patterns);
  const apps = files.filter((path) => path.startsWith("build/test/apps/"));
  const inNode = files.filter((path) => path.endsWith(".node.test.js"));
  const node = inNode.filter((path) => !apps.includes(path));
  const browser = files.filter((path) => !inNode.includes(path));
  if (files.length === 0) {
    await tally.check("tests", () => [
      `No test matches ${patterns.join(" ") || "test/"}.`,
    ]);
  }
  if (node.length > 0) await tally.results("node", () => nodeTests(node));
  if (browser.length > 0) {
    await tally.results("browsers", async () =>
      browserTests(await engines(), browser),
    );
  }
  const again = options.published ? browser.filter(isPublic) : [];
  if (again.length > 0) {
    await tally.results("published", async () =>
      browserTests((await engines()).slice(0, 1), again, true),
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
