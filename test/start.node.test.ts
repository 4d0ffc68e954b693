/** The help of `npm start`. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "../..");
const run = promisify(execFile);

describe("npm start -- --help", () => {
  let folder: string;
  let script: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "start-"));
    script = join(folder, "start.mjs");
    // Alone in a folder, the script can neither build nor compile.
    await copyFile(join(ROOT, "scripts/start.mjs"), script);
  });
  after(() => rm(folder, { recursive: true }));

  it("answers without a build, and names every option", async () => {
    const { stdout } = await run(process.execPath, [script, "--help"]);
    const server = await readFile(
      join(ROOT, "demo/server/node/main.ts"),
      "utf8",
    );
    const options = [...server.matchAll(/^ +(\w+): \{ type: "string"/gm)];
    assert.notEqual(options.length, 0);
    for (const [, option = ""] of [...options, ["", "app"], ["", "help"]])
      assert.match(stdout, new RegExp(`--${option}\\b`));
    const entries = await readdir(join(ROOT, "demo/apps"), {
      withFileTypes: true,
    });
    const apps = entries.filter(
      (entry) => entry.isDirectory() && entry.name !== "shared",
    );
    for (const { name } of apps) assert.match(stdout, new RegExp(name));
  });

  it("follows the complaint about an unknown option, without a build", async () => {
    const { code, stderr } = await run(process.execPath, [
      script,
      "--prot=80",
    ]).then(
      () => assert.fail("The option was accepted."),
      (error: unknown) => error as { code: number; stderr: string },
    );
    assert.equal(code, 1);
    assert.match(stderr, /Unknown option '--prot'/);
    assert.match(stderr, /--port <number>/);
    assert.doesNotMatch(stderr, /at .*node:/, "no stack");
  });
});
