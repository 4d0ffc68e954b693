// `npm run new-stage ak-stage-x`: creates the files of a new component from templates, and updates the indexes.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { format } from "prettier";
import { COMPONENT, components, writeIndexes } from "./indexes.mjs";
import { isProgram, root } from "./run.mjs";
import { published, versions } from "./schema.mjs";
import { row, templates } from "./stage-templates.mjs";
import { addTerm, termsOf, writeTerms } from "./terms.mjs";

const LIST = "docs/protocol/README.md";

const read = (path) => readFileSync(join(root, path), "utf8");

async function write(path, text) {
  const filepath = join(root, path);
  writeFileSync(filepath, await format(text, { filepath }));
}

const pascalCase = (name) =>
  name.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** The names of a component's schemas, if the published schema has it. */
function schemasOf(component) {
  const { schemas } = published(versions().at(-1)).components;
  const nameIn = (union) =>
    schemas[union].discriminator.mapping[component]?.split("/").at(-1);
  return {
    challenge: nameIn("ChallengeTypes"),
    answer: nameIn("FlowChallengeResponseRequest")?.replace(/Request$/, ""),
  };
}

/** The names of the parts of a component in its files. */
function namesOf(component) {
  const short = component.replace(/^x?ak-(?:(?:stage|provider|source)-)?/, "");
  const taken = components()
    .map((name) => read(`src/protocol/${name}.ts`))
    .join("\n");
  const isFree = (name) => !new RegExp(`\\b${name}Challenge`).test(taken);
  const base = [short, component].map(pascalCase).find(isFree);
  const key = short.replaceAll("-", "_");
  const { challenge, answer } = schemasOf(component);
  return {
    component,
    className: pascalCase(component),
    challenge: challenge ?? `${base}Challenge`,
    answer: answer ?? `${base}ChallengeResponse`,
    isPublished: challenge !== undefined,
    term: termsOf("en.ts").has(key) ? `${key}_stage` : key,
  };
}

/** Adds a row to the protocol's list of components, which is sorted. */
function listed(names) {
  const text = read(LIST);
  const [before, list] = text.split(/(?<=### Components\n)/);
  const rows = [...list.matchAll(/^\| \[`([\w-]+)`.*\n/gm)];
  const next = rows.find(([, name]) => name > names.component);
  const last = rows.at(-1);
  const at = next ? next.index : last.index + last[0].length;
  return `${before}${list.slice(0, at)}${row(names)}\n${list.slice(at)}`;
}

/** The reason why the component cannot be created; `undefined` if it can. */
function problem(component) {
  if (!component) return "Usage: npm run new-stage ak-stage-x";
  if (!COMPONENT.test(component))
    return `${component} is no name of a component: it must begin with ak- or xak-, and have small letters, digits and hyphens.`;
  const paths = Object.keys(templates({ component }));
  const there = paths.find((path) => existsSync(join(root, path)));
  return there && `${there} is there already.`;
}

async function newStage(component) {
  const wrong = problem(component);
  if (wrong) throw new Error(wrong);
  const names = namesOf(component);
  const files = templates(names);
  for (const [path, text] of Object.entries(files)) await write(path, text);
  await write(LIST, listed(names));
  const words = names.term.replaceAll("_", " ");
  await addTerm(names.term, words[0].toUpperCase() + words.slice(1));
  await writeIndexes();
  await writeTerms();
  return [...Object.keys(files), LIST, "src/terms/en.ts"];
}

if (isProgram(import.meta)) {
  try {
    const [component] = process.argv.slice(2);
    const paths = await newStage(component);
    console.log(`These files are new, or have something new in them:

${paths.map((path) => `  ${path}`).join("\n")}

The stage works, with one text field as an example. Its test says what is left to do:

  npm test -- test/stages/${component}.test.ts

At the end:

  npm run readme
  npm test -- test/complete.node.test.ts "test/schema/*.test.ts" test/stages/${component}.test.ts`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
