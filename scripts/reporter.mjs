// Formats the results of the browser tests: one or two lines per failure, one line per engine.
import { relative } from "node:path";
import process from "node:process";
import { describeFailure, source } from "./failure.mjs";
import { root } from "./run.mjs";

/**
 * A reporter for web-test-runner. If `npm test` started it, it sends `{ engines, lines }` to that process; otherwise it
 * prints. `logs`: also shows the console of the pages.
 */
export function reporter({ logs = false } = {}) {
  let report;
  return {
    onTestRunFinished({ sessions }) {
      report = summary(sessions, logs);
      if (!process.send) print(report);
    },
    async stop() {
      if (process.send)
        await new Promise((resolve) => process.send(report, resolve));
    },
  };
}

function summary(sessions, logs) {
  const engines = {};
  const lines = [];
  for (const session of sessions) {
    const { name } = session.browser;
    const { passed, failures } = results(session);
    const total = (engines[name] ??= { passed: 0, failed: 0 });
    total.passed += passed;
    total.failed += failures.length;
    const where = `${name} ${source(relative(root, session.testFile))}`;
    lines.push(
      ...failures.flatMap(({ test, error }) =>
        describeFailure(where, test, error),
      ),
    );
    if (!session.passed)
      lines.push(...session.request404s.map((url) => `  not found: ${url}`));
    if (logs)
      lines.push(
        ...session.logs.map(
          (log) => `  ${name} logs: ${log.map(text).join(" ")}`,
        ),
      );
  }
  return { engines, lines };
}

/** The results of one file in one engine. */
function results({ testResults, errors, passed: allPassed }) {
  const ran = [...tests(testResults)].filter(({ test }) => !test.skipped);
  const failures = [
    ...ran
      .filter(({ test }) => !test.passed)
      .map(({ path, test }) => ({
        test: [...path, test.name].join(" › "),
        error: test.error,
      })),
    ...errors.map((error) => ({ test: "outside the tests", error })),
  ];
  if (!allPassed && failures.length === 0)
    failures.push({ test: "did not run" });
  return { passed: ran.filter(({ test }) => test.passed).length, failures };
}

function* tests(suite, path = []) {
  if (!suite) return;
  for (const test of suite.tests) yield { path, test };
  for (const child of suite.suites) yield* tests(child, [...path, child.name]);
}

function text(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function print({ engines, lines }) {
  for (const line of lines) console.log(line);
  for (const [name, { passed, failed }] of Object.entries(engines)) {
    console.log(`${name}: ${passed} passed, ${failed} failed`);
  }
}
