// Bundles the scripts of the site and of its playground.
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { minify } from "@swc/core";
import { rollup } from "rollup";

/** The `sideEffects` of the package are about what it publishes, and not about the scripts of the site. */
export const resolve = nodeResolve({
  browser: true,
  ignoreSideEffectsForRoot: true,
});

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
