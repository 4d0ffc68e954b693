/** The published schema of the server's API, and the intended differences of our types. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";

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

/** A new copy of the newest generation's schema. */
export function schemaDocument(): SchemaDocument {
  const require = createRequire(import.meta.url);
  const path = require.resolve("@goauthentik/api/schema.yml");
  const { components, ...rest } = parse(
    readFileSync(path, "utf8"),
  ) as SchemaDocument;
  // Only the schemas are needed, not the paths.
  return { ...rest, paths: {}, components: { schemas: components.schemas } };
}

export function schemaOf(document: SchemaDocument, name: string): Schema {
  const schema = document.components.schemas[name];
  if (!schema) throw new Error(`The schema has no ${name}.`);
  return schema;
}

/** The names of the schemas, by component. */
export function mapping(
  document: SchemaDocument,
  union: "ChallengeTypes" | "FlowChallengeResponseRequest",
): Record<string, string> {
  const { discriminator } = schemaOf(document, union) as {
    discriminator?: { mapping: Record<string, string> };
  };
  const entries = Object.entries(discriminator?.mapping ?? {});
  return Object.fromEntries(
    entries.map(([component, ref]) => [component, ref.split("/").at(-1) ?? ""]),
  );
}

export interface Difference {
  readonly reason: string;
  /** Changes the schema to match our types. */
  readonly apply: (document: SchemaDocument) => void;
  /** The schemas that match our types only with this difference. */
  readonly of: readonly string[];
}

/** All intended differences. */
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

/** Objects that the schema does not specify but our types do: `[schema, property]`. */
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
  for (const union of [
    "ChallengeTypes",
    "FlowChallengeResponseRequest",
  ] as const) {
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
