// Runs the tests of the element and its stages a second time, against the files for a page without a build.

/** The folders whose tests use the element only through `src/index.ts`. */
const FOLDERS = /^build\/test\/(stages|flow-executor)\//;

/** The name of tests that import a module which is not a separate file in dist/cdn/. */
const INSIDE = /\.module\.test\.js$/;

/** Whether a compiled test file also runs against the built files. */
export const isPublic = (path) => FOLDERS.test(path) && !INSIDE.test(path);

const ENTRY = "/dist/cdn/flow-executor.js";

/** A plugin for esbuild: in place of `src/index.js`, the entry of dist/cdn/, also on pages that a test opens in a frame. */
export const published = {
  name: "published",
  setup({ onLoad, onResolve }) {
    const filter = /[\\/]src[\\/]index\.js$/;
    onResolve({ filter }, ({ kind }) =>
      kind === "entry-point" ? undefined : { path: ENTRY, external: true },
    );
    onLoad({ filter }, () => ({ contents: `export * from "${ENTRY}";` }));
  },
};
