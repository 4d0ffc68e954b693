// A machine that has no browser, made of one that has: a PATH with every program but browsers, and the locale "C".
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { browserPrograms } from "./browsers.mjs";

/** Does `work` as on such a machine: what it starts finds no browser, and fetches one. */
export async function withoutBrowser(work) {
  const { env } = process;
  const { PATH, LC_ALL } = env;
  const folder = mkdtempSync(join(tmpdir(), "without-browser-"));
  // Also where the run is broken off.
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

/** The programs on a PATH by name, each from the first folder that has it. */
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
    // A PATH may name folders that are not there.
    return [];
  }
}
