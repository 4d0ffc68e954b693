/** What each framework's own compiler says of the package's types, and what its server's renderer makes of the tag. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { promisify } from "node:util";
import { frameworks } from "./react-versions.js";

const bin = join(frameworks, "node_modules/.bin");

interface Framework {
  readonly name: string;
  readonly files: readonly [right: string, wrong: string];
  /** Where they are, if not in the framework's folder. */
  readonly sources?: string;
  /** The checker and its arguments, run in the framework's folder. */
  readonly check: readonly string[];
}

const tsc = ["tsc", "-p", ".", "--pretty", "false"];
const jsx: Framework["files"] = ["right.tsx", "wrong.tsx"];

const all: readonly Framework[] = [
  { name: "react-19", files: jsx, check: tsc },
  { name: "react-18", files: jsx, check: tsc, sources: "node_modules/same" },
  { name: "preact", files: jsx, check: tsc },
  { name: "solid", files: jsx, check: tsc },
  {
    name: "vue",
    files: ["Right.vue", "Wrong.vue"],
    check: ["vue-tsc", "-p", ".", "--pretty", "false"],
  },
  {
    name: "svelte",
    files: ["Right.svelte", "Wrong.svelte"],
    check: ["svelte-check", "--tsconfig", "tsconfig.json", "--output=machine"],
  },
];

/** The lines of each file that a checker complains of: `a.tsx(3,1): error …` or `ERROR "a.svelte" 3:1 …`. */
async function complaints({ name, check }: Framework) {
  const [program = "", ...args] = check;
  const { stdout } = await promisify(execFile)(join(bin, program), args, {
    cwd: join(frameworks, name),
  }).catch((error: unknown) => error as { stdout: string });
  const found = [
    ...stdout.matchAll(/^(\S+)\((\d+),\d+\): error/gm),
    ...stdout.matchAll(/ERROR "([^"]+)" (\d+):/g),
  ];
  return (file: string) => [
    ...new Set(
      found
        .filter(([, path]) => path?.endsWith(file))
        .map(([, , line]) => Number(line)),
    ),
  ];
}

/** The lines behind those that say `wrong:`. */
function marked(text: string): number[] {
  return text
    .split("\n")
    .flatMap((line, at) => (line.includes("wrong:") ? [at + 2] : []));
}

describe("the types", () => {
  for (const framework of all) {
    const [right, wrong] = framework.files;
    it(`of ${framework.name} let pass what is right, and nothing that is wrong`, async () => {
      const { name, sources = "." } = framework;
      const path = join(frameworks, name, sources, wrong);
      const text = await readFile(path, "utf8");
      const of = await complaints(framework);
      assert.deepEqual(of(right), []);
      assert.equal(marked(text).length >= 4, true);
      assert.deepEqual(of(wrong), marked(text));
    });
  }
});
