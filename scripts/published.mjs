// The tests of the element and its stages, run a second time against the files that a page without a build loads.

/** The folders whose tests see the element through `src/index.ts` alone. */
const FOLDERS = /^build\/test\/(stages|flow-executor)\//;

/** Tests that look into a module, which the built files do not have by itself, are named so. */
const INSIDE = /\.module\.test\.js$/;

/** Whether the tests of a compiled file are run against the built files too. */
export const isPublic = (path) => FOLDERS.test(path) && !INSIDE.test(path);

/** A plugin for web-test-runner: `src/index.js` is the entry of dist/cdn/, also on the pages that a test opens in a frame. */
export const published = {
  name: "published",
  serve({ path }) {
    return path === "/build/src/index.js"
      ? 'export * from "/dist/cdn/flow-executor.js";'
      : undefined;
  },
  resolveImport({ source }) {
    return source.endsWith("/src/index.js")
      ? "/dist/cdn/flow-executor.js"
      : undefined;
  },
};
