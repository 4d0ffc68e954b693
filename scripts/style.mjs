// Checks the code with ESLint and prettier. Returns the problems, one line each.
import { relative } from "node:path";
import { ESLint } from "eslint";
import { bin, linesOf, root, run } from "./run.mjs";

export async function checkLint() {
  const results = await new ESLint({ cwd: root }).lintFiles(["."]);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, message, ruleId }) => {
      return `${relative(root, filePath)}:${line}:${column} ${message} (${ruleId})`;
    }),
  );
}

export async function checkFormat() {
  const options = ["--log-level", "warn", "--no-color"];
  const { code, output } = await run(bin("prettier"), [
    ...options,
    "--check",
    ".",
  ]);
  return code === 0 ? [] : linesOf(output);
}
