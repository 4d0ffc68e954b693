/** The run of the browser tests, if its runner crashes or hangs. */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { script } from "./release/scripts.js";

interface Report {
  readonly engines: Record<string, { passed: number; failed: number }>;
  readonly lines: readonly string[];
}

const { browserTests } = await script<{
  browserTests: (
    engines: string[],
    files: string[],
    isPublished?: boolean,
    limit?: number,
  ) => Promise<Report>;
}>("browser-tests.mjs");
const { findEngine } = await script<{
  findEngine: () => Promise<string[]>;
}>("browsers.mjs");

const PASSES = "build/test/support/runner/passes.js";
const CRASHES = "build/test/support/runner/crashes.js";
const HANGS = "build/test/support/runner/hangs.js";

describe("a runner that does not finish", () => {
  let folder = "";

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "runner-"));
    process.env.RUNNER_LOG = join(folder, "log");
  });
  after(async () => {
    delete process.env.RUNNER_LOG;
    await rm(folder, { recursive: true });
  });

  beforeEach(() => writeFile(join(folder, "log"), ""));

  const asked = async () =>
    (await readFile(join(folder, "log"), "utf8")).trim().split("\n");

  it("keeps the results before a crash, tells its error, and runs the rest again", async () => {
    const [engine = ""] = await findEngine();
    const { engines, lines } = await browserTests([engine], [PASSES, CRASHES]);
    assert.deepEqual(engines, { [engine]: { passed: 2, failed: 0 } });
    assert.match(lines.join("\n"), /ended early .*\n.*Error: as asked/s);
    assert.deepEqual(await asked(), ["count", "crash", "crash"]);
  });

  it("is stopped when it hangs, and the rest runs again", async () => {
    const [engine = ""] = await findEngine();
    const { engines, lines } = await browserTests(
      [engine],
      [PASSES, HANGS],
      false,
      30_000,
    );
    assert.deepEqual(engines, { [engine]: { passed: 2, failed: 0 } });
    assert.match(lines.join("\n"), /ended early .*no result for 30 s/);
    assert.deepEqual(await asked(), ["count", "hang", "hang"]);
  });

  it("counts a file that it never finishes as failed", async () => {
    const [engine = ""] = await findEngine();
    const files = ["build/test/support/runner/none.js", PASSES];
    const { engines, lines } = await browserTests([engine], files);
    assert.deepEqual(engines, { [engine]: { passed: 1, failed: 1 } });
    assert.match(lines.join("\n"), /none\.ts: did not run/);
    assert.deepEqual(await asked(), ["count"]);
  });
});
