/** What a new version of authentik asks for: each missing type, field and value is a failing test with its file. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import {
  mapping,
  published,
  schemaOf,
  VERSIONS,
  type SchemaDocument,
} from "./document.js";

interface Item {
  readonly file: string;
  readonly text: string;
}
type Types = ReadonlyMap<string, unknown>;

/** This file runs as build/test/schema/todo.node.test.js. */
const script = (path: string): Promise<unknown> =>
  import(
    fileURLToPath(new URL(`../../../scripts/schema/${path}`, import.meta.url))
  );
const { todo } = (await script("todo.mjs")) as {
  todo: (documents: Record<string, SchemaDocument>, types: Types) => Item[];
};
const { protocolTypes } = (await script("types.mjs")) as {
  protocolTypes: () => Types;
};

const types = protocolTypes();
const documents = Object.fromEntries(
  VERSIONS.map((version) => [version, published(version)]),
);
const told = (items: Item[]) =>
  items.map(({ file, text }) => `${file}: ${text}`);

describe("the newest schema", () => {
  for (const { file, text } of todo(documents, types))
    it(`asks for a change of ${file}`, () => {
      assert.fail(text);
    });

  it("has no component, field or value that src/protocol lacks", () => {
    assert.deepEqual(told(todo(documents, types)), []);
  });
});

describe("a later schema", () => {
  const newest = VERSIONS.at(-1) ?? "";

  /** What a version asks for that differs from the newest one. */
  function asked(change: (later: SchemaDocument) => void): string[] {
    const later = published(newest);
    change(later);
    return told(todo({ [newest]: published(newest), "2099.1": later }, types));
  }
  const password = "src/protocol/ak-stage-password.ts";
  const fields = (document: SchemaDocument, name: string) =>
    (schemaOf(document, name).properties ??= {});

  it("asks for nothing if it is the same", () => {
    assert.deepEqual(
      asked(() => undefined),
      [],
    );
  });

  it("asks for the type of a new component", () => {
    const found = asked((later) => {
      later.components.schemas.PuzzleChallenge = {
        type: "object",
        properties: { component: { type: "string" } },
      };
      const { discriminator } = schemaOf(later, "ChallengeTypes");
      Object.assign(discriminator?.mapping ?? {}, {
        "ak-stage-puzzle": "#/components/schemas/PuzzleChallenge",
      });
    });
    assert.deepEqual(found, [
      "src/protocol/ak-stage-puzzle.ts: 2099.1 has the component ak-stage-puzzle, which has no type: npm run new-stage ak-stage-puzzle",
    ]);
  });

  it("asks for the end of a component that is gone", () => {
    const found = asked((later) => {
      const { discriminator } = schemaOf(later, "ChallengeTypes");
      assert.ok(mapping(later, "ChallengeTypes")["ak-stage-dummy"]);
      Reflect.deleteProperty(discriminator?.mapping ?? {}, "ak-stage-dummy");
    });
    assert.deepEqual(found, [
      `src/protocol/ak-stage-dummy.ts: 2099.1 no longer has the component ak-stage-dummy: @until ${newest}`,
    ]);
  });

  it("asks for a new field, with its type", () => {
    const found = asked((later) => {
      fields(later, "PasswordChallenge").hint = {
        type: "string",
        nullable: true,
      };
      fields(later, "PasswordChallenge").sources = {
        type: "array",
        items: { $ref: "#/components/schemas/LoginSource" },
      };
      schemaOf(later, "PasswordChallenge").required?.push("sources");
    });
    assert.deepEqual(found, [
      `${password}: PasswordChallenge lacks the field hint?: string | null: @since 2099.1`,
      `${password}: PasswordChallenge lacks the field sources: LoginSource[]: @since 2099.1`,
    ]);
  });

  it("asks for a new field of an answer", () => {
    const found = asked((later) => {
      fields(later, "PasswordChallengeResponseRequest").remember = {
        type: "boolean",
      };
    });
    assert.deepEqual(found, [
      `${password}: PasswordChallengeResponse lacks the field remember?: boolean: @since 2099.1`,
    ]);
  });

  it("asks for the end of a field that is gone, in the file that declares it", () => {
    const found = asked((later) => {
      delete fields(later, "PasswordChallenge").recovery_url;
      delete fields(later, "PasswordChallenge").pending_user;
    });
    assert.deepEqual(found, [
      `src/protocol/challenge-base.ts: 2099.1 no longer has the field PasswordChallenge.pending_user: @until ${newest}`,
      `${password}: 2099.1 no longer has the field PasswordChallenge.recovery_url: @until ${newest}`,
    ]);
  });

  it("asks for a type that fits a changed field", () => {
    const found = asked((later) => {
      Object.assign(fields(later, "PasswordChallenge"), {
        recovery_url: { type: "string", nullable: true },
        allow_show_password: { type: "integer" },
      });
      schemaOf(later, "PasswordChallenge").required = [];
    });
    assert.deepEqual(found.sort(), [
      `${password}: PasswordChallenge.allow_show_password was boolean, and is number in 2099.1; the type is boolean | undefined`,
      `${password}: PasswordChallenge.recovery_url may be null: @since 2099.1 null`,
      "src/protocol/challenge-base.ts: PasswordChallenge.pending_user may be absent: @since 2099.1 undefined",
      "src/protocol/challenge-base.ts: PasswordChallenge.pending_user_avatar may be absent: @since 2099.1 undefined",
    ]);
  });

  it("asks for a new value, and for the end of one that is gone", () => {
    const found = asked((later) => {
      const layout = schemaOf(later, "ContextualFlowInfoLayoutEnum");
      layout.enum = [
        ...(layout.enum ?? []).filter((value) => value !== "stacked"),
        "spiral",
      ];
    });
    assert.deepEqual(found, [
      'src/protocol/flow-info.ts: FlowLayout lacks the value "spiral": @since 2099.1 spiral',
      `src/protocol/flow-info.ts: 2099.1 no longer has the value "stacked" of FlowLayout: @until ${newest} stacked`,
    ]);
  });
});
