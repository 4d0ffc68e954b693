// Every entry point of the package can be imported where there is no page: in Node, and in jsdom as test runners set
// it up. Run as a program with the specifiers as arguments, it is the process that imports them.
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

/** Imports all entry points in all places: each counts one. */
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
    // A module that leaves a timer or a socket behind holds up the end.
    problems.push(`In ${place} the process did not end well. ${output.trim()}`);
  }
  return problems;
}

/** The specifiers that package.json offers, patterns filled in from what was built. */
function entryPoints() {
  return Object.entries(exports).flatMap(([key, target]) => {
    if (!target.default?.endsWith(".js")) return [];
    // Angular, which is not here, compiles it first: test/apps/frameworks.node.test.ts.
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

/** The globals of a page, as the jsdom environments of test runners give them. */
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
