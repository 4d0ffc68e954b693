// Bundles the code that hydrates the server's markup, and the code that defines the element before that: `node
// bundle.mjs` with the folder of both, the framework's name, and the output folder.
import { join } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build } from "vite";

const [folder, name, outDir] = process.argv.slice(2);
await build({
  root: folder,
  configFile: false,
  logLevel: "error",
  mode: "development",
  define: {
    "process.env.NODE_ENV": '"development"',
    __VUE_OPTIONS_API__: "false",
    __VUE_PROD_DEVTOOLS__: "false",
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
  },
  plugins: name === "svelte" ? [svelte({ configFile: false })] : [],
  build: {
    outDir,
    minify: false,
    rollupOptions: {
      input: {
        early: join(folder, "early.mjs"),
        hydrate: join(folder, `hydrate-${name}.mjs`),
      },
      output: { entryFileNames: "[name].js" },
    },
  },
});
