// Bundles the scripts of the site and of its playground.
import { minify } from "@swc/core";
import { rollup } from "rollup";

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

/** `input` is the one of rollup without its output, for which `output` is. */
export async function bundle(input, output) {
  const graph = await rollup({ onLog, ...input });
  try {
    await graph.write({ ...output, plugins: [minified] });
  } finally {
    await graph.close();
  }
}
