// What a page loads, in bytes as they come over the wire with brotli 11, against the budgets.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { brotliCompressSync, constants } from "node:zlib";
import { isProgram, root } from "./run.mjs";

const folder = join(root, "dist", "cdn");

const budgets = {
  /** All that is fetched until the identification stage is on the page: these, and what they import. */
  firstForm: {
    modules: ["flow-executor.js", "ak-stage-identification.js"],
    limit: 30_000,
  },
  /** Any one stage … */
  stage: 3_000,
  /** … but for these: component → limit. */
  stages: {
    "ak-stage-prompt": 5_500,
    "ak-stage-authenticator-validate": 5_500,
  },
};

/** The table, and a line for each budget that is exceeded. Counts one. */
export function sizes() {
  const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const rows = names.map((name) => [name, compressed(name), limitOf(name)]);
  rows.sort((a, b) => b[1] - a[1]);
  const { modules, limit } = budgets.firstForm;
  const bytes = withImports(modules).map(compressed);
  rows.push(["first form", bytes.reduce((sum, size) => sum + size), limit]);
  const problems = rows.flatMap(problem);
  const failed = problems.length > 0 ? 1 : 0;
  return {
    passed: 1 - failed,
    failed,
    lines: [...rows.map(line), ...problems],
  };
}

function compressed(name) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(join(folder, name)), { params })
    .length;
}

/** The modules, and what comes with them unasked. */
function withImports(modules) {
  const all = new Set(modules);
  for (const name of all) {
    const text = readFileSync(join(folder, name), "utf8");
    for (const [, imported] of text.matchAll(/\b(?:from|import)"\.\/([^"]+)"/g))
      all.add(imported);
  }
  return [...all];
}

function limitOf(name) {
  const component = /^(x?ak-.+)\.js$/.exec(name)?.[1];
  return component && (budgets.stages[component] ?? budgets.stage);
}

function line([name, size, limit]) {
  const of = limit ? ` of ${limit.toLocaleString("en")}` : "";
  return `${name.padEnd(44)}${size.toLocaleString("en").padStart(8)}${of}`;
}

function problem([name, size, limit]) {
  return limit && size > limit
    ? [`${name}: ${size - limit} bytes over its budget`]
    : [];
}

if (isProgram(import.meta)) {
  const { lines, failed } = sizes();
  for (const each of lines) console.log(each);
  process.exitCode = failed;
}
