/**
 * Tests the package's types with each framework's own compiler, which also checks the declarations of the package and
 * of the framework (`skipLibCheck` is off), and the tag with its server renderer.
 */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { promisify, stripVTControlCharacters } from "node:util";
import { ROOT } from "./docs.js";
import { frameworks } from "./react-versions.js";

const angular = join(frameworks, "../../demo/apps/angular");

interface Framework {
  readonly name: string;
  readonly files: readonly [right: string, wrong: string];
  /** The checker's working folder; default: test/frameworks/. */
  readonly cwd?: string;
  /** The folder of the files, relative to that; default: a folder with the framework's name. */
  readonly sources?: string;
  /** The checker and its arguments. */
  readonly check: readonly string[];
}

const jsx: Framework["files"] = ["right.tsx", "wrong.tsx"];
const tsc = (folder: string, program = "tsc") =>
  [program, "-p", folder, "--pretty", "false"] as const;

const all: readonly Framework[] = [
  { name: "react-19", files: jsx, check: tsc("react-19") },
  {
    name: "react-18",
    files: jsx,
    sources: "react-18/node_modules/same",
    check: tsc("react-18"),
  },
  { name: "preact", files: jsx, check: tsc("preact") },
  { name: "solid", files: jsx, check: tsc("solid") },
  {
    name: "vue",
    files: ["Right.vue", "Wrong.vue"],
    check: tsc("vue", "vue-tsc"),
  },
  // Svelte's checker does not check declarations.
  {
    name: "svelte with tsc",
    files: ["right.ts", "wrong.ts"],
    sources: "svelte",
    check: tsc("svelte"),
  },
  {
    name: "svelte",
    files: ["Right.svelte", "Wrong.svelte"],
    check: [
      "svelte-check",
      "--tsconfig",
      "svelte/tsconfig.json",
      "--output=machine",
    ],
  },
  {
    name: "angular",
    files: ["right.ts", "wrong.ts"],
    cwd: angular,
    sources: "types",
    check: ["ngc", "-p", "types"],
  },
];

/** The lines with errors in each file: `a.tsx(3,1): error …`, `a.ts:3:1 - error` or `ERROR "a.svelte" 3:1 …`. */
async function complaints({ cwd = frameworks, check }: Framework) {
  const [program = "", ...args] = check;
  const path = join(cwd, "node_modules/.bin", program);
  const { stdout, stderr } = await promisify(execFile)(path, args, {
    cwd,
  }).catch((error: unknown) => error as { stdout: string; stderr: string });
  const text = stripVTControlCharacters(stdout + stderr);
  const found = [
    ...text.matchAll(/^(\S+)\((\d+),\d+\): error/gm),
    ...text.matchAll(/^(\S+\.ts):(\d+):\d+ - error/gm),
    ...text.matchAll(/ERROR "([^"]+)" (\d+):/g),
  ];
  return (file: string) => [
    ...new Set(
      found
        .filter(([, path]) => path?.endsWith(file))
        .map(([, , line]) => Number(line)),
    ),
  ];
}

/** The lines after those with `wrong:`. */
function marked(text: string): number[] {
  return text
    .split("\n")
    .flatMap((line, at) => (line.includes("wrong:") ? [at + 2] : []));
}

describe("the types", () => {
  for (const framework of all) {
    const [right, wrong] = framework.files;
    it(`of ${framework.name} accept correct code, and report errors`, async () => {
      const { name, cwd = frameworks, sources = name } = framework;
      const path = join(cwd, sources, wrong);
      const text = await readFile(path, "utf8");
      const of = await complaints(framework);
      assert.deepEqual(of(".d.ts"), []);
      assert.deepEqual(of(right), []);
      assert.equal(marked(text).length >= 4, true);
      assert.deepEqual(of(wrong), marked(text));
    });
  }
});

/** The attributes whose names differ from their properties. */
async function hyphenated(): Promise<string[]> {
  const path = join(ROOT, "dist/html-custom-data.json");
  const { tags } = JSON.parse(await readFile(path, "utf8")) as {
    tags: { name: string; attributes: { name: string }[] }[];
  };
  const tag = tags.find(({ name }) => name === "flow-executor");
  const names = tag?.attributes.map(({ name }) => name) ?? [];
  return names.filter((name) => name.includes("-"));
}

it("the types of every framework have every attribute with a hyphen", async () => {
  const path = join(ROOT, "dist/frameworks/template.d.ts");
  const text = await readFile(path, "utf8");
  const names = await hyphenated();
  assert.notEqual(names.length, 0);
  assert.deepEqual(
    names.filter((name) => !text.includes(`"${name}"?:`)),
    [],
  );
});

it("Angular’s entry can be imported without a DOM, if Angular’s compiler is installed", async () => {
  const code =
    'await import("@angular/compiler"); const { FlowExecutorDirective: it } = await import("flow-executor/angular"); console.log(it.name)';
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "-e", code],
    { cwd: angular },
  );
  assert.equal(stdout.trim(), "FlowExecutorDirective");
});
