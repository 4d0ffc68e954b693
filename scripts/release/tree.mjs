// The working tree during a release: what is written, and how it becomes again what it was.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { root, run } from "../run.mjs";

/** Runs git, and returns what it prints. */
export async function git(...args) {
  const { code, output } = await run("git", args);
  if (code !== 0) throw new Error(`git ${args[0]}: ${output.trim()}`);
  return output.trimEnd();
}

/** The changed files, one line each. */
export const changedFiles = async () =>
  (await git("status", "--porcelain")).split("\n").filter(Boolean);

/** Writes files, and undoes that if the release does not come to its end, also after Ctrl+C. */
export class Tree {
  #start;
  #paths = new Set();
  #undo = () => this.restore();

  constructor(start) {
    this.#start = start;
    process.once("exit", this.#undo);
  }

  get paths() {
    return [...this.#paths];
  }

  /** Writes the files by path. A file without a text is removed. */
  write(files) {
    for (const [path, text] of Object.entries(files)) {
      this.#paths.add(path);
      const file = join(root, path);
      if (text === undefined) rmSync(file, { force: true });
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
  }

  /** The files stay as they are now. */
  keep() {
    process.off("exit", this.#undo);
    this.#paths.clear();
  }

  /** Makes the branch, the index and the written files what they were. Other files are left alone. */
  restore() {
    process.off("exit", this.#undo);
    if (this.#paths.size === 0) return;
    const sync = (...args) =>
      execFileSync("git", args, { cwd: root, encoding: "utf8" });
    sync("reset", "--quiet", "--soft", this.#start);
    sync("reset", "--quiet");
    const known = new Set(
      sync("ls-files", "-z", "--", ...this.paths).split("\0"),
    );
    for (const path of this.paths)
      if (!known.has(path) && existsSync(join(root, path)))
        rmSync(join(root, path));
    const tracked = this.paths.filter((path) => known.has(path));
    if (tracked.length > 0) sync("checkout", "--quiet", "--", ...tracked);
    this.#paths.clear();
  }
}
