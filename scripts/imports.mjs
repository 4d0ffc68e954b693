// Checks that every entry point of the package can be imported without a page: in Node, and in the jsdom of test
// runners. When this file is run as a program with specifiers as arguments, it imports them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { globSync } from "tinyglobby";
import { isProgram, root, run } from "./run.mjs";

const { name, exports } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

const places = {
  Node: [import.meta.filename],
  jsdom: [import.meta.filename, "--dom"],
  "jsdom with a browser's builds": [
    "--conditions=browser",
    import.meta.filename,
    "--dom",
  ],
};

/** Imports all entry points in all environments. Each import counts as one check. */
export async function checkImports() {
  const specifiers = entryPoints();
  const lines = [];
  for (const [place, args] of Object.entries(places)) {
    lines.push(...(await importIn(place, [...args, ...specifiers])));
  }
  const total = specifiers.length * Object.keys(places).length;
  return { passed: total - lines.length, failed: lines.length, lines };
}

async function importIn(place, args) {
  const problems = [];
  const onMessage = ({ specifier, message }) =>
    problems.push(`${specifier} in ${place}: ${message}`);
  const { code, output } = await run(process.execPath, args, {
    onMessage,
    timeout: 15_000,
  });
  if (code !== 0) {
    // A module that leaves a timer or a socket open keeps the process from ending.
    problems.push(`In ${place} the process did not end well. ${output.trim()}`);
  }
  return problems;
}

/** The specifiers in the exports of package.json. Patterns are expanded to the built files. */
function entryPoints() {
  return Object.entries(exports).flatMap(([key, target]) => {
    if (!target.default?.endsWith(".js")) return [];
    // Angular is not installed here and must compile this entry point first: test/apps/frameworks.node.test.ts.
    if (key === "./angular") return [];
    const specifier = name + key.slice(1);
    if (!key.includes("*")) return [specifier];
    const [before, after] = target.default.slice(2).split("*");
    const files = globSync(`${before}*${after}`, { cwd: root });
    return files
      .map((file) =>
        specifier.replace("*", file.slice(before.length, -after.length)),
      )
      .sort();
  });
}

async function importAll([first, ...rest]) {
  const specifiers = first === "--dom" ? rest : [first, ...rest];
  if (first === "--dom") await openWindow();
  for (const specifier of specifiers) {
    try {
      await import(specifier);
    } catch (error) {
      process.send({ specifier, message: error.message });
    }
  }
  process.disconnect();
}

/** The globals of a page, as test runners with jsdom provide them. */
async function openWindow() {
  const { JSDOM } = await import("jsdom");
  const { window } = new JSDOM("", {
    url: "http://localhost/",
    pretendToBeVisual: true,
  });
  for (const key of Object.getOwnPropertyNames(window)) {
    if (!(key in globalThis)) globalThis[key] = window[key];
  }
  globalThis.window = globalThis;
}

if (isProgram(import.meta)) await importAll(process.argv.slice(2));
