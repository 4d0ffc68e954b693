// Runs the tests that need no browser, with Node's own test runner.
import { join, relative } from "node:path";
import process from "node:process";
import { describeFailure, source } from "./failure.mjs";
import { root, run } from "./run.mjs";

const reporter = join(import.meta.dirname, "node-reporter.mjs");

/** The time limit for a file in ms, so that a hanging file does not block the run. */
const TIMEOUT = 300_000;

/** Runs compiled test files, with paths relative to the repository's root. `concurrency`: how many at the same time. */
export async function nodeTests(files, concurrency) {
  const options = [
    `--test-reporter=${reporter}`,
    `--test-timeout=${TIMEOUT}`,
    `--test-concurrency=${concurrency}`,
  ];
  const args = ["--enable-source-maps", "--test", ...options, ...files];
  const { code, output } = await run(process.execPath, args);
  const results = output.split("\n").flatMap(parse);
  const failures = results.filter(({ error }) => error);
  if (code !== 0 && failures.length === 0) throw new Error(output.trim());
  return {
    passed: results.length - failures.length,
    failed: failures.length,
    lines: failures.flatMap(({ test, file, error }) =>
      describeFailure(source(relative(root, file)), test, error),
    ),
  };
}

function parse(line) {
  return line.startsWith("{") ? [JSON.parse(line)] : [];
}
