// All that must hold: the checks, the tests in Node and in every engine, the package.
import { findEngine, findEngines } from "./browsers.mjs";
import { build } from "./build.mjs";
import { compile } from "./compile.mjs";
import { checkDocs } from "./docs.mjs";
import { checkFloors } from "./floors.mjs";
import { checkImports } from "./imports.mjs";
import { checkIndexes } from "./indexes.mjs";
import { checkManifest } from "./manifest.mjs";
import { checkPackage } from "./package.mjs";
import { sizes } from "./sizes.mjs";
import { checkFormat, checkLint } from "./style.mjs";
import { Tally } from "./tally.mjs";
import { runTests } from "./tests.mjs";
import { withoutBrowser } from "./without-browser.mjs";

/** What depends most on the browser: tested once more in the one that is fetched where there is none. */
const ONCE_MORE = [
  "test/e2e",
  "test/flow-executor",
  "test/stages",
  "test/schema",
];

/**
 * `wanted`: the names of the engines to test in, otherwise those that the machine has. `apps`: in applications too.
 * `without-browser`: also as on a machine that has none.
 */
export async function everything(wanted, { apps, proxies, ...more }) {
  const tally = new Tally();
  await tally.check("indexes", checkIndexes);
  const compiled = await tally.check("types", compile);
  await tally.check("eslint", checkLint);
  await tally.check("prettier", checkFormat);
  await tally.check("floors", checkFloors);
  const built = await tally.check("build", build);
  // Without that they would judge what was there before.
  const options = { apps: apps && built, proxies, published: built };
  if (compiled) await runTests(tally, [], () => findEngines(wanted), options);
  else console.log("Without types no tests.");
  if (compiled && built && more["without-browser"]) {
    console.log("As on a machine without a browser:");
    await withoutBrowser(() =>
      runTests(tally, ONCE_MORE, findEngine, { apps: false }),
    );
  }
  if (built) {
    await tally.check("manifest", checkManifest);
    await tally.check("docs", checkDocs);
    await tally.results("imports", checkImports);
    await tally.results("package", checkPackage);
    await tally.results("sizes", sizes);
  } else console.log("Without a build no package.");
  return tally;
}
