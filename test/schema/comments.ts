/** Reads the versions in the comments of src/protocol/: `@since` and `@until`. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** This file runs as build/test/schema/comments.js. */
const FOLDER = new URL("../../../src/protocol/", import.meta.url);

/** A version, optionally the values to which it applies, and a remark: `2025.12 null, undefined (not in 2026.2.0)`. */
const TAG =
  /^(\d{4}\.\d+)(?: ([\w-]+(?:, [\w-]+)*))?(?: \((?:not in (\d{4}\.\d+)\.\d+|.+)\))?$/;

interface Saying {
  /** The values to which the version applies; empty: the whole type or field. */
  readonly values: readonly string[];
  readonly isIn: (version: string) => boolean;
}

/** The versions of each subject, such as `FlowInfo`, `FlowInfo.title`, `FlowInfo.title null` or `FlowLayout stacked`. */
export type Versions = Record<string, readonly string[]>;

const VERSIONED = ["since", "until"];

function saying(name: string, text: string, all: readonly string[]): Saying {
  const [, version = "", values = "", without] = TAG.exec(text) ?? [];
  const at = all.indexOf(version);
  if (at < 0) throw new Error(`@${name} ${text}: there is no such version.`);
  return {
    values: values ? values.split(", ") : [],
    isIn: (other) =>
      other !== without &&
      (name === "since" ? all.indexOf(other) >= at : all.indexOf(other) <= at),
  };
}

/** Adds the versions in a comment, and returns the versions of its subject. */
function note(
  said: Record<string, readonly string[]>,
  subject: string,
  sayings: readonly Saying[],
  among: readonly string[],
): readonly string[] {
  const whole = sayings.filter(({ values }) => values.length === 0);
  const own = among.filter((version) =>
    whole.every(({ isIn }) => isIn(version)),
  );
  if (whole.length > 0) said[subject] = own;
  for (const { values, isIn } of sayings)
    for (const value of values) {
      const key = `${subject} ${value}`;
      said[key] = (said[key] ?? own).filter(isIn);
    }
  return own;
}

/** The exported types, with the names under which they are exported. */
function exported(program: ts.Program, index: string): ts.Symbol[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(index);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error("src/protocol/index.ts exports nothing.");
  return checker
    .getExportsOfModule(module)
    .map((symbol) =>
      symbol.flags & ts.SymbolFlags.Alias
        ? checker.getAliasedSymbol(symbol)
        : symbol,
    );
}

/** The versions of every type and field with such a tag, and the number of tags. */
export function sayings(all: readonly string[]): {
  readonly said: Versions;
  readonly tags: number;
} {
  const index = fileURLToPath(new URL("index.ts", FOLDER));
  const program = ts.createProgram([index], {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const tags = new Set<ts.JSDocTag>();
  const of = ({ declarations }: ts.Symbol): Saying[] => {
    const found = (declarations ?? [])
      .flatMap((node) => [...ts.getJSDocTags(node)])
      .filter(({ tagName }) => VERSIONED.includes(tagName.text));
    for (const tag of found) tags.add(tag);
    return found.map(({ tagName, comment }) =>
      saying(tagName.text, ts.getTextOfJSDocComment(comment) ?? "", all),
    );
  };
  const said: Record<string, readonly string[]> = {};
  for (const symbol of exported(program, index)) {
    const among = note(said, symbol.name, of(symbol), all);
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    for (const property of type.getProperties())
      note(said, `${symbol.name}.${property.name}`, of(property), among);
  }
  return { said, tags: tags.size };
}

/** The number of such tags in the files, also outside exported types. */
export function tagsInFiles(): number {
  const files = readdirSync(FOLDER).map((file) =>
    readFileSync(new URL(file, FOLDER), "utf8"),
  );
  return files.join("\n").match(/^[ /*]*@(since|until)\b/gm)?.length ?? 0;
}
