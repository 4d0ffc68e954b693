// Formats the results of the browser tests: one or two lines per failure, one line per engine.
import { writeSync } from "node:fs";
import { relative } from "node:path";
import process from "node:process";
import { inspect } from "node:util";
import { describeFailure, source } from "./failure.mjs";
import { root } from "./run.mjs";

/**
 * A reporter for web-test-runner. If `npm test` started it, it sends the result of each file in each engine to that
 * process as soon as it is known, so that a crash of the runner does not lose it; otherwise it prints all at the end.
 * `logs`: also shows the console of the pages.
 */
export function reporter({ logs = false } = {}) {
  let sent = Promise.resolve();
  return {
    start({ sessions }) {
      tellCrashes();
      if (!process.send) return;
      sessions.on("session-status-updated", (session) => {
        if (session.status === "FINISHED") sent = send(result(session, logs));
      });
    },
    onTestRunFinished({ sessions }) {
      if (process.send) return;
      print(summary(sessions.map((each) => result(each, logs))));
    },
    stop: () => sent,
  };
}

/** The runner holds its console back for a moment, and after an uncaught error it ends before that moment is over. */
function tellCrashes() {
  process.prependListener("uncaughtException", (error) =>
    writeSync(process.stderr.fd, `${inspect(error)}\n`),
  );
}

function send(message) {
  return new Promise((resolve, reject) => {
    process.send(message, (error) => (error ? reject(error) : resolve()));
  });
}

/** The result of one file in one engine. */
function result(session, logs) {
  const engine = session.browser.name;
  const { passed, failures } = outcome(session);
  const where = `${engine} ${source(relative(root, session.testFile))}`;
  const lines = failures.flatMap(({ test, error }) =>
    describeFailure(where, test, error),
  );
  if (!session.passed)
    lines.push(...session.request404s.map((url) => `  not found: ${url}`));
  if (logs)
    lines.push(
      ...session.logs.map(
        (log) => `  ${engine} logs: ${log.map(text).join(" ")}`,
      ),
    );
  const failed = failures.length;
  return { engine, path: session.testFile, passed, failed, lines };
}

function outcome({ testResults, errors, passed: allPassed }) {
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

/** The sums of each engine, and the lines of all results. */
export function summary(results) {
  const engines = {};
  for (const { engine, passed, failed } of results) {
    const sum = (engines[engine] ??= { passed: 0, failed: 0 });
    sum.passed += passed;
    sum.failed += failed;
  }
  return { engines, lines: results.flatMap(({ lines }) => lines) };
}

function print({ engines, lines }) {
  for (const line of lines) console.log(line);
  for (const [name, { passed, failed }] of Object.entries(engines)) {
    console.log(`${name}: ${passed} passed, ${failed} failed`);
  }
}
