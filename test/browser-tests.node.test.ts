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
  browserTests: (engines: string[], files: string[]) => Promise<Report>;
}>("browser-tests.mjs");
const { findEngine } = await script<{
  findEngine: () => Promise<string[]>;
}>("browsers.mjs");

const { run } = await script<{
  run: (
    command: string,
    args: string[],
    options: { silence: number; onMessage: () => void },
  ) => Promise<{ isSilent: boolean }>;
}>("run.mjs");

const PASSES = "build/test/support/runner/passes.js";
const CRASHES = "build/test/support/runner/crashes.js";

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

  it("counts a file that it never finishes as failed", async () => {
    const [engine = ""] = await findEngine();
    const files = ["build/test/support/runner/none.js", PASSES];
    const { engines, lines } = await browserTests([engine], files);
    assert.deepEqual(engines, { [engine]: { passed: 1, failed: 1 } });
    assert.match(lines.join("\n"), /none\.ts: did not run/);
    assert.deepEqual(await asked(), ["count"]);
  });
});

describe("a program that must not be silent", () => {
  /** Runs code that may stay silent for five seconds, and counts its messages. */
  async function runs(code: string) {
    let messages = 0;
    const onMessage = () => (messages += 1);
    const options = { silence: 5_000, onMessage };
    const { isSilent } = await run(process.execPath, ["-e", code], options);
    return { isSilent, messages };
  }

  it("is stopped when it sends nothing more", async () => {
    const code = "process.send(1); setInterval(() => undefined, 1_000)";
    assert.deepEqual(await runs(code), { isSilent: true, messages: 1 });
  });

  it("is stopped when it is too busy for the first signal", async () => {
    const code = "process.send(1, () => { for (;;); })";
    assert.deepEqual(await runs(code), { isSilent: true, messages: 1 });
  });

  it("goes on as long as it sends messages", async () => {
    const code =
      "let n = 0; const timer = setInterval(() => { process.send(1); if (++n === 8) { clearInterval(timer); process.disconnect(); } }, 500)";
    assert.deepEqual(await runs(code), { isSilent: false, messages: 8 });
  });
});
