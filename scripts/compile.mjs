// build/: everything compiled, which is what the tests and the demo run.
import { existsSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import { globSync } from "tinyglobby";
import { bin, linesOf, root, run } from "./run.mjs";

/** Compiles what has changed and checks the types of everything: the compiler's errors. */
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

/** Takes out of build/ what has no source any more: a deleted test would run on. */
function removeStale() {
  for (const path of globSync("build/**/*.js", { cwd: root })) {
    const source = path.split(sep).slice(1).join("/").replace(/\.js$/, ".ts");
    if (existsSync(join(root, source))) continue;
    for (const file of [path, `${path}.map`])
      rmSync(join(root, file), { force: true });
  }
}
