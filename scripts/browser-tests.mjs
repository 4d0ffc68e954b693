// Runs the tests that need a browser, with web-test-runner in a separate process.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { source } from "./failure.mjs";
import { summary } from "./reporter.mjs";
import { linesOf, root, run } from "./run.mjs";

const entry = createRequire(import.meta.url).resolve("@web/test-runner");
const program = join(dirname(entry), "bin.js");

/**
 * Runs compiled test files in the given engines and returns the passed and failed tests of each. For a single file,
 * also shows the console of the pages. `isPublished`: runs against the files of dist/cdn/ instead of the modules.
 */
export async function browserTests(engines, files, isPublished = false) {
  const results = new Map();
  const key = (engine, path) => `${engine} ${path}`;
  const resultOf = (engine, file) => results.get(key(engine, join(root, file)));
  const missing = (engine) => files.filter((file) => !resultOf(engine, file));
  const onMessage = (result) =>
    results.set(key(result.engine, result.path), result);
  const ends = [];
  const start = async (some, rest) => {
    const end = await runner(some, rest, isPublished, onMessage);
    if (some.some((engine) => missing(engine).length > 0)) ends.push(end);
  };
  await start(engines, files);
  // A runner that crashes leaves files without a result. Only those run again.
  for (const engine of engines) {
    const rest = missing(engine);
    if (rest.length > 0) await start([engine], rest);
  }
  const all = engines.flatMap((engine) =>
    files.map((file) => resultOf(engine, file) ?? didNotRun(engine, file)),
  );
  const { lines, ...sums } = summary(all);
  return { ...sums, lines: [...ends.flatMap(linesOf), ...lines] };
}

/** Runs to its end, and returns how it ended. */
async function runner(engines, files, isPublished, onMessage) {
  const args = [program, `--engines=${engines.join(",")}`];
  if (isPublished) args.push("--published");
  args.push("--files", ...files);
  if (files.length === 1) args.push("--logs");
  const { code, signal, output } = await run(process.execPath, args, {
    onMessage,
  });
  const how = signal ?? `exit code ${code}`;
  return `web-test-runner ended early (${how}):\n${output.trim()}`;
}

/** A file without a result counts as a failed test. */
function didNotRun(engine, file) {
  const lines = [`${engine} ${source(file)}: did not run`];
  return { engine, passed: 0, failed: 1, lines };
}
