// Updates src/terms/: adds terms that a language lacks in English, under a heading that marks them as not translated.
//
//   npm run terms      prints how much of each language is translated, and its bytes with brotli if it is built
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { format } from "prettier";
import ts from "typescript";
import { isProgram, root } from "./run.mjs";

const FOLDER = join(root, "src/terms");
const HEADING = "// Not translated yet";

const read = (file) => readFileSync(join(FOLDER, file), "utf8");

/** The terms of a file, as source text. */
export function termsOf(file) {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  const terms = new Map();
  const visit = (node) => {
    // A term with plural forms is an object.
    if (ts.isPropertyAssignment(node))
      terms.set(node.name.text, node.initializer.getText(source));
    else ts.forEachChild(node, visit);
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

/** The files of the translations: named by language, with the script or the country if there is more than one. */
export const translations = () =>
  readdirSync(FOLDER)
    .filter((file) => /^[a-z]{2}(-[A-Z][A-Za-z]+)?\.ts$/.test(file))
    .filter((file) => file !== "en.ts");

const englishTerms = () =>
  new Map([...termsOf("bare.ts"), ...termsOf("en.ts")]);

/** The keys of a file's terms that are in English, because they need a translation. */
function borrowedIn(file) {
  const [, borrowed = ""] = read(file).split(HEADING);
  return [...termsOf(file).keys()].filter((key) =>
    new RegExp(`^ *${key}:`, "m").test(borrowed),
  );
}

/** Adds missing terms to every other language, and removes terms that English no longer has. */
export async function writeTerms() {
  const english = englishTerms();
  for (const file of translations()) {
    const known = termsOf(file);
    const [terms, end] = opened(read(file));
    const [translated] = terms.split(HEADING);
    const lent = borrowedIn(file).map((key) => [key, known.get(key)]);
    const kept = lent.filter(([key]) => english.has(key));
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

/** A line for each language: how many terms are translated, the bytes of the built file, and the keys that are missing. */
function* coverage() {
  const english = englishTerms();
  for (const file of translations()) {
    const known = termsOf(file);
    const borrowed = borrowedIn(file);
    const missing = [...english.keys()].filter(
      (key) => !known.has(key) || borrowed.includes(key),
    );
    const name = basename(file, ".ts");
    const built = join(root, "dist/cdn", `${name}.js`);
    const bytes = existsSync(built)
      ? `${brotliCompressSync(readFileSync(built)).length} B`
      : "not built";
    const translated = english.size - missing.length;
    yield `${name.padEnd(8)} ${translated} of ${english.size}  ${bytes.padStart(9)}  ${missing.join(", ")}`.trimEnd();
  }
}

if (isProgram(import.meta)) for (const line of coverage()) console.log(line);
