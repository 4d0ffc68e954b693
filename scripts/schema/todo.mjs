// Says what src/protocol/ lacks for a version of authentik: which types, fields and values, and where to write them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";
import { protocolTypes } from "./types.mjs";

const UNIONS = ["ChallengeTypes", "FlowChallengeResponseRequest"];

const NAMES = JSON.parse(
  readFileSync(join(root, "test/schema/names.json"), "utf8"),
);

const nameIn = (reference) => reference.split("/").at(-1);

/** The name of a schema in src/protocol/. */
const ours = (name) => NAMES[name] ?? name.replace(/Request$/, "");

const schemasOf = ({ components }) => components.schemas;
const mapping = (document, union) =>
  schemasOf(document)[union].discriminator?.mapping ?? {};

/** A property of a schema as it would be written in TypeScript. */
function written(schema, schemas) {
  const { $ref, allOf, type, items, nullable } = schema;
  const reference = $ref ?? allOf?.[0]?.$ref;
  const target = reference && schemas[nameIn(reference)];
  const values = target?.enum ?? schema.enum;
  const plain = { integer: "number", object: "Record<string, unknown>" };
  const text = values
    ? values.map((value) => JSON.stringify(value)).join(" | ")
    : reference
      ? ours(nameIn(reference))
      : type === "array"
        ? `${written(items, schemas)}[]`
        : (plain[type] ?? type ?? "unknown");
  return nullable ? `${text} | null` : text;
}

/**
 * What is to be done for the newest of the given documents, `{ version: document }`, the oldest first: a list of
 * `{ file, text }`.
 */
export function todo(documents, types = protocolTypes()) {
  const versions = Object.keys(documents);
  const version = versions.at(-1);
  const before = versions.at(-2);
  const now = documents[version];
  const old = documents[before] ?? now;
  const at = {
    version,
    before,
    now: schemasOf(now),
    old: schemasOf(old),
    types,
  };
  return [
    ...components(now, old, at),
    ...Object.entries(at.now).flatMap(([name, schema]) =>
      UNIONS.includes(name) ? [] : [...parts(name, schema, at)],
    ),
  ].filter(
    ({ file, text }, index, all) =>
      index ===
      all.findIndex((each) => each.file === file && each.text === text),
  );
}

function* components(now, old, { version, before, types }) {
  for (const component of Object.keys(mapping(now, UNIONS[0]))) {
    const file = `src/protocol/${component}.ts`;
    if (!existsSync(join(root, file)))
      yield {
        file,
        text: `${version} has the component ${component}, which has no type: npm run new-stage ${component}`,
      };
    const waiting = `test/schema/unpublished/${component}.yml`;
    if (existsSync(join(root, waiting)))
      yield {
        file: waiting,
        text: `${version} publishes ${component}: delete this file`,
      };
  }
  for (const [component, reference] of Object.entries(mapping(old, UNIONS[0])))
    if (
      !(component in mapping(now, UNIONS[0])) &&
      !types.get(ours(nameIn(reference)))?.ended.length
    )
      yield {
        file: `src/protocol/${component}.ts`,
        text: `${version} no longer has the component ${component}: @until ${before}`,
      };
}

/** The fields and values of one schema. */
function* parts(name, schema, { version, before, now, old, types }) {
  const type = types.get(ours(name));
  // A new component has its own entry, and the type of a new field is told with the field.
  if (!type) return;
  const title = ours(name);
  for (const value of schema.enum ?? [])
    if (!type.values.includes(value))
      yield {
        file: type.file,
        text: `${title} lacks the value ${JSON.stringify(value)}: @since ${version} ${value}`,
      };
  const earlier = old[name] ?? {};
  for (const value of earlier.enum ?? [])
    if (
      !schema.enum?.includes(value) &&
      !type.ended.some((each) => each.includes(value))
    )
      yield {
        file: type.file,
        text: `${version} no longer has the value ${JSON.stringify(value)} of ${title}: @until ${before} ${value}`,
      };
  const { properties = {}, required = [] } = schema;
  for (const [key, property] of Object.entries(properties)) {
    const text = written(property, now);
    const optional = !required.includes(key);
    const field = type.fields.get(key);
    const subject = `${title}.${key}`;
    const file = field?.file ?? type.file;
    if (!field)
      yield {
        file,
        text: `${title} lacks the field ${key}${optional ? "?" : ""}: ${text}: @since ${version}`,
      };
    else
      yield* changed(
        { subject, file, field, optional, property, key, text },
        { version, earlier, old },
      );
  }
  for (const key of Object.keys(earlier.properties ?? {})) {
    const field = type.fields.get(key);
    if (!(key in properties) && field && field.ended.length === 0)
      yield {
        file: field.file,
        text: `${version} no longer has the field ${title}.${key}: @until ${before}`,
      };
  }
}

/** A field that both versions have, if it has changed so that our type does not fit. */
function* changed(its, { version, earlier, old }) {
  const { subject, file, field, optional, property, key, text } = its;
  const former = earlier.properties?.[key];
  if (!former) return;
  // The schema gives the discriminator a default.
  if (optional && !field.optional && key !== "component")
    yield {
      file,
      text: `${subject} may be absent: @since ${version} undefined`,
    };
  if (property.nullable && !field.nullable)
    yield { file, text: `${subject} may be null: @since ${version} null` };
  const plain = (each) => each.replace(/ \| null$/, "");
  const was = plain(written(former, old));
  if (was !== plain(text) && !property.enum && !/^"/.test(was))
    yield {
      file,
      text: `${subject} was ${was}, and is ${plain(text)} in ${version}; the type is ${field.text}`,
    };
}
