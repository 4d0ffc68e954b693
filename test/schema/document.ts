/** The published schemas of the server's versions, and the intended differences of the types in src/protocol/. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { merged } from "./merge.js";

/** This file runs as build/test/schema/document.js. */
const HERE = new URL("../../../test/schema/", import.meta.url);
const PUBLISHED = new URL("published/", HERE);
const UNPUBLISHED = new URL("unpublished/", HERE);

export interface Schema {
  type?: string;
  nullable?: boolean;
  $ref?: string;
  items?: Schema;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping: Record<string, string> };
  [key: string]: unknown;
}

export interface SchemaDocument {
  components: { schemas: Record<string, Schema> };
  [key: string]: unknown;
}

/** The versions whose schemas are in published/, the oldest first. `npm run schema` adds one. */
export const VERSIONS: readonly string[] = readdirSync(PUBLISHED)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/, ""))
  .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));

export const NEWEST = VERSIONS.at(-1) ?? "";

/** A fresh copy of a version's published schema. */
export function published(version: string): SchemaDocument {
  const text = readFileSync(new URL(`${version}.json`, PUBLISHED), "utf8");
  return JSON.parse(text) as SchemaDocument;
}

/** The schemas of a component that the published schema does not have yet, one for each of the two unions. */
type Unpublished = Partial<Record<Union, Record<string, Schema>>>;

/** The components that are not in the published schema yet, each with its file's content. */
function unpublished(): [component: string, Unpublished][] {
  const files = readdirSync(UNPUBLISHED).filter((file) =>
    file.endsWith(".yml"),
  );
  return files.map((file) => [
    file.replace(/\.yml$/, ""),
    parse(readFileSync(new URL(file, UNPUBLISHED), "utf8")) as Unpublished,
  ]);
}

/** A fresh copy of a version's schema. The newest version also has the components that are not published yet. */
export function schemaDocument(version = NEWEST): SchemaDocument {
  const document = published(version);
  if (version === NEWEST)
    for (const [component, own] of unpublished()) add(document, component, own);
  return document;
}

/** A schema for all versions together: a field that one of them lacks is optional. */
export const everyVersion = (): SchemaDocument => {
  const { components, ...rest } = schemaDocument();
  const all = VERSIONS.map((version) => schemaDocument(version));
  const schemas = merged(all.map((document) => document.components.schemas));
  return { ...rest, components: { ...components, schemas } };
};

function add(
  document: SchemaDocument,
  component: string,
  own: Unpublished,
): void {
  for (const union of UNIONS) {
    const known = mappingOf(document, union);
    if (component in known)
      throw new Error(
        `The published schema knows ${component}: delete test/schema/unpublished/${component}.yml.`,
      );
    for (const [name, schema] of Object.entries(own[union] ?? {})) {
      document.components.schemas[name] = schema;
      known[component] = `#/components/schemas/${name}`;
    }
  }
}

export function schemaOf(document: SchemaDocument, name: string): Schema {
  const schema = document.components.schemas[name];
  if (!schema) throw new Error(`The schema has no ${name}.`);
  return schema;
}

const UNIONS = ["ChallengeTypes", "FlowChallengeResponseRequest"] as const;
type Union = (typeof UNIONS)[number];

function mappingOf(
  document: SchemaDocument,
  union: Union,
): Record<string, string> {
  const { discriminator } = schemaOf(document, union);
  if (!discriminator) throw new Error(`${union} has no discriminator.`);
  return discriminator.mapping;
}

/** The names of the schemas, by component. */
export function mapping(
  document: SchemaDocument,
  union: Union,
): Record<string, string> {
  const entries = Object.entries(mappingOf(document, union));
  return Object.fromEntries(
    entries.map(([component, ref]) => [component, ref.split("/").at(-1) ?? ""]),
  );
}

export interface Difference {
  readonly reason: string;
  /** Changes the schema to match the types of src/protocol/. */
  readonly apply: (document: SchemaDocument) => void;
  /** The schemas that match the types only with this difference. */
  readonly of: readonly string[];
}

/** All intended differences. */
export const differences: readonly Difference[] = [
  {
    reason:
      "Some errors come without a code (docs/protocol/errors.md#response_errors).",
    of: ["IdentificationChallenge", "PasswordChallenge"],
    apply: (document) => {
      schemaOf(document, "ErrorDetail").required = ["string"];
    },
  },
  {
    reason: "2025.10 asks for a code as a number, but also takes it as text.",
    of: [
      "AuthenticatorEmailChallengeResponseRequest",
      "AuthenticatorSMSChallengeResponseRequest",
      "AuthenticatorTOTPChallengeResponseRequest",
    ],
    apply: (document) => {
      for (const kind of ["Email", "SMS", "TOTP"]) {
        const name = `Authenticator${kind}ChallengeResponseRequest`;
        const { properties } = schemaOf(document, name);
        if (properties?.code) properties.code = { type: "string" };
      }
    },
  },
  {
    reason: "Before 2026.5 the schema does not say which bindings there are.",
    of: ["NativeLogoutChallenge"],
    apply: (document) => {
      // 2025.8 does not have this component.
      const native = document.components.schemas.NativeLogoutChallenge;
      if (native?.properties?.binding)
        native.properties.binding = {
          enum: ["redirect", "post"],
          type: "string",
        };
    },
  },
];

/** Objects that src/protocol/ specifies, but the schema does not: `[schema, property]`. */
export const described: readonly (readonly [string, string])[] = [
  ["IdentificationChallenge", "passkey_challenge"],
  ["IdentificationChallengeResponseRequest", "passkey"],
  ["AuthenticatorValidationChallengeResponseRequest", "webauthn"],
  ["AuthenticatorWebAuthnChallenge", "registration"],
  ["AuthenticatorWebAuthnChallengeResponseRequest", "response"],
  ["DeviceChallenge", "challenge"],
];

/** The component distinguishes the schemas, so it becomes required, with a single value. */
export function discriminate(document: SchemaDocument): void {
  for (const union of UNIONS) {
    for (const [component, name] of Object.entries(mapping(document, union))) {
      const schema = schemaOf(document, name);
      schema.properties = {
        ...schema.properties,
        component: { type: "string", enum: [component] },
      };
      schema.required = [...(schema.required ?? []), "component"];
    }
  }
}
