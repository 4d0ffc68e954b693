/** Finds the versions of types, fields and values in the schemas. */
import { readFileSync } from "node:fs";
import type { Versions } from "./comments.js";
import type { Schema, SchemaDocument } from "./document.js";

/** The names of schemas in src/protocol/, if they differ. This file runs as build/test/schema/facts.js. */
const NAMES = JSON.parse(
  readFileSync(
    new URL("../../../test/schema/names.json", import.meta.url),
    "utf8",
  ),
) as Readonly<Record<string, string>>;

/** The unions of all challenges and answers, which are not described field by field. */
const UNIONS = ["ChallengeTypes", "FlowChallengeResponseRequest"];

/** The name of a schema in src/protocol/. */
const ours = (name: string) => NAMES[name] ?? name.replace(/Request$/, "");

/** Properties that older schemas do not specify, although the servers already sent them. */
const LATER = ["LogoutURL", "SAMLBinding"];

type Schemas = Record<string, Schema>;

const target = (schemas: Schemas, { $ref, allOf, ...own }: Schema): Schema => {
  const [first] = Array.isArray(allOf) ? (allOf as Schema[]) : [];
  if (first) return { ...target(schemas, first), ...own };
  return $ref ? (schemas[$ref.split("/").at(-1) ?? ""] ?? {}) : own;
};

/** The kinds of a field's values, or of the items of a list. */
function kinds(schemas: Schemas, schema: Schema): string[] {
  const { type, items, nullable } = target(schemas, schema);
  const values = items ? kinds(schemas, items) : [type ?? "object"];
  const plain = values
    .filter((kind) => kind !== "object")
    .map((kind) => (kind === "integer" ? "number" : kind));
  return nullable ? [...plain, "null"] : plain;
}

class Facts {
  readonly #found = new Map<string, Set<string>>();
  /** The subject that contains another subject. */
  readonly #within = new Map<string, string>();

  add(subject: string, version: string, within?: string): void {
    const versions = this.#found.get(subject) ?? new Set();
    this.#found.set(subject, versions.add(version));
    if (within) this.#within.set(subject, within);
  }

  /** The subjects that are missing in some versions of the subject that contains them. */
  partial(all: readonly string[]): Versions {
    const versions = (subject: string) =>
      all.filter((version) => this.#found.get(subject)?.has(version));
    const whole = (subject: string) => {
      const within = this.#within.get(subject);
      return within ? versions(within) : all;
    };
    return Object.fromEntries(
      [...this.#found.keys()]
        .filter((subject) => !LATER.includes(subject))
        .filter((subject) => versions(subject).length < whole(subject).length)
        .map((subject) => [subject, versions(subject)]),
    );
  }
}

/** The facts that need a tag in the comments. */
export function facts(
  documents: Readonly<Record<string, SchemaDocument>>,
): Versions {
  const found = new Facts();
  for (const [version, { components }] of Object.entries(documents))
    for (const [name, schema] of Object.entries(components.schemas)) {
      if (UNIONS.includes(name)) continue;
      const type = ours(name);
      found.add(type, version);
      for (const value of schema.enum ?? [])
        found.add(`${type} ${String(value)}`, version, type);
      const { properties = {}, required = [] } = schema;
      for (const [key, property] of Object.entries(properties)) {
        const field = `${type}.${key}`;
        found.add(field, version, type);
        const all = kinds(components.schemas, property);
        if (!required.includes(key)) all.push("undefined");
        for (const kind of all) found.add(`${field} ${kind}`, version, field);
      }
    }
  return found.partial(Object.keys(documents));
}
