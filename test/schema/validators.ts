/** Validates challenges and answers against the schemas of the server's versions. */
import { Ajv2020 } from "ajv/dist/2020.js";
import {
  differences,
  discriminate,
  mapping,
  NEWEST,
  schemaDocument,
  VERSIONS,
  type Schema,
} from "./document.js";

export interface Validators {
  /** The errors, one line each. */
  readonly challenge: (json: unknown) => string[];
  readonly response: (json: unknown) => string[];
}

const DROPPED = /^(discriminator|readOnly|writeOnly|default|format|x-.*)$/;

/** The parts of OpenAPI 3.0 that JSON Schema supports. */
function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, ...rest } = value as Schema;
  const entries = Object.entries(rest)
    .filter(([key, inner]) => !DROPPED.test(key) || typeof inner === "object")
    .filter(([key]) => key !== "discriminator")
    .map(([key, inner]) => [key, translated(inner)]);
  const schema: unknown = Object.fromEntries(entries);
  return nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;
}

/** @param exact whether to validate without the known differences between servers and their schemas */
export function validators(
  version = NEWEST,
  { exact = false } = {},
): Validators {
  const document = schemaDocument(version);
  if (!exact) for (const { apply } of differences) apply(document);
  discriminate(document);
  const challenges = mapping(document, "ChallengeTypes");
  const responses = mapping(document, "FlowChallengeResponseRequest");
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(translated(document) as object, "api");

  const judge =
    (names: Record<string, string>) =>
    (json: unknown): string[] => {
      const { component } = json as { component?: string };
      const name = names[component ?? ""];
      if (!name) return [`There is no ${String(component)}.`];
      const validate = ajv.getSchema(`api#/components/schemas/${name}`);
      if (!validate) throw new Error(`${name} was not compiled.`);
      if (validate(json)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message }) =>
          `${String(component)}${instancePath} ${message ?? ""}`,
      );
    };
  return { challenge: judge(challenges), response: judge(responses) };
}

/** The errors against the newest of these versions; none if one of them accepts the value. */
export function anyOf(versions = VERSIONS): Validators["challenge"] {
  const all = versions.map((version) => validators(version).challenge);
  return (json) => {
    const judged = all.map((challenge) => challenge(json));
    return judged.find((wrong) => wrong.length === 0) ?? judged.at(-1) ?? [];
  };
}
