// Checks the package for publication: its manifest, its types, its list of files.
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { missingEntries } from "./entries.mjs";
import { bin, root, run } from "./run.mjs";
import { pack } from "./tarball.mjs";

/** The files that may be in the package. */
const files = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/([a-z0-9-]+\/)*[A-Za-z0-9-]+\.(js|js\.map|d\.ts)$/,
  /^dist\/(custom-elements|web-types|(html|css)-custom-data)\.json$/,
  /^dist\/llms\.txt$/,
  /^dist\/flow-popup\.html$/,
  /^dist\/cdn\/(NOTICE\.txt|integrity\.json|snippet\.html|flow-executor\.iife\.js)$/,
];

/** The files that must be in the package, besides those that package.json names. */
const required = [
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
  "dist/cdn/flow-executor.js",
  "dist/cdn/snippet.html",
  "dist/llms.txt",
  "dist/flow-popup.html",
];

/** Runs all checks. Each check counts as one. `made`: the tarball, if it is packed already. */
export async function checkPackage(made) {
  const tarball = made ?? (await pack());
  const all = [
    await lint(tarball),
    await checkTypes(tarball),
    await checkFiles(),
    checkVersion(),
  ];
  const failed = all.filter((problems) => problems.length > 0).length;
  return { passed: all.length - failed, failed, lines: all.flat() };
}

async function lint(tarball) {
  const { buffer } = new Uint8Array(readFileSync(tarball));
  const { messages } = await publint({
    pack: { tarball: buffer },
    strict: true,
  });
  return messages.map((message) =>
    formatMessage(message, readManifest(), { color: false }),
  );
}

async function checkTypes(tarball) {
  const args = [tarball, "--profile", "esm-only", "--no-color", "--no-emoji"];
  // A page is no module, so it has no types.
  args.push("--exclude-entrypoints", "./flow-popup.html");
  const { code, output } = await run(bin("attw"), args);
  return code === 0 ? [] : output.trim().split("\n");
}

async function checkFiles() {
  const { code, output } = await run("npm", [
    "pack",
    "--dry-run",
    "--json",
    "--ignore-scripts",
  ]);
  if (code !== 0) return output.trim().split("\n");
  const [{ files: packed }] = Object.values(
    JSON.parse(output.slice(output.indexOf("["))),
  );
  const paths = packed.map(({ path }) => path);
  const unexpected = paths.filter(
    (path) => !files.some((pattern) => pattern.test(path)),
  );
  const missing = [
    ...required.filter((path) => !paths.includes(path)),
    ...missingEntries(readManifest(), paths),
  ];
  return [
    ...unexpected.map((path) => `${path} does not belong in the package`),
    ...missing.map((path) => `${path} is missing in the package`),
  ];
}

/** Checks the element's `version`, which a page with two copies shows. */
function checkVersion() {
  const { version } = readManifest();
  const code = readFileSync(join(root, "dist/version.js"), "utf8");
  return code.includes(`"${version}"`)
    ? []
    : [`src/version.ts does not say ${version}`];
}

function readManifest() {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
}
