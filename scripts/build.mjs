// Builds dist/: the published modules, the metadata of the element, and the bundles of dist/cdn/.
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { rollup } from "rollup";
import bundles from "../rollup.config.mjs";
import { writeHashes } from "./integrity.mjs";
import { writeFrameworks } from "./frameworks.mjs";
import { writeManifest } from "./manifest.mjs";
import { bin, isProgram, root, run } from "./run.mjs";

export async function build() {
  rmSync(join(root, "dist"), { recursive: true, force: true });
  const { code, output } = await run(bin("tsc"), [
    "-p",
    "tsconfig.build.json",
    "--pretty",
    "false",
  ]);
  if (code !== 0) throw new Error(output.trim());
  copyFileSync(
    join(root, "src/flow-popup.html"),
    join(root, "dist/flow-popup.html"),
  );
  writeFrameworks();
  await Promise.all([bundle(), writeManifest()]);
  await writeHashes();
}

/** Builds only dist/cdn/. */
export async function bundle() {
  for (const { output, ...input } of bundles) {
    const graph = await rollup(input);
    try {
      for (const options of output) await graph.write(options);
    } finally {
      await graph.close();
    }
  }
}

if (isProgram(import.meta)) {
  try {
    await build();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
