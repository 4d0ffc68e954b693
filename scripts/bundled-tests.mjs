// Bundles the compiled test files with what they import. Unbundled, each page requests about 250 modules, which takes
// longer than most tests.
import { sep } from "node:path";
import { build } from "esbuild";
import { globSync } from "tinyglobby";
import { published } from "./published.mjs";
import { root } from "./run.mjs";

/** The test files, and the module that tests load into pages of their own. */
const ENTRIES = [
  "build/test/**/*.test.js",
  "!build/test/**/*.node.test.js",
  "build/src/index.js",
];

/** What the server makes up, or has as files that the package publishes. */
const EXTERNAL = ["/__web-*", "/dist/*"];

/**
 * A plugin for web-test-runner, which answers the addresses of the modules with the bundles. `isPublished`: the tests
 * import the published entry instead of `src/index.ts`.
 */
export function bundledTests(isPublished) {
  let files = new Map();
  return {
    name: "bundled-tests",
    async serverStart() {
      files = await bundle(isPublished ? [published] : []);
    },
    serve: ({ path }) => files.get(path),
  };
}

/** The bundles by their paths. Modules that several tests import are files of their own, which browsers cache. */
async function bundle(plugins) {
  const { outputFiles } = await build({
    entryPoints: globSync(ENTRIES, { cwd: root }),
    absWorkingDir: root,
    outbase: "build",
    outdir: "build",
    chunkNames: "bundled/[name]-[hash]",
    bundle: true,
    splitting: true,
    write: false,
    format: "esm",
    target: "esnext",
    sourcemap: "linked",
    // Lit's development build, which throws where a class field shadows a property.
    conditions: ["development", "browser"],
    external: EXTERNAL,
    // `sideEffects` is for the users of a package; a test may import a file only for its effects.
    ignoreAnnotations: true,
    plugins,
    logLevel: "silent",
  });
  return new Map(
    outputFiles.map(({ path, text }) => [
      path.slice(root.length).split(sep).join("/"),
      { body: text, type: path.endsWith(".map") ? "json" : "js" },
    ]),
  );
}
