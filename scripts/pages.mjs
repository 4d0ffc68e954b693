// What is generated in README.md and docs/: the tables of the element and its stages, and the files of dist/cdn/ with
// their hashes. As a program it writes them.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { globSync } from "tinyglobby";
import { readElement } from "./manifest.mjs";
import { isProgram, root } from "./run.mjs";

const NETWORK = "https://cdn.jsdelivr.net/npm";

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

/** Hashes of the files of dist/cdn/, as Subresource Integrity wants them. */
export function hashes() {
  const folder = join(root, "dist/cdn");
  const files = readdirSync(folder).filter((name) => name.endsWith(".js"));
  return Object.fromEntries(
    files.sort().map((name) => {
      const hash = createHash("sha384").update(
        readFileSync(join(folder, name)),
      );
      return [name, `sha384-${hash.digest("base64")}`];
    }),
  );
}

/** The lines for a page that loads the files from elsewhere: first those that the first form needs. */
function snippet() {
  const { version } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const all = hashes();
  const at = (name) => `${NETWORK}/flow-executor@${version}/dist/cdn/${name}`;
  const first = ["flow-executor.js", "ak-stage-identification.js"];
  const integrity = [...first, "later.js"].map((name) => [at(name), all[name]]);
  const map = JSON.stringify(
    { integrity: Object.fromEntries(integrity) },
    null,
    2,
  );
  const lines = [
    `<script type="importmap">\n${map}\n</script>`,
    ...first.map(
      (name) =>
        `<link rel="modulepreload" href="${at(name)}" integrity="${all[name]}" crossorigin />`,
    ),
    `<script type="module" src="${at(first[0])}" integrity="${all[first[0]]}" crossorigin></script>`,
    '<flow-executor slug="default-authentication-flow"></flow-executor>',
  ];
  return `\`\`\`html\n${lines.join("\n\n")}\n\`\`\``;
}

const PLACE = /(<!-- (\w+) -->)[^]*?(<!-- end -->)/g;

/** Every page, by its path: as it is, and as it should be. */
export async function pages() {
  const element = readElement();
  const components = await componentTable();
  const all = { ...tables, components: () => components, cdn: snippet };
  const paths = ["README.md", ...globSync("docs/*.md", { cwd: root }).sort()];
  return Promise.all(
    paths.map(async (path) => {
      const text = readFileSync(join(root, path), "utf8");
      const written = text.replace(PLACE, (_, begin, name, end) => {
        if (!all[name]) throw new Error(`${path}: what is ${name}?`);
        return `${begin}\n\n${all[name](element)}\n\n${end}`;
      });
      const filepath = join(root, path);
      return { path, text, current: await format(written, { filepath }) };
    }),
  );
}

if (isProgram(import.meta)) {
  for (const { path, current } of await pages())
    writeFileSync(join(root, path), current);
}
