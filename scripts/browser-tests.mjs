// The tests that need a browser, by web-test-runner in a process of its own.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { run } from "./run.mjs";

const entry = createRequire(import.meta.url).resolve("@web/test-runner");
const program = join(dirname(entry), "bin.js");

/** Runs compiled test files in the engines named: passed and failed for each. Of one file also the pages' console. */
export async function browserTests(engines, files) {
  let report;
  const args = [program, `--engines=${engines.join(",")}`, "--files", ...files];
  if (files.length === 1) args.push("--logs");
  const onMessage = (message) => (report = message);
  const { output } = await run(process.execPath, args, { onMessage });
  if (!report)
    throw new Error(`web-test-runner ended early:\n${output.trim()}`);
  return report;
}
