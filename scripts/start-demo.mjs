// `npm start`: builds, serves the demo, and builds again when a source changes.
import { rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { bundle } from "./build.mjs";
import { root, start } from "./run.mjs";
import { watch } from "./watch.mjs";

/** `options` are passed to the demo's server. */
export async function startDemo(options) {
  console.log("Building …");
  rmSync(join(root, "dist"), { recursive: true, force: true });
  await Promise.all([
    keepBuilt("tsconfig.json", async (errors) =>
      errors.forEach((line) => console.error(line)),
    ),
    keepBuilt("tsconfig.build.json", bundle),
  ]);

  buildDocs();

  // Node restarts the server when a loaded module changes.
  const node = ["--watch", "--watch-preserve-output", "--enable-source-maps"];
  const server = ["build/demo/server/node/main.js", ...options];
  start(process.execPath, [...node, ...server], { stdio: "inherit" });
}

/** Builds the documentation while the demo already runs. Changes of docs/ and site/ need `npm run site`. */
function buildDocs() {
  console.log("Building the documentation, which the demo serves at /docs/ …");
  const args = ["scripts/site.mjs", "--only-site"];
  start(process.execPath, args, { stdio: "inherit" });
}

/** Compiles a project on every change, and then calls `then`. Resolves after the first time. */
function keepBuilt(project, then) {
  return new Promise((resolve) => {
    watch(project, async (errors) => {
      await then(errors).catch((error) => console.error(error.message));
      resolve();
    });
  });
}
