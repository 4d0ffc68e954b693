/** The forms for issues, and the pages for people who take part. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { ROOT } from "./repository.js";

interface Form {
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: {
      readonly label?: string;
      readonly description?: string;
    };
    readonly validations?: { readonly required?: boolean };
  }[];
}

const FORMS = ".github/ISSUE_TEMPLATE";
const HOME = "https://github.com/flow-executor/flow-executor";

const read = (path: string) => readFile(join(ROOT, path), "utf8");
const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(await read("test/release/issue-form.schema.json")) as object,
);
const form = async (name: string) =>
  parse(await read(`${FORMS}/${name}`)) as Form;
const names = (await readdir(join(ROOT, FORMS))).sort();

describe("the forms for issues", () => {
  it("are one for a bug, one for a wish, and the links beside them", () => {
    assert.deepEqual(names, ["bug.yml", "config.yml", "feature.yml"]);
  });

  for (const name of ["bug.yml", "feature.yml"])
    it(`are as GitHub reads them: ${name}`, async () => {
      const content = await form(name);
      assert.ok(validate(content), JSON.stringify(validate.errors));
      const asked = content.body.filter(({ type }) => type !== "markdown");
      for (const list of [
        asked.map(({ id }) => id),
        asked.map(({ attributes }) => attributes.label),
      ])
        assert.equal(new Set(list).size, list.length);
    });

  const mistakes: [string, (form: Record<string, unknown>) => void][] = [
    ["no description", (it) => delete it.description],
    ["an unknown key", (it) => (it.about = "A bug.")],
    [
      "nothing to fill in",
      (it) => (it.body = [{ type: "markdown", attributes: { value: "A." } }]),
    ],
    [
      "a field without a label",
      (it) => (it.body = [{ type: "input", attributes: {} }]),
    ],
    [
      "a choice without options",
      (it) => (it.body = [{ type: "dropdown", attributes: { label: "A" } }]),
    ],
    [
      "an unknown kind of field",
      (it) => (it.body = [{ type: "text", attributes: { label: "A" } }]),
    ],
  ];
  for (const [what, spoil] of mistakes)
    it(`are not valid with ${what}`, async () => {
      const content = { ...(await form("bug.yml")) } as Record<string, unknown>;
      spoil(content);
      assert.ok(!validate(content));
    });

  it("require the report of the inspector and the output of the doctor", async () => {
    const { body } = await form("bug.yml");
    const asked = new Map(body.map((field) => [field.id, field]));
    for (const [id, words] of [
      ["report", /<flow-inspector for=[^]*"Copy report"/],
      ["doctor", /`npx flow-executor doctor https:/],
    ] as const) {
      const field = asked.get(id);
      assert.equal(field?.validations?.required, true);
      assert.match(field.attributes.description ?? "", words);
    }
  });

  it("lead a report of a vulnerability to the private page", async () => {
    const { blank_issues_enabled, contact_links } = parse(
      await read(`${FORMS}/config.yml`),
    ) as {
      blank_issues_enabled: boolean;
      contact_links: { name: string; url: string; about: string }[];
    };
    assert.equal(blank_issues_enabled, false);
    assert.equal(contact_links[0]?.url, `${HOME}/security`);
    for (const link of contact_links)
      assert.deepEqual(Object.keys(link), ["name", "url", "about"]);
  });
});

describe("the code of conduct", () => {
  it("has the same private way of contact as SECURITY.md", async () => {
    for (const page of ["CODE_OF_CONDUCT.md", "SECURITY.md"])
      assert.match(
        await read(page),
        new RegExp(
          `\\[on GitHub\\]\\(${HOME}/security\\), choose \\*\\*Report a vulnerability\\*\\*`,
        ),
      );
  });
});
