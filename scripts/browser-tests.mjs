// Runs the tests that need a browser, with web-test-runner: a process for each engine.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { source } from "./failure.mjs";
import { freePort } from "./free-port.mjs";
import { summary } from "./reporter.mjs";
import { linesOf, root, run } from "./run.mjs";

const entry = createRequire(import.meta.url).resolve("@web/test-runner");
const program = join(dirname(entry), "bin.js");

/**
 * A runner without a new result is stopped after this time in ms. It is longer than the time that the runner gives a
 * file, so a file that is only slow is told as such.
 */
const LIMIT = 450_000;

/** How often a runner starts for an engine. */
const STARTS = 5;

/** After how many files an engine's progress is printed. */
const STEP = 50;

/**
 * Runs compiled test files in the given engines at the same time, and returns the passed and failed tests of each. For
 * a single file, also shows the console of the pages. `isPublished`: runs against the files of dist/cdn/ instead of the
 * modules.
 */
export async function browserTests(engines, files, isPublished = false) {
  const args = [];
  if (isPublished) args.push("--published");
  if (files.length === 1) args.push("--logs");
  const all = await Promise.all(
    engines.map((engine) => inEngine(engine, files, args)),
  );
  const ends = all.flatMap((each) => each.ends);
  const { lines, ...sums } = summary(all.flatMap(({ results }) => results));
  return { ...sums, lines: [...ends.flatMap(linesOf), ...lines] };
}

/** Returns the result of each file, and how the runners ended that left files without one. */
async function inEngine(engine, files, args) {
  const results = new Map();
  const ends = [];
  const onResult = (result) => {
    results.set(result.path, result);
    if (results.size % STEP === 0)
      console.log(`  ${engine}: ${results.size} of ${files.length} files`);
  };
  let rest = files;
  for (let nth = 0; nth < STARTS && rest.length > 0; nth++) {
    const end = await runner(engine, rest, args, onResult);
    // A runner that crashes or hangs leaves files without a result. Only those run again.
    const missing = rest.filter((file) => !results.has(join(root, file)));
    if (missing.length > 0) ends.push(end);
    // Without any result, the first file is the likely cause.
    rest = missing.length === rest.length ? missing.slice(1) : missing;
  }
  const resultOf = (file) =>
    results.get(join(root, file)) ?? didNotRun(engine, file);
  return { results: files.map(resultOf), ends };
}

/** Runs to its end, and returns how it ended. */
async function runner(engine, files, args, onMessage) {
  const port = await freePort();
  const given = [`--engines=${engine}`, `--port=${port}`, ...args];
  const { code, signal, output, isSilent } = await run(
    process.execPath,
    [program, ...given, "--files", ...files],
    { onMessage, silence: LIMIT },
  );
  const how = isSilent
    ? `no result for ${LIMIT / 1000} s`
    : (signal ?? `exit code ${code}`);
  return `web-test-runner ended early in ${engine} (${how}):\n${output.trim()}`;
}

/** A file without a result counts as a failed test. */
function didNotRun(engine, file) {
  const lines = [`${engine} ${source(file)}: did not run`];
  return { engine, passed: 0, failed: 1, lines };
}
