// Bundles a page with one of the routers: `node build.mjs` with the router's name and the output folder.
import { build } from "vite";

const [name, outDir] = process.argv.slice(2);
await build({
  root: import.meta.dirname,
  configFile: false,
  logLevel: "error",
  define: {
    "process.env.NODE_ENV": '"production"',
    __VUE_OPTIONS_API__: "false",
    __VUE_PROD_DEVTOOLS__: "false",
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
  },
  build: {
    outDir,
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: `${import.meta.dirname}/${name}.mjs`,
      output: { entryFileNames: "main.js" },
    },
  },
});
