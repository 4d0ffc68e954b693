// Writes dist/frameworks/: the common types, in the form that each framework needs.
import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

const sources = join(root, "src/frameworks");
const target = join(root, "dist/frameworks");

/** Frameworks that need only types get these types, with the unchanged package. */
export function writeFrameworks() {
  for (const name of readdirSync(sources)) {
    if (!name.endsWith(".d.ts")) continue;
    copyFileSync(join(sources, name), join(target, name));
    writeFileSync(
      join(target, name.replace(/\.d\.ts$/, ".js")),
      'export * from "../index.js";\n',
    );
  }
}
