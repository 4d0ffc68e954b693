// Generates parts of README.md and docs/: the tables of the element, of its stages, and of the paths that a proxy
// passes on. When run as a program, it writes the files, after the proxy configurations that they include.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { globSync } from "tinyglobby";
import { more, needed, wide } from "../demo/proxy/paths.mjs";
import { readElement } from "./manifest.mjs";
import { excerpts, proxyFiles } from "./proxies.mjs";
import { isProgram, root } from "./run.mjs";

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

const pathTable = (list) => () =>
  table(
    ["path", "purpose"],
    list.map(({ path, why }) => [code(path), why]),
  );

const tables = {
  ...excerpts,
  paths: pathTable(needed),
  morePaths: pathTable(more),
  widePaths: pathTable(wide),
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

/** The purpose of a stage: the first sentence of its class comment, without the citation of the protocol. */
function purpose(component) {
  const source = readFileSync(join(root, `src/stages/${component}.ts`), "utf8");
  const [, text] = /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport class/.exec(source);
  const words = text.replace(/\s*\n?\s+\*?\s/g, " ").trim();
  return words.replace(/(?<=[^.])\.(?: .*|)$|(?: \(docs\/protocol.*)$/, "");
}

/** The rules of the doctor, in their order. */
async function ruleTable() {
  const { RULES } = await import(join(root, "dist/doctor/rules/index.js"));
  return table(
    ["rule", "what it looks at"],
    RULES.map(({ title, looksAt }) => [title, looksAt]),
  );
}

/** There is a stage for every component. */
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

const PLACE = /(<!-- (\w+) -->)[^]*?(<!-- end -->)/g;

/** Every page, by its path, with the current and the expected text. */
export async function pages() {
  const element = readElement();
  const components = await componentTable();
  const rules = await ruleTable();
  const all = { ...tables, components: () => components, rules: () => rules };
  const paths = ["README.md", ...globSync("docs/*.md", { cwd: root }).sort()];
  return Promise.all(
    paths.map(async (path) => {
      const text = readFileSync(join(root, path), "utf8");
      const written = text.replace(PLACE, (_, begin, name, end) => {
        if (!all[name])
          throw new Error(`${path}: the placeholder ${name} is unknown.`);
        return `${begin}\n\n${all[name](element)}\n\n${end}`;
      });
      const filepath = join(root, path);
      return { path, text, current: await format(written, { filepath }) };
    }),
  );
}

if (isProgram(import.meta)) {
  for (const make of [proxyFiles, pages]) {
    for (const { path, current } of await make())
      writeFileSync(join(root, path), current);
  }
}
