/**
 * Compares the project's types with those generated from the schemas of all versions, component by component. A field
 * that a version does not have is optional. `versions.node.test.ts` compares the versions in the comments.
 */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import {
  described,
  differences,
  discriminate,
  mapping,
  everyVersion,
  schemaOf,
  type SchemaDocument,
} from "./document.js";

/** This file runs as build/test/schema/types.node.test.js. */
const FOLDER = fileURLToPath(new URL("../../schema/", import.meta.url));
const document = everyVersion();
const challenges = mapping(document, "ChallengeTypes");
const responses = mapping(document, "FlowChallengeResponseRequest");

/** The project's type, by the name of the schema. */
const ours: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(challenges).map(([component, name]) => [
      name,
      `ChallengeMap["${component}"]`,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(responses).map(([component, name]) => [
      name,
      `ChallengeResponseMap["${component}"]`,
    ]),
  ),
  DeviceChallenge: "DeviceChallenge",
};

const HELP = `
import type { ChallengeMap, ChallengeResponseMap, DeviceChallenge } from "../../src/protocol/index.js";
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Flat<T> = T extends (infer U)[] ? Flat<U>[] : T extends object ? { [K in keyof T]: Flat<T[K]> } : T;
// Nested objects that have their own types are left out here and compared separately.
type Plain<T, K extends string> = Flat<string extends keyof T ? T : Omit<T, K>>;
`;

/** The schemas that contain a `DeviceChallenge`, which is compared separately. */
const HOLDERS: Record<string, string> = {
  AuthenticatorValidationChallenge: "device_challenges",
  AuthenticatorValidationChallengeResponseRequest: "selected_challenge",
};

/**
 * Properties left out of a comparison: those that the schema does not specify, and those that contain such properties.
 */
const omitted = (name: string): string[] => [
  ...described.filter(([of]) => of === name).map(([, property]) => property),
  ...[HOLDERS[name] ?? []].flat(),
];

/** Compares a map of src/protocol/ with the components of the schema. */
const sameKeys = (map: string, names: Record<string, string>) => {
  const keys = Object.keys(names).map((component) => `"${component}"`);
  return `export const equals${map}: Equal<keyof ${map}, ${keys.join(" | ")}> = true;`;
};

/** The names of the schemas whose types differ, and of the maps with different components. */
async function unequal(
  document: SchemaDocument,
  file: string,
  names = Object.keys(ours),
): Promise<string[]> {
  discriminate(document);
  mkdirSync(FOLDER, { recursive: true });
  const text = astToString(
    await openapiTS(JSON.stringify(document), { defaultNonNullable: false }),
  );
  writeFileSync(`${FOLDER}${file}-schema.d.ts`, text);
  const lines = names.map((name) => {
    const keys = omitted(name)
      .map((key) => `"${key}"`)
      .join(" | ");
    const plain = (type: string) => `Plain<${type}, ${keys || "never"}>`;
    const theirs = `components["schemas"]["${name}"]`;
    return `export const equals${name}: Equal<${plain(ours[name] ?? "never")}, ${plain(theirs)}> = true;`;
  });
  lines.push(
    sameKeys("ChallengeMap", challenges),
    sameKeys("ChallengeResponseMap", responses),
  );
  const path = `${FOLDER}${file}.ts`;
  const head = `import type { components } from "./${file}-schema.d.ts";${HELP}`;
  writeFileSync(path, `${head}${lines.join("\n")}\n`);
  const program = ts.createProgram([path], {
    strict: true,
    exactOptionalPropertyTypes: false,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: [],
  });
  const wrong = ts.getPreEmitDiagnostics(program);
  return wrong.map(({ file: where, start, messageText }) => {
    const lines = where?.text.slice(start).split("\n");
    const name = /^equals(\w+)/.exec(lines?.[0] ?? "")?.[1];
    // With any other type error, the comparison would prove nothing.
    assert.ok(name, ts.flattenDiagnosticMessageText(messageText, "\n"));
    return name;
  });
}

function patched(): SchemaDocument {
  const document = everyVersion();
  for (const { apply } of differences) apply(document);
  return document;
}

describe("the types of src/protocol and of the published schemas", () => {
  it("have the same components", async () => {
    assert.deepEqual(await unequal(patched(), "components", []), []);
  });

  it("are exactly equal, except for the listed differences", async () => {
    assert.deepEqual(await unequal(patched(), "equal"), []);
  });

  for (const [index, { reason, of }] of differences.entries()) {
    it(`differ as listed: ${reason}`, async () => {
      const document = everyVersion();
      for (const [other, { apply }] of differences.entries())
        if (other !== index) apply(document);
      const found = await unequal(document, `without-${String(index)}`, [
        ...of,
      ]);
      assert.deepEqual(found, of);
    });
  }

  it("are open where src/protocol describes more", () => {
    for (const [name, property] of described) {
      const open = schemaOf(document, name).properties?.[property];
      assert.deepEqual(open?.additionalProperties, {}, `${name}.${property}`);
    }
  });

  const controls: Record<string, (document: SchemaDocument) => void> = {
    "made optional": (document) => {
      const schema = schemaOf(document, "PasswordChallenge");
      schema.required = (schema.required ?? []).filter(
        (key) => key !== "pending_user",
      );
    },
    dropped: (document) => {
      delete schemaOf(document, "PasswordChallenge").properties?.recovery_url;
    },
    "made required": (document) => {
      schemaOf(document, "PasswordChallenge").required?.push("recovery_url");
    },
    "of another type": (document) => {
      Object.assign(schemaOf(document, "PasswordChallenge").properties ?? {}, {
        recovery_url: { type: "integer" },
      });
    },
    renamed: (document) => {
      const { properties } = schemaOf(document, "PasswordChallenge");
      if (!properties) return;
      properties.recoveryUrl = properties.recovery_url ?? {};
      delete properties.recovery_url;
    },
  };
  for (const [how, spoil] of Object.entries(controls)) {
    it(`are not considered equal if a field is ${how}`, async () => {
      const document = patched();
      spoil(document);
      const found = await unequal(document, "control", ["PasswordChallenge"]);
      assert.deepEqual(found, ["PasswordChallenge"]);
    });
  }
});
