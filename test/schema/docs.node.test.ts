/** Checks that docs/protocol/ names the same versions as the comments, which `versions.node.test.ts` checks. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { sayings } from "./comments.js";
import { mapping, published, VERSIONS } from "./document.js";

/** This file runs as build/test/schema/docs.node.test.js. */
const FOLDER = new URL("../../../docs/protocol/", import.meta.url);
const page = (name: string) => readFileSync(new URL(name, FOLDER), "utf8");

/** All pages with fields. versions.md has the same facts once more, in a table of its own. */
const lines = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md") && name !== "versions.md")
  .flatMap((name) => page(name).split("\n"));

/** Our types for components, each with its component's page. */
const pages = new Map(
  Object.entries(
    mapping(published(VERSIONS.at(-1) ?? ""), "ChallengeTypes"),
  ).map(([component, type]) => [type, page(`${component}.md`)]),
);
/** These types are described where they are used, not named. */
const UNNAMED = ["PromptChoice", "ThemedUrls"];

/** `since 2025.12`. Of what is gone, only the end: it began with its component. */
function words(versions: readonly string[]): string {
  const last = versions.at(-1) ?? "";
  return last === VERSIONS.at(-1)
    ? `since ${versions[0] ?? ""}`
    : `until ${last}`;
}

/** Of `FlowInfo.title null` the field; of `FlowLayout stacked` the value. */
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
