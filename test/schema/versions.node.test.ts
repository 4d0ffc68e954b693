/** Compares the versions in the comments of src/protocol/ with the schemas of these versions. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sayings, tagsInFiles, type Versions } from "./comments.js";
import { published, schemaOf, VERSIONS } from "./document.js";
import { facts } from "./facts.js";

/** Facts that only the comments contain, because the schemas do not describe them (docs/protocol/versions.md). */
const NOT_IN_SCHEMAS = [
  "RequestOptionsJSON.hints",
  "CreationOptionsJSON.hints",
];

const documents = () =>
  Object.fromEntries(VERSIONS.map((version) => [version, published(version)]));
const { said, tags } = sayings(VERSIONS);
const checked = Object.fromEntries(
  Object.entries(said).filter(([subject]) => !NOT_IN_SCHEMAS.includes(subject)),
);

const told = (versions: readonly string[] | undefined) =>
  versions?.join(", ") ?? "nothing";

/** The mistakes in the comments, one line each. */
function wrong(schemas: Versions): string[] {
  const subjects = Object.keys({ ...schemas, ...checked });
  return subjects
    .filter((subject) => told(schemas[subject]) !== told(checked[subject]))
    .map(
      (subject) =>
        `${subject}: the schemas say ${told(schemas[subject])}, the comments ${told(checked[subject])}`,
    );
}

describe("the versions in the comments", () => {
  it("match the schemas: for types, for fields, and for a field’s values", () => {
    assert.deepEqual(wrong(facts(documents())), []);
  });

  it("are more than a few", () => {
    assert.ok(Object.keys(checked).length > 20);
  });

  it("are on exported types and their fields, where this test finds them", () => {
    assert.equal(tags, tagsInFiles());
  });

  it("cover everything that has no schema", () => {
    for (const subject of NOT_IN_SCHEMAS)
      assert.ok(said[subject], `${subject} has no @since or @until.`);
  });
});

describe("a change of one version", () => {
  type Documents = ReturnType<typeof documents>;
  const of = (all: Documents, version: string, name: string) => {
    const document = all[version];
    assert.ok(document);
    return schemaOf(document, name);
  };
  const controls: Record<string, (all: Documents) => void> = {
    "PasswordChallenge.recovery_url": (all) => {
      delete of(all, "2025.12", "PasswordChallenge").properties?.recovery_url;
    },
    "SessionEndChallenge.overview_url": (all) => {
      const newer = of(all, "2026.8", "SessionEndChallenge").properties;
      Object.assign(
        of(all, "2025.10", "SessionEndChallenge").properties ?? {},
        { overview_url: newer?.overview_url },
      );
    },
    "PasswordChallenge.pending_user undefined": (all) => {
      of(all, "2026.5", "PasswordChallenge").required = [];
    },
    "PasswordChallenge.recovery_url null": (all) => {
      const { properties } = of(all, "2026.2", "PasswordChallenge");
      Object.assign(properties?.recovery_url ?? {}, { nullable: true });
    },
    "PasswordChallenge.recovery_url number": (all) => {
      const { properties } = of(all, "2026.8", "PasswordChallenge");
      Object.assign(properties?.recovery_url ?? {}, { type: "integer" });
    },
    "FlowLayout spiral": (all) => {
      of(all, "2026.8", "ContextualFlowInfoLayoutEnum").enum?.push("spiral");
    },
    DummyChallenge: (all) => {
      delete all["2026.8"]?.components.schemas.DummyChallenge;
    },
  };
  for (const [subject, change] of Object.entries(controls))
    it(`is found if the comments lack it: ${subject}`, () => {
      const all = documents();
      change(all);
      const lines = wrong(facts(all));
      assert.ok(
        lines.some((line) => line.startsWith(`${subject}:`)),
        lines.join("\n"),
      );
    });
});
