/** The run of the browser tests, if its runner crashes. */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { script } from "./release/scripts.js";

interface Report {
  readonly engines: Record<string, { passed: number; failed: number }>;
  readonly lines: readonly string[];
}

const { browserTests } = await script<{
  browserTests: (engines: string[], files: string[]) => Promise<Report>;
}>("browser-tests.mjs");
const { findEngine } = await script<{
  findEngine: () => Promise<string[]>;
}>("browsers.mjs");

const PASSES = "build/test/support/runner/passes.js";
const CRASHES = "build/test/support/runner/crashes.js";

describe("a runner that crashes", () => {
  let folder = "";

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "runner-"));
    process.env.RUNNER_LOG = join(folder, "log");
  });
  after(async () => {
    delete process.env.RUNNER_LOG;
    await rm(folder, { recursive: true });
  });

  it("keeps the results so far, tells why it ended, and runs the rest again", async () => {
    const [engine = ""] = await findEngine();
    await writeFile(join(folder, "log"), "");
    const { engines, lines } = await browserTests([engine], [PASSES, CRASHES]);
    assert.deepEqual(engines, { [engine]: { passed: 2, failed: 0 } });
    assert.match(lines.join("\n"), /ended early .*\n.*Error: as asked/s);
    const log = await readFile(join(folder, "log"), "utf8");
    assert.deepEqual(log.trim().split("\n"), ["count", "crash", "crash"]);
  });
});
