// The version: which one comes next, and where it stands.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { root } from "../run.mjs";

const read = (path) => readFileSync(join(root, path), "utf8");

export const currentVersion = () => JSON.parse(read("package.json")).version;

const KINDS = ["patch", "minor", "major"];

/** The version after `version`: the next major, minor or patch. */
export function nextVersion(version, kind) {
  const [major, minor, patch] = version.split(".").map(Number);
  const next = {
    major: [major + 1, 0, 0],
    minor: [major, minor + 1, 0],
    patch: [major, minor, patch + 1],
  };
  return next[kind].join(".");
}

/** The smallest release for notes of this kind. Before 1.0, the second number stands for breaks too. */
export const leastRelease = (version, kind) =>
  kind === "major" && version.startsWith("0.") ? "minor" : kind;

/** Whether a release of the first kind may have notes that need the second. */
export const suffices = (kind, needed) =>
  KINDS.indexOf(kind) >= KINDS.indexOf(needed);

/** The files with the version, with their new texts by path. Throws if a file does not have the old version. */
export function versioned(old, version) {
  const number = old.replaceAll(".", String.raw`\.`);
  const places = {
    "package.json": [RegExp(`^  "version": "${number}"`, "m"), 1],
    // The root of the tree, and the package in it.
    "package-lock.json": [
      RegExp(
        `(?<=^\\{\\s+"name": "flow-executor",\\s+|"": \\{\\s+"name": "flow-executor",\\s+)"version": "${number}"`,
        "g",
      ),
      2,
    ],
    "src/version.ts": [RegExp(`version = "${number}"`), 1],
  };
  const files = Object.entries(places).map(([path, [pattern, times]]) => {
    const text = read(path);
    const flags = [...new Set(`${pattern.flags}g`)].join("");
    const all = text.match(new RegExp(pattern.source, flags)) ?? [];
    if (all.length !== times)
      throw new Error(`${path} does not have the version ${old}.`);
    return [
      path,
      text.replace(pattern, (found) => found.replace(old, version)),
    ];
  });
  const pages = globSync(["README.md", "docs/**/*.md"], { cwd: root })
    .sort()
    .map((path) => [path, read(path)])
    .map(([path, text]) => [
      path,
      text,
      text.replace(/flow-executor@\d+\.\d+\.\d+/g, `flow-executor@${version}`),
    ])
    .filter(([, text, current]) => text !== current)
    .map(([path, , current]) => [path, current]);
  return Object.fromEntries([...files, ...pages]);
}
