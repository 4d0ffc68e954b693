// The floors of src/: what a module may import. Imports go downwards only; a type counts like any other import.
import { readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import process from "node:process";
import { globSync } from "tinyglobby";
import ts from "typescript";
import { isProgram, root } from "./run.mjs";

/** From the ground up. Units on one floor do not import each other. */
const floors = [
  ["protocol"],
  ["client"],
  ["platform", "events", "terms", "version"],
  ["styles"],
  ["elements"],
  ["stages"],
  ["registry"],
  ["conversation"],
  ["later", "conversation"],
  ["controller"],
  ["executor"],
  ["define"],
  ["index", "cdn"],
  ["frameworks"],
];

/** What is forbidden although it is downwards, with the sentence that explains it. */
const rules = [
  {
    from: /^stages\//,
    to: /^(client\/flow-session|flow-controller|flow-executor)\./,
    why: "a stage knows no session and no executor, it speaks with its stage-request event",
  },
  {
    from: /^stages\//,
    to: /^client\/index\./,
    why: "that brings the session along: import the module that is meant",
  },
  {
    from: /^stages\//,
    to: /^stages\//,
    why: "a stage never imports a stage or the registry",
  },
  {
    from: /^(?!testing\/)/,
    to: /^testing\//,
    why: "nothing imports src/testing: it is for tests",
  },
  {
    from: /^testing\//,
    to: /^(?!testing\/|protocol\/)/,
    why: "src/testing may import protocol only",
  },
];

/** Floors on which no package is imported, so that they run without Lit. */
const withoutPackages = /^(protocol|client|testing)\//;

/** The unit of a module of src/, by its path. */
function unit(path) {
  // Beside the stages, in files by the names of their components, lies what knows them all.
  if (/^stages\/(?!x?ak-)/.test(path)) return "registry";
  if (path === "flow-controller.ts") return "controller";
  if (path === "challenge-event.ts") return "events";
  if (path === "flow-executor.ts") return "executor";
  return path.includes("/")
    ? path.slice(0, path.indexOf("/"))
    : path.replace(/\.ts$/, "");
}

function floor(path) {
  return floors.findIndex((units) => units.includes(unit(path)));
}

/** Why a module may not import another, or `undefined`. Both are paths below src/. */
function objection(from, to) {
  const registry = unit(from) === "registry";
  const rule = rules.find((each) => each.from.test(from) && each.to.test(to));
  if (rule && !registry) return rule.why;
  if (unit(from) === "testing" || unit(from) === unit(to)) return undefined;
  if (floor(to) < floor(from)) return undefined;
  const [here, there] = [from, to].map((path) =>
    floors[floor(path)].join(", "),
  );
  return here === there
    ? `${unit(from)} and ${unit(to)} are on one floor: imports go downwards only`
    : `imports go downwards only, and "${there}" lies above "${here}"`;
}

/** All that is wrong, a line each. */
export function checkFloors() {
  const source = join(root, "src");
  const paths = globSync("**/*.ts", { cwd: source }).map((path) =>
    path.split(sep).join("/"),
  );
  return paths.sort().flatMap((path) => checkModule(path, join(source, path)));
}

function checkModule(path, file) {
  if (floor(path) < 0 && unit(path) !== "testing") {
    return [
      `src/${path}: on no floor; scripts/floors.mjs knows ${floors.flat().join(", ")}`,
    ];
  }
  const text = readFileSync(file, "utf8");
  return ts.preProcessFile(text).importedFiles.flatMap(({ fileName, pos }) => {
    const where = `src/${path}:${text.slice(0, pos).split("\n").length}`;
    if (!fileName.startsWith(".")) {
      return withoutPackages.test(path)
        ? [`${where} imports ${fileName}: ${unit(path)} imports no package`]
        : [];
    }
    const target = posix
      .join(posix.dirname(path), fileName)
      .replace(/\.js$/, ".ts");
    if (target.startsWith(".."))
      return [`${where} imports ${fileName}, which is outside src/`];
    const why = objection(path, target);
    return why ? [`${where} imports ${target}: ${why}`] : [];
  });
}

if (isProgram(import.meta)) {
  const problems = checkFloors();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
