// Makes the package as `npm publish` would send it, for the separate projects that use it: demo/apps/,
// test/frameworks/.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";

const folder = join(root, "build/package");

/** Packs dist/ without changes. The name contains a hash of the content, so that npm never uses an older tarball. */
export async function pack() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await npm(root, ["pack", "--ignore-scripts", "--pack-destination", folder]);
  const [name] = readdirSync(folder);
  const packed = join(folder, name);
  const hash = createHash("sha256").update(readFileSync(packed)).digest("hex");
  const named = join(folder, `flow-executor-${hash.slice(0, 12)}.tgz`);
  renameSync(packed, named);
  return named;
}

/** Installs a project's own dependencies, unless they are installed, and then the tarball. */
export async function install(project, tarball) {
  const lock = join(project, "package-lock.json");
  const done = join(project, "node_modules/.package-lock.json");
  const quiet = ["--no-audit", "--no-fund", "--prefer-offline"];
  if (!existsSync(done) || statSync(done).mtimeMs < statSync(lock).mtimeMs)
    await npm(project, ["ci", ...quiet]);
  await npm(project, ["install", "--no-save", ...quiet, tarball]);
}

async function npm(cwd, args) {
  const { code, output } = await run("npm", args, { cwd });
  if (code !== 0) throw new Error(`npm ${args.join(" ")}:\n${output.trim()}`);
}
