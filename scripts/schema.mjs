// `npm run schema -- 2026.8.3`: extracts the flow executor's part of the schema that a release of authentik publishes,
// writes it to test/schema/published/, and prints the differences from the previous release, and what is to be done. From
// then on, `npm test` fails until it is done.
//
//   npm run schema -- 2026.10.0 --file schema.yml     takes the schema from a file and not from the network
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { parse } from "yaml";
import { isProgram, root, run } from "./run.mjs";
import { todo } from "./schema/todo.mjs";

const FOLDER = "test/schema/published";
const UNIONS = ["ChallengeTypes", "FlowChallengeResponseRequest"];
const RELEASE = /^(\d{4}\.\d+)\.\d+(-rc\d+)?$/;
/** Keywords without effect on the values on the wire. */
const IN_WORDS = /^(description|title|readOnly|writeOnly|x-.*)$/;

/** Sorts versions by age: 2025.8 comes before 2025.10. */
export const byAge = (a, b) =>
  a.localeCompare(b, "en", { numeric: true, sensitivity: "base" });

/** The versions with a stored schema, the oldest first. */
export const versions = () =>
  readdirSync(join(root, FOLDER))
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""))
    .sort(byAge);

export const published = (version) =>
  JSON.parse(readFileSync(join(root, FOLDER, `${version}.json`), "utf8"));

async function output(command, args, cwd) {
  const result = await run(command, args, { cwd });
  if (result.code !== 0)
    throw new Error(`${command} ${args.join(" ")}:\n${result.output.trim()}`);
}

/** Fetches the whole schema of a release. The package is fetched into a temporary folder. */
async function fetched(release) {
  const folder = mkdtempSync(join(tmpdir(), "schema-"));
  try {
    const source = `@goauthentik/api@${release}`;
    await output("npm", ["pack", source, "--pack-destination", folder], root);
    const [tarball] = readdirSync(folder);
    await output("tar", ["-xzf", tarball, "package/schema.yml"], folder);
    return parse(readFileSync(join(folder, "package/schema.yml"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const nameIn = (reference) => reference.split("/").at(-1);

/** Removes these keywords from a schema, but not properties that have the name of a keyword. */
function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => !IN_WORDS.test(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === "properties"
        ? Object.fromEntries(
            Object.entries(value).map(([name, each]) => [name, plain(each)]),
          )
        : plain(value),
    ]),
  );
}

/** The challenges and answers of a whole schema, and the schemas that they refer to. */
export function extract(whole, release) {
  const { schemas } = whole.components;
  const wanted = new Set(UNIONS);
  // The set grows while it is read.
  for (const name of wanted)
    for (const [, next] of JSON.stringify(schemas[name]).matchAll(
      /"#\/components\/schemas\/(\w+)"/g,
    ))
      wanted.add(next);
  return {
    openapi: whole.openapi,
    info: { title: "flow executor", version: release },
    paths: {},
    components: {
      schemas: Object.fromEntries(
        [...wanted].sort().map((name) => [name, plain(schemas[name])]),
      ),
    },
  };
}

const missing = (from, to) => Object.keys(from).filter((key) => !(key in to));

/** The differences between two schemas of one name, one line each. */
function changesOf(name, before, after) {
  const [old, now] = [before.properties ?? {}, after.properties ?? {}];
  const told = ({ properties, required = [] }, key) =>
    `${required.includes(key) ? "" : "optional "}${JSON.stringify(properties[key])}`;
  const shared = Object.keys(now).filter((key) => key in old);
  const values = (from, to) =>
    (from.enum ?? []).filter((value) => !to.enum?.includes(value));
  return [
    ...missing(now, old).map((key) => `+ ${name}.${key}: ${told(after, key)}`),
    ...missing(old, now).map((key) => `- ${name}.${key}`),
    ...shared
      .filter((key) => told(before, key) !== told(after, key))
      .map(
        (key) => `~ ${name}.${key}: ${told(before, key)} → ${told(after, key)}`,
      ),
    ...values(after, before).map((value) => `+ ${name}: "${value}"`),
    ...values(before, after).map((value) => `- ${name}: "${value}"`),
  ];
}

/** The differences between two documents, one line each. */
export function changes(before, after) {
  const [old, now] = [before.components.schemas, after.components.schemas];
  const components = (schemas, union) =>
    schemas[union].discriminator?.mapping ?? {};
  const listed = UNIONS.flatMap((union) => {
    const [a, b] = [components(old, union), components(now, union)];
    const entry = (sign, names) => (component) =>
      `${sign} ${component} (${nameIn(names[component])})`;
    return [
      ...missing(b, a).map(entry("+", b)),
      ...missing(a, b).map(entry("-", a)),
    ];
  });
  return [
    ...listed,
    ...Object.keys(now).flatMap((name) =>
      changesOf(name, old[name] ?? {}, now[name]),
    ),
  ];
}

async function keep(release, file) {
  const [, version] = RELEASE.exec(release ?? "") ?? [];
  if (!version)
    throw new Error("Usage: npm run schema -- 2026.8.3 [--file schema.yml]");
  const whole = file
    ? parse(readFileSync(file, "utf8"))
    : await fetched(release);
  const document = extract(whole, release);
  const filepath = join(root, FOLDER, `${version}.json`);
  const text = await format(JSON.stringify(document), { filepath });
  writeFileSync(filepath, text);
  console.log(`${FOLDER}/${version}.json has the schema of ${release}.`);
  const all = versions();
  const before = all[all.indexOf(version) - 1];
  if (before)
    tell(`different from ${before}`, changes(published(before), document));
  tell("to be done", remaining());
}

function tell(what, lines) {
  console.log(
    lines.length > 0
      ? `\n${what[0].toUpperCase()}${what.slice(1)}:\n\n${lines.join("\n")}`
      : `Nothing is ${what}.`,
  );
}

/** What src/protocol/ lacks for the newest stored schema, one line each. */
export function remaining() {
  const documents = versions().map((version) => [version, published(version)]);
  return todo(Object.fromEntries(documents)).map(
    ({ file, text }) => `${file}: ${text}`,
  );
}

if (isProgram(import.meta)) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { file: { type: "string" } },
    });
    await keep(positionals[0], values.file);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
