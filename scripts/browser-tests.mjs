// Runs the tests that need a browser, with web-test-runner in a separate process.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { root, run } from "./run.mjs";

const entry = createRequire(import.meta.url).resolve("@web/test-runner");
const program = join(dirname(entry), "bin.js");

/**
 * Runs compiled test files in the given engines and returns the passed and failed tests of each. For a single file,
 * also shows the console of the pages. `isPublished`: runs against the files of dist/cdn/ instead of the modules.
 */
export async function browserTests(engines, files, isPublished = false) {
  const results = new Results(engines, files);
  const ends = [await runner(engines, files, isPublished, results)];
  // A runner that crashes leaves files without a result. Only those run again.
  for (const engine of engines) {
    const rest = results.missing(engine);
    if (rest.length > 0)
      ends.push(await runner([engine], rest, isPublished, results));
  }
  return results.report(ends.filter((end) => end !== undefined));
}

/** The result of each file in each engine. */
class Results {
  #engines;
  #files;
  #results = new Map();

  constructor(engines, files) {
    this.#engines = engines;
    this.#files = files;
    for (const engine of engines) this.#results.set(engine, new Map());
  }

  add({ engine, file, ...result }) {
    this.#results.get(engine).set(file, result);
  }

  missing(engine) {
    const results = this.#results.get(engine);
    return this.#files.filter((file) => !results.has(join(root, file)));
  }

  /** A file without a result counts as a failed test. `lines`: why there may be such files. */
  report(lines) {
    const engines = {};
    const all = [...lines];
    for (const engine of this.#engines) {
      const missing = this.missing(engine);
      const total = { passed: 0, failed: missing.length };
      for (const result of this.#results.get(engine).values()) {
        total.passed += result.passed;
        total.failed += result.failed;
        all.push(...result.lines);
      }
      all.push(...missing.map((file) => `${engine} ${file}: did not run`));
      engines[engine] = total;
    }
    return { engines, lines: all.flatMap((text) => text.split("\n")) };
  }
}

/** Collects the results of a run. Returns how the runner ended if it ended before its last test. */
async function runner(engines, files, isPublished, results) {
  const args = [program, `--engines=${engines.join(",")}`];
  if (isPublished) args.push("--published");
  args.push("--files", ...files);
  if (files.length === 1) args.push("--logs");
  const onMessage = (result) => results.add(result);
  const { code, signal, output } = await run(process.execPath, args, {
    onMessage,
  });
  const isWhole = engines.every(
    (engine) => results.missing(engine).length === 0,
  );
  const how = signal ?? `exit code ${code}`;
  return isWhole
    ? undefined
    : `web-test-runner ended early (${how}):\n${output.trim()}`;
}
