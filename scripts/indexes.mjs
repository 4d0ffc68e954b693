// The files that only list other files: src/protocol/maps.ts, all-traits.ts, all-secrets.ts and index.ts, src/registry/registry.ts and all.ts, and
// src/testing/fixtures/index.ts. As a program it writes them, and fills other languages with the English terms they lack.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { format } from "prettier";
import ts from "typescript";
import { isProgram, root } from "./run.mjs";
import { writeTerms } from "./terms.mjs";

/** The pattern of component names. */
export const COMPONENT = /^x?ak-[a-z0-9-]+$/;

const folder = (path) =>
  readdirSync(join(root, path))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();

/** The components are the files of src/protocol/ with such a name. */
export const components = () =>
  folder("src/protocol").filter((name) => COMPONENT.test(name));

/** Finds the interfaces of a component's challenge and answer: the type of their `component` is the component's name. */
export function wireTypes(component) {
  const path = `src/protocol/${component}.ts`;
  const text = readFileSync(join(root, path), "utf8");
  const { statements } = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
  );
  const names = statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ members }) =>
      members.some(
        ({ name, type }) =>
          name?.text === "component" && type?.literal?.text === component,
      ),
    )
    .map(({ name }) => name.text);
  const answers = names.filter((name) => name.endsWith("Response"));
  const challenges = names.filter((name) => !answers.includes(name));
  if (challenges.length !== 1 || answers.length > 1)
    throw new Error(
      `${path} must have one interface for the challenge of "${component}", and at most one for its answer, whose name ends with Response: it has ${names.join(", ") || "none"}.`,
    );
  return { component, challenge: challenges[0], answer: answers[0] };
}

const lines = (list, line) => list.map(line).join("\n");
const camelCase = (name) =>
  name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const head = (from) =>
  `// \`npm run readme\` generates this file from ${from}.`;

function maps() {
  const all = components().map(wireTypes);
  const answered = all.filter(({ answer }) => answer);
  return `${head("the interfaces of src/protocol/")}
${lines(all, ({ component, challenge, answer }) => `import type { ${challenge}${answer ? `, ${answer}` : ""} } from "./${component}.js";`)}

/** Each component with its challenge. */
export interface ChallengeMap {
${lines(all, ({ component, challenge }) => `"${component}": ${challenge};`)}
}

/** Each component that takes an answer with its answer. */
export interface ChallengeResponseMap {
${lines(answered, ({ component, answer }) => `"${component}": ${answer};`)}
}
`;
}

/** The types that a file of src/protocol/ exports. */
function typesOf(path, text) {
  const { statements } = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
  );
  return statements
    .filter(
      (each) =>
        (ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each)) &&
        each.modifiers?.some(
          ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
        ),
    )
    .map(({ name }) => name.text);
}

function protocol() {
  const written = folder("src/protocol").filter(
    (name) => !["index", "maps", "all-traits", "all-secrets"].includes(name),
  );
  const files = [
    ...written.map((name) => {
      const path = `src/protocol/${name}.ts`;
      return { name, text: readFileSync(join(root, path), "utf8") };
    }),
    { name: "maps", text: maps() },
  ];
  return `${head("the files of src/protocol/")}
${lines(files, ({ name, text }) => `export type { ${typesOf(name, text).join(", ")} } from "./${name}.js";`)}
`;
}

/**
 * Generates a table with one constant of every component. A component without this constant does not compile.
 * @param declaration the code before the entries of the table
 * @param end the code after the entries
 */
const constants = (name, declaration, end = "}") =>
  `${head("the files of src/protocol/")}
${lines(components(), (component) => `import { ${name} as ${camelCase(component)} } from "./${component}.js";`)}
${declaration} = {
${lines(components(), (component) => `"${component}": ${camelCase(component)},`)}
${end};
`;

const allTraits = () =>
  constants(
    "traits",
    `import type { Component } from "./components.js";
import type { ChallengeMap } from "./maps.js";
import type { Traits } from "./traits.js";

/** The traits of every component. */
export const allTraits: { readonly [C in Component]: Traits<ChallengeMap[C]> }`,
  );

const allSecrets = () =>
  constants(
    "secrets",
    `import type { Component } from "./components.js";

/** The keys of every component whose values are secret. */
export const allSecrets: Readonly<Record<Component, readonly string[]>>`,
  );

const registry = () => `${head("the files of src/protocol/")}
import type { Component } from "../protocol/index.js";
import type { StageLoader } from "./stage-loader.js";

/** The stages of this package. Each stage is a separate chunk. */
export const registry = {
${lines(components(), (name) => `"${name}": () => import("../stages/${name}.js"),`)}
} as const satisfies Record<Component, StageLoader>;
`;

const all = () => `${head("the files of src/protocol/")}
/** Defines every stage at once, for a page that wants to load nothing on demand. */
${lines(components(), (name) => `import "../stages/${name}.js";`)}
`;

const fixtures = () =>
  constants(
    "fixtures",
    `import type { Component } from "../../protocol/index.js";
import type { Fixtures } from "./types.js";

export type { Fixtures } from "./types.js";

/** The states of every component. */
export const fixtures`,
    "} satisfies { [C in Component]: Fixtures<C> }",
  );

const files = {
  "src/protocol/maps.ts": maps,
  "src/protocol/all-traits.ts": allTraits,
  "src/protocol/all-secrets.ts": allSecrets,
  "src/protocol/index.ts": protocol,
  "src/registry/registry.ts": registry,
  "src/registry/all.ts": all,
  "src/testing/fixtures/index.ts": fixtures,
};

/** Every index by its path, with the current and the expected text. */
export async function indexes() {
  return Promise.all(
    Object.entries(files).map(async ([path, make]) => {
      const filepath = join(root, path);
      const text = existsSync(filepath) ? readFileSync(filepath, "utf8") : "";
      return { path, text, current: await format(make(), { filepath }) };
    }),
  );
}

export async function writeIndexes() {
  for (const { path, text, current } of await indexes())
    if (text !== current) writeFileSync(join(root, path), current);
}

/** The indexes that are out of date, one line each. */
export async function checkIndexes() {
  const found = await indexes();
  return found
    .filter(({ text, current }) => text !== current)
    .map(({ path }) => `${path} is not current: npm run readme`);
}

if (isProgram(import.meta)) {
  try {
    await writeIndexes();
    await writeTerms();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
