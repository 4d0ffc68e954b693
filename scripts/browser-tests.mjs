// Runs the tests that need a browser, with web-test-runner in a separate process.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { run } from "./run.mjs";

const entry = createRequire(import.meta.url).resolve("@web/test-runner");
const program = join(dirname(entry), "bin.js");

/**
 * Runs compiled test files in the given engines and returns the passed and failed tests of each. For a single file,
 * also shows the console of the pages. `isPublished`: runs against the files of dist/cdn/ instead of the modules.
 */
export async function browserTests(engines, files, isPublished = false) {
  const args = [program, `--engines=${engines.join(",")}`];
  if (isPublished) args.push("--published");
  args.push("--files", ...files);
  if (files.length === 1) args.push("--logs");
  // A runner that crashes has no result. This happened once without an error message, so the runner is started a second
  // time.
  const first = await runner(args);
  const { report, end } = first.report ? first : await runner(args);
  if (!report) throw new Error(end);
  if (!first.report) report.lines.unshift(first.end);
  return report;
}

async function runner(args) {
  let report;
  const onMessage = (message) => (report = message);
  const { code, signal, output } = await run(process.execPath, args, {
    onMessage,
  });
  const how = signal ?? `exit code ${code}`;
  return {
    report,
    end: `web-test-runner ended early (${how}):\n${output.trim()}`,
  };
}
