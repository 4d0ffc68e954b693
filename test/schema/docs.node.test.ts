/** Checks that docs/protocol/ names the same versions as the comments, which `versions.node.test.ts` checks. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { sayings } from "./comments.js";
import { mapping, published, VERSIONS } from "./document.js";

/** This file runs as build/test/schema/docs.node.test.js. */
const FOLDER = new URL("../../../docs/protocol/", import.meta.url);
const page = (name: string) => readFileSync(new URL(name, FOLDER), "utf8");

/** All pages with fields. versions.md repeats the same facts in a table. */
const lines = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md") && name !== "versions.md")
  .flatMap((name) => page(name).split("\n"));

/** The types of src/protocol/ for components, each with its component's page. */
const pages = new Map(
  Object.entries(
    mapping(published(VERSIONS.at(-1) ?? ""), "ChallengeTypes"),
  ).map(([component, type]) => [type, page(`${component}.md`)]),
);
/** The pages describe these types without their names, where they are used. */
const UNNAMED = ["PromptChoice", "ThemedUrls"];

/** The phrase of a tag, such as `since 2025.12`. A removed field has only its end, because it started with its component. */
function words(versions: readonly string[]): string {
  const last = versions.at(-1) ?? "";
  return last === VERSIONS.at(-1)
    ? `since ${versions[0] ?? ""}`
    : `until ${last}`;
}

/** The part of a subject that the page names: the field of `FlowInfo.title null`, the value of `FlowLayout stacked`. */
const nameIn = (subject: string) => {
  const [type = "", value] = subject.split(" ");
  return type.includes(".") ? type.split(".")[1] : value;
};

const { said } = sayings(VERSIONS);

describe("the pages about the protocol", () => {
  for (const [subject, versions] of Object.entries(said)) {
    const [type = ""] = subject.split(/[. ]/);
    const name = nameIn(subject);
    if (!name && (UNNAMED.includes(type) || type.endsWith("Response")))
      continue;
    const phrase = words(versions);
    it(`contain ${phrase} for ${subject}`, () => {
      const found = name
        ? lines.some(
            (line) => line.includes(`\`${name}\``) && line.includes(phrase),
          )
        : pages.get(type)?.includes(phrase.replace("since", "Since"));
      assert.ok(found, `No page says "${phrase}" of ${name ?? type}.`);
    });
  }
});
