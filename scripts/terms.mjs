// Updates src/terms/: adds terms that a language lacks in English, under a heading that marks them as not translated.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import ts from "typescript";
import { root } from "./run.mjs";

const FOLDER = join(root, "src/terms");
const HEADING = "// Not translated yet";

const read = (file) => readFileSync(join(FOLDER, file), "utf8");

/** The terms of a file, as source text. */
export function termsOf(file) {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  const terms = new Map();
  const visit = (node) => {
    if (ts.isPropertyAssignment(node))
      terms.set(node.name.text, node.initializer.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return terms;
}

async function write(file, text) {
  const filepath = join(FOLDER, file);
  writeFileSync(filepath, await format(text, { filepath }));
}

/** A file's text up to its closing bracket, and the rest. */
const opened = (text) => text.split(/(?=\}(?: as const)?;\s*$)/);

/** Adds an English term. */
export async function addTerm(key, text) {
  const [terms, end] = opened(read("en.ts"));
  const added = `\n// ${text}\n${key}: ${JSON.stringify(text)},\n`;
  await write("en.ts", terms + added + end);
}

/** Adds missing terms to every other language, and removes terms that English no longer has. */
export async function writeTerms() {
  const english = new Map([...termsOf("bare.ts"), ...termsOf("en.ts")]);
  const languages = readdirSync(FOLDER).filter(
    (file) => /^[a-z]{2}\.ts$/.test(file) && file !== "en.ts",
  );
  for (const file of languages) {
    const [terms, end] = opened(read(file));
    const [translated, borrowed = ""] = terms.split(HEADING);
    const lent = [...termsOf(file)].filter(([key]) =>
      new RegExp(`^ *${key}:`, "m").test(borrowed),
    );
    const kept = lent.filter(([key]) => english.has(key));
    const known = termsOf(file);
    const missing = [...english].filter(([key]) => !known.has(key));
    if (missing.length === 0 && kept.length === lent.length) continue;
    const section = [...kept, ...missing].map(
      ([key, value]) => `${key}: ${value},\n`,
    );
    if (section.length > 0) section.unshift(`${HEADING}\n`);
    await write(file, `${translated.trimEnd()}\n\n${section.join("")}${end}`);
    if (missing.length > 0)
      console.log(
        `src/terms/${file}: these terms are in English and need a translation: ${missing.map(([key]) => key).join(", ")}`,
      );
  }
}
