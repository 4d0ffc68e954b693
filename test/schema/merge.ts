/** Merges the schemas of several versions into one schema that allows the values of each version. */
import type { Schema } from "./document.js";

type Schemas = Record<string, Schema>;

const same = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b);

const union = (a: readonly unknown[], b: readonly unknown[]) => [
  ...a,
  ...b.filter((value) => !a.some((other) => same(value, other))),
];

/** An object that the schema does not specify. */
const isOpen = ({ type, properties, additionalProperties }: Schema) =>
  type === "object" && !properties && same(additionalProperties, {});

/** A property that a version lacks or does not require is optional. */
function objects(older: Schema, newer: Schema): Schema {
  const [a, b] = [older.properties ?? {}, newer.properties ?? {}];
  const keys = Object.keys({ ...a, ...b });
  return {
    ...newer,
    required: (older.required ?? []).filter((key) =>
      newer.required?.includes(key),
    ),
    properties: Object.fromEntries(
      keys.map((key) => [key, either(a[key], b[key])]),
    ),
  };
}

function either(older?: Schema, newer?: Schema): Schema {
  if (!older || !newer) return older ?? newer ?? {};
  const [{ nullable: a, ...before }, { nullable: b, ...now }] = [older, newer];
  const both = values(before, now);
  return a || b ? { ...both, nullable: true } : both;
}

function values(older: Schema, newer: Schema): Schema {
  // The newer version may specify a value that the older version leaves open.
  if (same(older, newer) || isOpen(older)) return newer;
  if (isOpen(newer)) return older;
  if (older.enum && newer.enum)
    return { ...newer, enum: union(older.enum, newer.enum) };
  if (older.properties && newer.properties) return objects(older, newer);
  if (older.items && newer.items)
    return { ...newer, items: either(older.items, newer.items) };
  if (older.oneOf && newer.oneOf) return unions(older, newer);
  if (older.type && older.type === newer.type) return loosest(older, newer);
  return { oneOf: [older, newer] };
}

/** A union, such as the union of all challenges, maps each component to its schema. */
function unions(older: Schema, newer: Schema): Schema {
  const [a, b] = [older.discriminator, newer.discriminator];
  return {
    oneOf: union(older.oneOf ?? [], newer.oneOf ?? []) as Schema[],
    ...(a && b
      ? { discriminator: { ...b, mapping: { ...a.mapping, ...b.mapping } } }
      : {}),
  };
}

/** Merges two schemas of one type, such as texts that may be blank in only one version. */
function loosest(older: Schema, newer: Schema): Schema {
  const shared = Object.entries(newer).filter(([key, value]) =>
    same(value, older[key]),
  );
  return Object.fromEntries(shared);
}

/** @param all the schemas by name, the oldest version's first */
export function merged(all: readonly Schemas[]): Schemas {
  return all.reduce((older, newer) =>
    Object.fromEntries(
      Object.keys({ ...older, ...newer }).map((name) => [
        name,
        either(older[name], newer[name]),
      ]),
    ),
  );
}
