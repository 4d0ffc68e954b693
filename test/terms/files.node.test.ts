/** The files of the languages. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { LANGUAGES } from "../../src/terms/languages.js";

const FOLDER = join(import.meta.dirname, "../../../src/terms");
const tags = readdirSync(FOLDER).flatMap(
  (file) => /^([a-z]{2}(-[A-Z][A-Za-z]+)?)\.ts$/.exec(file)?.[1] ?? [],
);

describe("a language", () => {
  it("has a file and a line in languages.ts", () => {
    assert.deepEqual([...LANGUAGES].sort(), tags.sort());
  });

  it("has a section in the style guide", () => {
    const guide = readFileSync(join(FOLDER, "STYLE.md"), "utf8");
    const sections = [...guide.matchAll(/^## ([\w-]+):/gm)].map(
      ([, tag]) => tag,
    );
    assert.deepEqual(
      sections.sort(),
      tags.filter((tag) => tag !== "en").sort(),
    );
  });
});
