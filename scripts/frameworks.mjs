// dist/frameworks/: what is the same for all frameworks, in the words of each.
import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

const sources = join(root, "src/frameworks");
const target = join(root, "dist/frameworks");

/** Frameworks that need nothing but types get these, and beside them the package as it is. */
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
