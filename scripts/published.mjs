// Runs the tests of the element and its stages a second time, against the files for a page without a build.

/** The folders whose tests use the element only through `src/index.ts`. */
const FOLDERS = /^build\/test\/(stages|flow-executor)\//;

/** The name of tests that import a module which is not a separate file in dist/cdn/. */
const INSIDE = /\.module\.test\.js$/;

/** Whether a compiled test file also runs against the built files. */
export const isPublic = (path) => FOLDERS.test(path) && !INSIDE.test(path);

/**
 * A plugin for web-test-runner: maps `src/index.js` to the entry of dist/cdn/, also on pages that a test opens in a
 * frame.
 */
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
