// dist/custom-elements.json from the JSDoc of the element, and the README's tables from that. As a program it writes the README's.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli } from "@custom-elements-manifest/analyzer/cli.js";
import { format } from "prettier";
import { globSync } from "tinyglobby";
import { writeAngular } from "./angular.mjs";
import { writeEditorData } from "./editors.mjs";
import { isProgram, root } from "./run.mjs";

const FILE = join(root, "dist/custom-elements.json");
const README = join(root, "README.md");

/** Writes dist/custom-elements.json: what the analyzer finds, without what is nobody's business. */
export async function writeManifest() {
  const { modules, ...manifest } = await cli({
    argv: [
      "analyze",
      "--litelement",
      "--quiet",
      "--globs",
      "src/flow-executor.ts",
    ],
    cwd: root,
    noWrite: true,
  });
  const { declarations } = modules[0];
  const element = declarations.find(({ name }) => name === "FlowExecutor");
  const module = "dist/flow-executor.js";
  const reference = { name: element.name, module };
  const published = {
    kind: "javascript-module",
    path: module,
    declarations: [
      {
        ...element,
        tagName: "flow-executor",
        members: element.members.filter(
          ({ privacy = "public" }) => privacy === "public",
        ),
        // Only what the JSDoc names is an event.
        events: element.events.filter(({ description }) => description),
      },
    ],
    exports: [
      { kind: "js", name: element.name, declaration: reference },
      {
        kind: "custom-element-definition",
        name: "flow-executor",
        declaration: reference,
      },
    ],
  };
  const whole = { ...manifest, modules: [published] };
  writeFileSync(FILE, `${JSON.stringify(whole, null, 2)}\n`);
  writeEditorData(whole);
  writeAngular(settings(published.declarations[0]));
}

/** The properties that a page sets. What has an attribute is described there. */
function settings({ attributes, members }) {
  return members
    .filter(
      ({ kind, readonly, static: ofClass }) =>
        kind === "field" && !readonly && !ofClass,
    )
    .map((member) => ({
      ...attributes.find(({ fieldName }) => fieldName === member.name),
      ...member,
    }));
}

/** Of the element, as it is in dist/. */
function readElement() {
  const { modules } = JSON.parse(readFileSync(FILE, "utf8"));
  return modules[0].declarations[0];
}

const code = (text) => `\`${text.replaceAll('"', "")}\``;
const cell = (text = "") => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function table(heads, rows) {
  const lines = [heads, heads.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");
}

const named = (head) => (list) =>
  table(
    [head, "meaning"],
    list.map(({ name, description }) => [code(name), description]),
  );

const tables = {
  properties({ attributes, members }) {
    const attribute = ({ name, fieldName, default: value, description }) => [
      code(name),
      code(fieldName),
      value ? code(value) : "",
      description,
    ];
    const property = ({ name, description }) => [
      "",
      code(name),
      "",
      description,
    ];
    const others = members.filter(
      ({ kind, attribute, readonly }) =>
        kind === "field" && !attribute && !readonly,
    );
    return table(
      ["attribute", "property", "default", "meaning"],
      [...attributes.map(attribute), ...others.map(property)],
    );
  },
  methods({ members }) {
    const methods = members.filter(({ kind }) => kind === "method");
    const read = members.filter(
      ({ readonly, static: ofClass }) => readonly && !ofClass,
    );
    const call = ({ name, parameters = [], description }) => [
      code(`${name}(${parameters.map((each) => each.name).join(", ")})`),
      description,
    ];
    const value = ({ name, description }) => [code(name), description];
    return table(
      ["method, or property to read", "meaning"],
      [...methods.map(call), ...read.map(value)],
    );
  },
  slots: ({ slots }) =>
    named("slot")(slots.filter(({ name }) => name !== "stage")),
  parts: ({ cssParts }) => named("part")(cssParts),
  states: ({ cssStates }) =>
    table(
      ["state", "meaning"],
      cssStates.map(({ name, description }) => [
        code(`:state(${name})`),
        description,
      ]),
    ),
  tokens: ({ cssProperties }) =>
    table(
      ["custom property", "default", "meaning"],
      cssProperties.map(({ name, default: value, description }) => [
        code(name),
        value ? code(value) : "",
        description,
      ]),
    ),
};

/** What a stage does: the first sentence of its class, without the place in the protocol that it stands for. */
function purpose(component) {
  const source = readFileSync(join(root, `src/stages/${component}.ts`), "utf8");
  const [, text] = /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport class/.exec(source);
  const words = text.replace(/\s*\n?\s+\*?\s/g, " ").trim();
  return words.replace(/(?<=[^.])\.(?: .*|)$|(?: \(protocol.*)$/, "");
}

/** Of every component there is a stage for. */
async function componentTable() {
  const { fixtures } = await import(
    join(root, "dist/testing/fixtures/index.js")
  );
  return table(
    ["component", "what its stage does", "states in the gallery"],
    Object.entries(fixtures)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([component, states]) => [
        code(component),
        purpose(component),
        String(Object.keys(states).length),
      ]),
  );
}

/** The README with its tables as the manifest has them. */
async function withTables(readme) {
  const element = readElement();
  const components = await componentTable();
  const all = { ...tables, components: () => components };
  let text = readme;
  for (const [name, write] of Object.entries(all)) {
    const place = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- end -->)`);
    if (!place.test(text))
      throw new Error(`README.md has no <!-- ${name} -->.`);
    text = text.replace(
      place,
      (_, begin, end) => `${begin}\n\n${write(element)}\n\n${end}`,
    );
  }
  return format(text, { parser: "markdown" });
}

/** The manifest holds what the code has, no more and no less, and so does the README. */
export async function checkManifest() {
  const { cssParts, cssProperties, members, slots } = readElement();
  const sources = (globs) =>
    globSync(globs, { cwd: root })
      .map((path) => readFileSync(join(root, path), "utf8"))
      .join("\n");
  const frame = sources(["src/*.ts", "src/elements/*.ts"]).replaceAll(
    /^ *\*.*$/gm,
    "",
  );
  const styles = sources(["src/styles/*.ts"]);
  const found = (text, pattern) =>
    [...text.matchAll(pattern)].map(([, name]) => name);
  const names = (list) => list.map(({ name }) => name);
  const problems = [
    ...differences(
      "part",
      names(cssParts),
      found(frame, /\bpart="?([a-z]+)"/g),
    ),
    ...differences(
      "slot",
      names(slots),
      found(frame, /<slot name="([a-z]+)"/g),
    ),
    ...differences(
      "token",
      names(cssProperties),
      found(styles, /(--flow-[a-z-]+)/g),
    ),
    ...members
      .filter(({ description, attribute }) => !description && !attribute)
      .map(({ name }) => `${name} is not described.`),
  ];
  const readme = readFileSync(README, "utf8");
  if ((await withTables(readme)) !== readme)
    problems.push(
      "README.md is not current: npm run readme writes its tables.",
    );
  return problems;
}

function differences(kind, described, used) {
  const missing = (list, from) =>
    [...new Set(list)].filter((name) => !from.includes(name));
  return [
    ...missing(used, described).map(
      (name) => `The ${kind} ${name} is not described.`,
    ),
    ...missing(described, used).map((name) => `There is no ${kind} ${name}.`),
  ];
}

if (isProgram(import.meta)) {
  writeFileSync(README, await withTables(readFileSync(README, "utf8")));
}
