/** Checks that each component of both generations is complete. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { registry } from "../src/registry/registry.js";
import { fixtures } from "../src/testing/fixtures/index.js";
import { mapping, schemaDocument } from "./schema/document.js";

/** This file runs as build/test/complete.node.test.js. */
const root = new URL("../../", import.meta.url);
const read = (path: string) => readFile(new URL(path, root), "utf8");
const list = async (folder: string) => readdir(new URL(folder, root));

/** Those of the newest schema, and those that are not published yet. */
const COMPONENTS = Object.keys(
  mapping(schemaDocument(), "ChallengeTypes"),
).sort();

const tests = await list("test/stages/");

describe("the components", () => {
  it("are those of the newest schema", () => {
    assert.deepEqual(Object.keys(registry).sort(), COMPONENTS);
  });

  for (const component of COMPONENTS)
    it(`have a file for each purpose: ${component}`, async () => {
      const challenge = await read(`src/protocol/${component}.ts`);
      assert.match(challenge, new RegExp(`component: "${component}"`));
      const stage = await read(`src/stages/${component}.ts`);
      assert.match(stage, new RegExp(`define\\(\\s*"${component}"`));
      const all = await read("src/registry/all.ts");
      assert.match(all, new RegExp(`"../stages/${component}.js"`));
    });

  for (const component of COMPONENTS)
    it(`have fixtures, and a test that shows each fixture in both themes and directions: ${component}`, async () => {
      const states = Object.keys(
        fixtures[component as keyof typeof fixtures] ?? {},
      );
      assert.ok(states.includes("normal") && states.length > 1);
      const own = tests.filter((file) =>
        new RegExp(`^${component}(-form)?\\.test\\.ts$`).test(file),
      );
      const texts = await Promise.all(
        own.map((file) => read(`test/stages/${file}`)),
      );
      const looks = texts.some((text) =>
        text.includes("everyState(COMPONENT)"),
      );
      assert.ok(looks, `${component} has no everyState()`);
    });

  it("are all in the reference’s table", async () => {
    const readme = await read("docs/reference.md");
    const [, table = ""] =
      /<!-- components -->([^]*?)<!-- end -->/.exec(readme) ?? [];
    const rows = [...table.matchAll(/^\| `([\w-]+)`/gm)].map(
      ([, name]) => name,
    );
    assert.deepEqual(rows, COMPONENTS);
  });

  it("have a page each in the protocol’s reference, and a row in its list", async () => {
    const readme = await read("docs/protocol/README.md");
    const [, list = ""] = /^### Components\n([^]*)/m.exec(readme) ?? [];
    const rows = [...list.matchAll(/^\| \[`([\w-]+)`\]\(\1\.md\)/gm)].map(
      ([, name]) => name,
    );
    assert.deepEqual(rows, COMPONENTS);
    for (const component of COMPONENTS)
      assert.match(
        await read(`docs/protocol/${component}.md`),
        new RegExp(`^# ${component}\n`),
      );
  });

  it("have no story that is not rendered yet", async () => {
    const leftOut = await read("test/traces/left-out.ts");
    assert.doesNotMatch(leftOut, /export const waiting/);
  });
});
