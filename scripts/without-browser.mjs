// Simulates a machine without a browser: a PATH with all programs except browsers, and the locale "C".
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { browserPrograms } from "./browsers.mjs";

/** Runs `work` as on such a machine: the processes that it starts find no browser and fetch one. */
export async function withoutBrowser(work) {
  const { env } = process;
  const { PATH, LC_ALL } = env;
  const folder = mkdtempSync(join(tmpdir(), "without-browser-"));
  // Also if the run is interrupted.
  process.once("exit", () => rmSync(folder, { recursive: true }));
  for (const [name, path] of programs(PATH)) {
    if (!browserPrograms.includes(name)) symlinkSync(path, join(folder, name));
  }
  Object.assign(env, { PATH: folder, LC_ALL: "C" });
  try {
    return await work();
  } finally {
    env.PATH = PATH;
    if (LC_ALL === undefined) delete env.LC_ALL;
    else env.LC_ALL = LC_ALL;
  }
}

/** The programs on a PATH by name, each from the first folder that contains it. */
function programs(path) {
  const folders = path.split(delimiter).filter(Boolean).reverse();
  return new Map(
    folders.flatMap((folder) =>
      namesIn(folder).map((name) => [name, join(folder, name)]),
    ),
  );
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    // A PATH may contain folders that do not exist.
    return [];
  }
}
