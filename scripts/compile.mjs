// Compiles everything to build/, which the tests and the demo run.
import { existsSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import { globSync } from "tinyglobby";
import { bin, linesOf, root, run } from "./run.mjs";

/** Compiles the changed files and checks all types. Returns the compiler's errors. */
export async function compile() {
  const { output } = await run(bin("tsc"), [
    "-p",
    "tsconfig.json",
    "--pretty",
    "false",
  ]);
  removeStale();
  return linesOf(output);
}

/** Removes files from build/ whose source was deleted; otherwise deleted tests would still run. */
function removeStale() {
  for (const path of globSync("build/**/*.js", { cwd: root })) {
    const source = path.split(sep).slice(1).join("/").replace(/\.js$/, ".ts");
    if (existsSync(join(root, source))) continue;
    for (const file of [path, `${path}.map`])
      rmSync(join(root, file), { force: true });
  }
}
