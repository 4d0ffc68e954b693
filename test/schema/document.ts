/** The published schema of the server's API, and where ours differs from it on purpose. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";

/** This file runs as build/test/schema/document.js. */
const UNPUBLISHED = new URL(
  "../../../test/schema/unpublished/",
  import.meta.url,
);

export interface Schema {
  type?: string;
  nullable?: boolean;
  $ref?: string;
  items?: Schema;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  [key: string]: unknown;
}

export interface SchemaDocument {
  components: { schemas: Record<string, Schema> };
  [key: string]: unknown;
}

/** The newest generation's schema, as it is published. */
function published(): SchemaDocument {
  const require = createRequire(import.meta.url);
  const path = require.resolve("@goauthentik/api/schema.yml");
  return parse(readFileSync(path, "utf8")) as SchemaDocument;
}

/** What a component's own file says of it until the published schema does: one schema for each of the two unions. */
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

/** A fresh copy of the newest generation's schema, with the components that are not published yet. */
export function schemaDocument(): SchemaDocument {
  const { components, ...rest } = published();
  // Of the API we only need what is in it, and not where.
  const document: SchemaDocument = {
    ...rest,
    paths: {},
    components: { schemas: components.schemas },
  };
  for (const [component, own] of unpublished()) add(document, component, own);
  return document;
}

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
  const { discriminator } = schemaOf(document, union) as {
    discriminator?: { mapping: Record<string, string> };
  };
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
  /** Makes the schema say what ours says. */
  readonly apply: (document: SchemaDocument) => void;
  /** The schemas that are equal to ours only with it. */
  readonly of: readonly string[];
}

/** All deliberate differences, one by one. */
export const differences: readonly Difference[] = [
  {
    reason: "2025.10 sends a prompt's choices as plain strings.",
    of: ["PromptChallenge"],
    apply: (document) => {
      const { properties } = schemaOf(document, "StagePrompt");
      const items = properties?.choices?.items;
      if (properties?.choices && items)
        properties.choices.items = { oneOf: [items, { type: "string" }] };
    },
  },
  {
    reason:
      "Some errors come without a code (docs/protocol/errors.md#response_errors).",
    of: ["IdentificationChallenge", "PasswordChallenge"],
    apply: (document) => {
      schemaOf(document, "ErrorDetail").required = ["string"];
    },
  },
  {
    reason: "2025.10 names the binding and the relay state otherwise.",
    of: ["NativeLogoutChallenge"],
    apply: (document) => {
      Object.assign(
        schemaOf(document, "NativeLogoutChallenge").properties ?? {},
        {
          binding: { $ref: "#/components/schemas/SAMLBindingsEnum" },
          relay_state: { type: "string" },
        },
      );
    },
  },
];

/** Objects that the schema leaves open and ours describes: `[schema, property]`. */
export const described: readonly (readonly [string, string])[] = [
  ["IdentificationChallenge", "passkey_challenge"],
  ["IdentificationChallengeResponseRequest", "passkey"],
  ["AuthenticatorValidationChallengeResponseRequest", "webauthn"],
  ["AuthenticatorWebAuthnChallenge", "registration"],
  ["AuthenticatorWebAuthnChallengeResponseRequest", "response"],
  ["DeviceChallenge", "challenge"],
];

/** The component is what tells one from the other: there, and one text only. */
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
