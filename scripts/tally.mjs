// Counts the results of `npm test` and prints them during the run.
import { performance } from "node:perf_hooks";

const MOST_LINES = 300;

export class Tally {
  #passed = 0;
  #failed = 0;

  /** Runs a check that counts as one. `work` returns the problems, one line each. Returns whether there are none. */
  check(name, work) {
    return this.results(name, async () => {
      const lines = (await work()) ?? [];
      return lines.length > 0
        ? { passed: 0, failed: 1, lines }
        : { passed: 1, failed: 0 };
    });
  }

  /**
   * Runs work with its own counts: `{ passed, failed, lines? }`, or such an object per engine in `engines`. Returns
   * whether nothing failed.
   */
  async results(name, work) {
    const begun = performance.now();
    const { lines = [], engines, ...total } = await attempt(work);
    const parts = engines ?? { "": total };
    for (const part of Object.values(parts)) {
      // Work without tests counts as failed.
      if (part.passed + part.failed === 0) part.failed = 1;
      this.#passed += part.passed;
      this.#failed += part.failed;
    }
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const words = Object.entries(parts).map(([engine, part]) =>
      `${engine} ${told(part)}`.trim(),
    );
    console.log(
      `${name.padEnd(9)} ${seconds.padStart(6)} s  ${words.join(" · ")}`,
    );
    for (const line of lines.slice(0, MOST_LINES)) console.log(`  ${line}`);
    if (lines.length > MOST_LINES)
      console.log(`  … and ${lines.length - MOST_LINES} lines more`);
    return Object.values(parts).every(({ failed }) => failed === 0);
  }

  /** Prints the last line. Returns whether nothing failed. */
  end() {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0;
  }
}

async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    return { passed: 0, failed: 1, lines: error.message.split("\n") };
  }
}

function told({ passed, failed }) {
  return failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
}
