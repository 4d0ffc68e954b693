// Formats a failed test, for all test runners.
import { root } from "./run.mjs";

const MOST_LINES = 12;

/** A line with the test's name, then its error, and the position in the project's own files. */
export function describeFailure(where, test, error) {
  const lines = [`${where}: ${test}`];
  if (!error) return lines;
  const isPlain = !error.name || /^(Assertion)?Error\b/.test(error.name);
  const message = isPlain ? error.message : `${error.name}: ${error.message}`;
  lines.push(...message.trim().split("\n").slice(0, MOST_LINES));
  const position = ownPosition(error.stack);
  if (position) lines.push(`at ${position}`);
  return lines.map((line, index) => (index > 0 ? `  ${line}` : line));
}

/** The TypeScript source of a compiled file. */
export function source(path) {
  return path.replace(/^build\//, "").replace(/\.js$/, ".ts");
}

/** The first position of a stack trace in the project's own files. */
function ownPosition(stack = "") {
  const pattern = /\b((?:src|test|demo)\/[\w./-]+)[^\s:)]*(:\d+:\d+)/;
  for (const line of stack.replaceAll(`${root}/`, "").split("\n")) {
    const place = line.includes("node_modules/") ? null : pattern.exec(line);
    if (place) return source(place[1]) + place[2];
  }
  return undefined;
}
