/** A copy of this repository in a temporary folder, with one commit, for tests that change and release it. */
import { execFile } from "node:child_process";
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";

/** This file runs as build/test/release/repository.js. */
export const ROOT = join(import.meta.dirname, "../../..");

const run = promisify(execFile);

interface Result {
  readonly code: number;
  readonly output: string;
}

/** What a release needs: the tests are replaced, and the rest is large. */
const NEEDED = /^(src|scripts|api|docs|\.changeset|test\/schema)\/|^[^/]+$/;

export class Repository {
  private constructor(readonly folder: string) {}

  static async copy(): Promise<Repository> {
    const folder = await mkdtemp(join(tmpdir(), "release-"));
    const made = new Repository(folder);
    const { stdout } = await run(
      "git",
      ["ls-files", "-zco", "--exclude-standard", "--deduplicate"],
      { cwd: ROOT, maxBuffer: 1e8 },
    );
    const deleted = await run("git", ["ls-files", "-zd"], { cwd: ROOT });
    const gone = deleted.stdout.split("\0");
    const paths = stdout
      .split("\0")
      .filter((path) => NEEDED.test(path) && !gone.includes(path));
    for (const path of paths) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await copyFile(join(ROOT, path), join(folder, path));
    }
    await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
    await made.git("init", "--quiet", "--initial-branch=main");
    // Here it is a link, which the pattern for folders does not match.
    await made.write(".git/info/exclude", "node_modules\n");
    return made;
  }

  async git(...args: string[]): Promise<string> {
    const identity = [
      "-c",
      "user.name=Test",
      "-c",
      "user.email=test@localhost",
    ];
    const { stdout } = await run("git", [...identity, ...args], {
      cwd: this.folder,
      maxBuffer: 1e8,
    });
    return stdout.trim();
  }

  async commit(message: string): Promise<void> {
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--allow-empty", "-m", message);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), "utf8");
  }

  list(path: string): Promise<string[]> {
    return readdir(join(this.folder, path));
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), { recursive: true });
    await writeFile(join(this.folder, path), text);
  }

  /** Changes the text of a file. Throws if there is nothing to change. */
  async edit(path: string, from: string | RegExp, to: string): Promise<void> {
    const text = await this.read(path);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${path} does not have that text.`);
    await this.write(path, changed);
  }

  remove(path: string): Promise<void> {
    return rm(join(this.folder, path), { recursive: true, force: true });
  }

  /** Runs a script of the copy, and returns its exit code and what it prints. */
  async node(...args: string[]): Promise<Result> {
    const options = {
      cwd: this.folder,
      maxBuffer: 1e8,
      env: {
        ...process.env,
        GIT_AUTHOR_NAME: "Test",
        GIT_AUTHOR_EMAIL: "test@localhost",
        GIT_COMMITTER_NAME: "Test",
        GIT_COMMITTER_EMAIL: "test@localhost",
        // The runner of tests sets this, and a script that runs tests would report to it.
        NODE_TEST_CONTEXT: undefined,
      },
    };
    try {
      const { stdout, stderr } = await run(process.execPath, args, options);
      return { code: 0, output: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as {
        code: number;
        stdout: string;
        stderr: string;
      };
      return { code, output: stdout + stderr };
    }
  }

  delete(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}
