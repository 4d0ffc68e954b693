// The terms of src/terms/: a language that lacks one gets it in English, under a heading that says so.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import ts from "typescript";
import { root } from "./run.mjs";

const FOLDER = join(root, "src/terms");
const HEADING = "// Not translated yet";

const read = (file) => readFileSync(join(FOLDER, file), "utf8");

/** The terms of a file, each as it is written there. */
function termsOf(file) {
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

/** Writes the missing terms at the end of each other language. */
export async function writeTerms() {
  const english = new Map([...termsOf("bare.ts"), ...termsOf("en.ts")]);
  const languages = readdirSync(FOLDER).filter(
    (file) => /^[a-z]{2}\.ts$/.test(file) && file !== "en.ts",
  );
  for (const file of languages) {
    const known = termsOf(file);
    const missing = [...english].filter(([key]) => !known.has(key));
    if (missing.length === 0) continue;
    const text = read(file);
    const added = missing.map(([key, value]) => `${key}: ${value},`).join("\n");
    const section = text.includes(HEADING) ? added : `\n${HEADING}\n${added}`;
    const written = text.replace(/\};\s*$/, () => `${section}\n};\n`);
    const filepath = join(FOLDER, file);
    writeFileSync(filepath, await format(written, { filepath }));
    console.log(
      `src/terms/${file} has ${missing.length} more terms in English: translate them, or leave that to others.`,
    );
  }
}
