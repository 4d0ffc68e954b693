// Runs all checks, the tests in Node and in every engine, and the checks of the package.
import { findEngine, findEngines, FLOOR } from "./browsers.mjs";
import { checkApi } from "./api.mjs";
import { build } from "./build.mjs";
import { compile } from "./compile.mjs";
import { checkDocs } from "./docs.mjs";
import { checkFloors } from "./floors.mjs";
import { checkImports } from "./imports.mjs";
import { checkIndexes } from "./indexes.mjs";
import { checkManifest } from "./manifest.mjs";
import { checkPackage } from "./package.mjs";
import { buildSite } from "./site.mjs";
import { sizes } from "./sizes.mjs";
import { checkFormat, checkLint } from "./style.mjs";
import { Tally } from "./tally.mjs";
import { runTests } from "./tests.mjs";
import { withoutBrowser } from "./without-browser.mjs";

/**
 * The tests that depend most on the browser. They run again in the Chromium that is fetched for a machine without a
 * browser, those of the element against the files of dist/cdn/.
 */
const ONCE_MORE = [
  "test/e2e/!(*.node).test.ts",
  "test/e2e/keyboard.node.test.ts",
  "test/flow-executor",
  "test/stages",
];

/**
 * The tests for the oldest supported browser: its colors and the whole flows. Only newer browsers check the lines of
 * snippet.test.ts, and weather.test.ts is about the network.
 */
const ON_THE_FLOOR = [
  "test/flow-executor/looks.test.ts",
  "test/styles/!(*.node).test.ts",
  "test/e2e/!(snippet|weather|*.node).test.ts",
];

/**
 * `wanted`: the names of the engines; default: all engines of the machine. `apps`: also tests the applications.
 * `without-browser`: also tests as on a machine without a browser.
 */
export async function everything(wanted, { apps, proxies, ...more }) {
  const tally = new Tally();
  await tally.check("indexes", checkIndexes);
  const compiled = await tally.check("types", compile);
  await Promise.all([
    tally.check("prettier", checkFormat),
    tally.check("eslint", checkLint),
  ]);
  await tally.check("floors", checkFloors);
  const built = await tally.check("build", build);
  // The tests of the site read what is built here.
  if (compiled && built) await tally.check("site", buildSite);
  const fetches = compiled && built && more["without-browser"];
  // Without a new build, these tests would check old files.
  const published = built && !fetches ? "too" : undefined;
  const others = wanted?.filter((name) => name !== FLOOR);
  const tests = others?.length === 0 ? ["test/**/*.node.test.ts"] : [];
  const engines = () => findEngines(others);
  if (compiled)
    await runTests(tally, tests, engines, { apps: false, published });
  else console.log("The types have errors, so the tests do not run.");
  // Both often wait, for installations and for pages, so they share the processors.
  await Promise.all([
    compiled &&
      built &&
      apps &&
      runTests(tally, ["test/apps"], engines, { apps, proxies }),
    compiled && wanted?.includes(FLOOR) && floorTests(tally),
  ]);
  if (fetches) {
    console.log("As on a machine without a browser:");
    const instead = { apps: false, published: "instead" };
    await withoutBrowser(() => runTests(tally, ONCE_MORE, findEngine, instead));
  }
  if (built) {
    await tally.check("manifest", checkManifest);
    await tally.check("api", checkApi);
    await tally.check("docs", checkDocs);
    await tally.results("imports", checkImports);
    await tally.results("package", checkPackage);
    await tally.results("sizes", sizes);
  } else console.log("The build failed, so the package is not checked.");
  return tally;
}

function floorTests(tally) {
  const floor = () => findEngines([FLOOR]);
  return runTests(tally, ON_THE_FLOOR, floor, { apps: false });
}
