// Bundles the scripts of the site and of its playground.
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { minify } from "@swc/core";
import { rollup } from "rollup";

/** The `sideEffects` of the package are about what it publishes, and not about the scripts of the site. */
export const resolve = nodeResolve({
  browser: true,
  ignoreSideEffectsForRoot: true,
});

/** A module that stays a file of its own, at this path, so that a page has it once. */
const apart = (name, pattern) => (path) => ({
  name,
  resolveId: (id) =>
    pattern.test(id) ? { id: path, external: "absolute" } : null,
});

/** The package's own modules, which the site has in `element/`. */
export const element = apart("element", /^flow-executor$|\/src\/index\.js$/);
/** The playground's module that starts a visit. */
export const visit = apart("visit", /\/visit\.js$/);

/** Minifies what is written. */
const minified = {
  name: "minified",
  renderChunk: async (code, _chunk, { format }) => ({
    code: (
      await minify(code, {
        compress: { ecma: 2022 },
        mangle: true,
        module: format === "es",
      })
    ).code,
    map: null,
  }),
};

function onLog(_level, log) {
  throw new Error(`rollup: ${log.message}`);
}

/** Bundles and minifies. `input` and `output` are rollup's own options for the two. */
export async function bundle(input, output) {
  const graph = await rollup({ onLog, ...input });
  try {
    await graph.write({ ...output, plugins: [minified] });
  } finally {
    await graph.close();
  }
}
