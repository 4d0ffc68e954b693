// Checks the bytes that a page loads, compressed with brotli 11, against the budgets.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { brotliCompressSync, constants } from "node:zlib";
import { isProgram, root } from "./run.mjs";
import { translations } from "./terms.mjs";

const folder = join(root, "dist", "cdn");

/**
 * Every first form needs these files, loaded in parallel: the element, the English texts, and the most likely first
 * stage.
 */
const START = ["flow-executor.js", "en.js", "ak-stage-identification.js"];
/** Loaded after the first form, while the person types. */
const AFTER_FIRST = ["end-and-errors.js", "notices.js"];

/**
 * The files that a first question needs before it can be answered, and the number of sequential requests after the
 * page.
 */
const questions = {
  "identification, with all that it can have": {
    files: START,
    limit: 42_600,
    row: 2,
  },
  password: {
    files: [...START, "ak-stage-password.js"],
    limit: 43_000,
    row: 3,
  },
  "prompt of three": {
    files: [...START, "ak-stage-prompt.js"],
    limit: 47_800,
    row: 3,
  },
  "one-time code": {
    files: [...START, "ak-stage-authenticator-validate.js"],
    limit: 50_700,
    row: 3,
  },
  "identification to the end, with password and code": {
    files: [
      ...START,
      ...AFTER_FIRST,
      "ak-stage-password.js",
      "ak-stage-authenticator-validate.js",
      "xak-flow-redirect.js",
    ],
    limit: 56_800,
  },
};

/** The limit for any other stage, in bytes. */
const STAGE = 3_000;
/** The limit for the texts of a language, in bytes. */
const LANGUAGE = 5_000;
/** The limit for the doctor, which no visitor loads, in bytes. */
const DOCTOR = 20_000;
/** Limits for certain stages: component → limit. */
const STAGES = {
  "ak-stage-prompt": 5_500,
  "ak-stage-identification": 5_000,
  "ak-stage-authenticator-validate": 3_500,
};

/** The table, and a line for each exceeded budget. Counts as one check. */
export function sizes() {
  const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const rows = names.map((name) => [name, compressed(name), limitOf(name)]);
  rows.sort((a, b) => b[1] - a[1]);
  for (const [name, { files, limit }] of Object.entries(questions)) {
    const bytes = withImports(files).map(compressed);
    rows.push([name, bytes.reduce((sum, size) => sum + size), limit]);
  }
  const problems = [
    ...rows.flatMap(problem),
    ...Object.entries(questions).flatMap(rowProblem),
  ];
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

/** The modules with their static imports. */
function withImports(modules) {
  const all = new Set(modules);
  for (const name of all) {
    const text = readFileSync(join(folder, name), "utf8");
    for (const [, imported] of text.matchAll(/\b(?:from|import)"\.\/([^"]+)"/g))
      all.add(imported);
  }
  return [...all];
}

/** A static import that is not requested in parallel with its importer would add a sequential request. */
function rowProblem([question, { files, row }]) {
  if (!row) return [];
  const text = (name) => readFileSync(join(folder, name), "utf8");
  const late = files
    .filter((name) => !START.includes(name))
    .flatMap((name) =>
      withImports([name])
        .filter((each) => each !== name && !START.includes(each))
        .filter((each) => !text(START[0]).includes(`import("./${each}")`))
        .map((each) => `${question}: ${each} is asked for only by ${name}`),
    );
  const inRow = files.every((name) => START.includes(name)) ? 2 : 3;
  return inRow > row ? [`${question}: ${inRow} requests in a row`] : late;
}

function limitOf(name) {
  if (translations().includes(name.replace(".js", ".ts"))) return LANGUAGE;
  if (name === "doctor.js") return DOCTOR;
  const component = /^(x?ak-.+)\.js$/.exec(name)?.[1];
  return component && (STAGES[component] ?? STAGE);
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
