/** Runs `npm run schema` in a copy of this repository, with a schema from a file. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Repository } from "./repository.js";

interface Whole {
  readonly info: { readonly version: string };
  readonly components: {
    readonly schemas: Record<
      string,
      {
        enum?: string[];
        properties?: Record<string, unknown>;
        discriminator?: { mapping: Record<string, string> };
      }
    >;
  };
}

const FOLDER = "test/schema/published";

describe("npm run schema", () => {
  let copy: Repository;
  let newest: string;
  before(async () => {
    copy = await Repository.copy();
    const files = await copy.list(FOLDER);
    const order = new Intl.Collator("en", { numeric: true });
    newest = files.sort(order.compare).at(-1)?.replace(".json", "") ?? "";
  });
  after(() => copy.delete());

  const schema = (...args: string[]) =>
    copy.node("scripts/schema.mjs", ...args);

  it("adds a version that is published already as it is, and says what is different from the one before", async () => {
    const stored = await copy.read(`${FOLDER}/2026.5.json`);
    await copy.write("whole.json", stored);
    await copy.remove(`${FOLDER}/2026.5.json`);
    const { info } = JSON.parse(stored) as Whole;
    const { code, output } = await schema(info.version, "--file", "whole.json");
    assert.equal(code, 0, output);
    assert.equal(await copy.read(`${FOLDER}/2026.5.json`), stored);
    assert.match(output, /Different from 2026\.2:/);
    assert.match(output, /^\+ SessionEndChallenge\.overview_url: /m);
    assert.match(output, /Nothing is to be done\./);
  });

  it("adds a new version, and says what is new, gone and to be done", async () => {
    const whole = JSON.parse(
      await copy.read(`${FOLDER}/${newest}.json`),
    ) as Whole;
    const { schemas } = whole.components;
    Object.assign(schemas.PasswordChallenge?.properties ?? {}, {
      hint: { type: "string", description: "A hint." },
    });
    delete schemas.PasswordChallenge?.properties?.recovery_url;
    schemas.PromptTypeEnum?.enum?.push("colour");
    schemas.PuzzleChallenge = { properties: { component: { type: "string" } } };
    Object.assign(schemas.ChallengeTypes?.discriminator?.mapping ?? {}, {
      "ak-stage-puzzle": "#/components/schemas/PuzzleChallenge",
    });
    await copy.write("whole.yml", JSON.stringify(whole));
    const { code, output } = await schema("2099.1.0", "--file", "whole.yml");
    assert.equal(code, 0, output);
    const [, different = "", remaining = ""] = output.split(
      /^Different from .*:$|^To be done:$/m,
    );
    assert.deepEqual(different.trim().split("\n"), [
      "+ ak-stage-puzzle (PuzzleChallenge)",
      '+ PasswordChallenge.hint: optional {"type":"string"}',
      "- PasswordChallenge.recovery_url",
      '+ PromptTypeEnum: "colour"',
      '+ PuzzleChallenge.component: optional {"type":"string"}',
    ]);
    assert.deepEqual(remaining.trim().split("\n"), [
      "src/protocol/ak-stage-puzzle.ts: 2099.1 has the component ak-stage-puzzle, which has no type: npm run new-stage ak-stage-puzzle",
      "src/protocol/ak-stage-password.ts: PasswordChallenge lacks the field hint?: string: @since 2099.1",
      `src/protocol/ak-stage-password.ts: 2099.1 no longer has the field PasswordChallenge.recovery_url: @until ${newest}`,
      'src/protocol/ak-stage-prompt.ts: PromptType lacks the value "colour": @since 2099.1 colour',
    ]);
    const { info } = JSON.parse(
      await copy.read(`${FOLDER}/2099.1.json`),
    ) as Whole;
    assert.equal(info.version, "2099.1.0");
  });

  it("refuses what is no release, and a file that is not there", async () => {
    const wrong = await schema("next");
    assert.equal(wrong.code, 1);
    assert.match(wrong.output, /Usage: npm run schema/);
    const missing = await schema("2099.2.0", "--file", "none.yml");
    assert.equal(missing.code, 1);
    assert.match(missing.output, /none\.yml/);
    assert.ok(!(await copy.list(FOLDER)).includes("2099.2.json"));
  });
});
