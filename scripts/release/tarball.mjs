// Makes the tarball that is published, and checks it: the same for `npm run release` and for the workflow that publishes.
//
//   node scripts/release/tarball.mjs v0.2.0      builds build/release/flow-executor-0.2.0.tgz, and prints its hash
import { createHash } from "node:crypto";
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import process from "node:process";
import { build } from "../build.mjs";
import { checkPackage } from "../package.mjs";
import { isProgram, root, run } from "../run.mjs";
import { pack } from "../tarball.mjs";
import { currentVersion } from "./version.mjs";

const FOLDER = join(root, "build/release");

/** The hash of a file, in the format of Subresource Integrity. */
export const hashOf = (path, algorithm) =>
  `${algorithm}-${createHash(algorithm).update(readFileSync(path)).digest("base64")}`;

/** Builds, packs and checks. Returns the tarball's path and hash; throws with all problems. */
export async function releaseTarball(version) {
  await build();
  const packed = await pack();
  const { lines } = await checkPackage(packed);
  const problems = [...lines, ...(await checkContent(packed, version))];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `flow-executor-${version}.tgz`);
  copyFileSync(packed, path);
  return { path: relative(root, path), hash: hashOf(path, "sha512") };
}

/** Checks what the tarball says about itself: its version, and the hashes of the files for a page without a build. */
export async function checkContent(tarball, version) {
  const folder = mkdtempSync(join(tmpdir(), "tarball-"));
  try {
    const { code, output } = await run("tar", ["-xzf", tarball, "-C", folder]);
    if (code !== 0) return [output.trim()];
    const file = (path) => join(folder, "package", path);
    const read = (path) => readFileSync(file(path), "utf8");
    const snippet = read("dist/cdn/snippet.html");
    const hashes = JSON.parse(read("dist/cdn/integrity.json"));
    const scripts = readdirSync(file("dist/cdn")).filter((name) =>
      name.endsWith(".js"),
    );
    return [
      ...(JSON.parse(read("package.json")).version === version
        ? []
        : [`package.json does not say ${version}`]),
      ...[...snippet.matchAll(/flow-executor@([^/"]+)/g)]
        .filter(([, named]) => named !== version)
        .slice(0, 1)
        .map(([address]) => `snippet.html names ${address}`),
      ...scripts
        .filter(
          (name) => hashes[name] !== hashOf(file(`dist/cdn/${name}`), "sha384"),
        )
        .map((name) => `integrity.json has another hash of ${name}`),
      ...Object.keys(hashes)
        .filter(
          (name) =>
            snippet.includes(`/${name}"`) && !snippet.includes(hashes[name]),
        )
        .map((name) => `snippet.html has another hash of ${name}`),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (isProgram(import.meta)) {
  try {
    const version = currentVersion();
    const [, , tag] = process.argv;
    if (tag !== `v${version}`)
      throw new Error(`The tag ${tag} is not that of version ${version}.`);
    const { path, hash } = await releaseTarball(version);
    console.log(`${path} is checked: ${hash}`);
    const { GITHUB_OUTPUT } = process.env;
    if (GITHUB_OUTPUT)
      appendFileSync(GITHUB_OUTPUT, `path=${path}\nhash=${hash}\n`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
