// The release notes: one small file in .changeset/ for each change that matters to users.
//
//   npm run note -- minor "`layout=\"card\"` shows the card alone."        writes a note
//   npm run note -- patch --as Security "Forms have `method=\"dialog\"`."  … for another section of the changelog
//   npm run note -- --since origin/main                                   checks that a change of src/ has a note
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { parseChangesetFile } from "@changesets/parse";
import { isProgram, root, run } from "./run.mjs";

const FOLDER = ".changeset";
const PACKAGE = "flow-executor";

/** The kinds of notes, the greatest first, each with its section of the changelog. */
export const BUMPS = { major: "Breaking", minor: "Added", patch: "Fixed" };

/** The sections of the changelog, in their order. */
export const SECTIONS = ["Breaking", "Security", "Added", "Changed", "Fixed"];

const HEADING = /^### (\w+)\n+/;

/** The paths of the notes. */
const paths = () =>
  readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((name) => `${FOLDER}/${name}`);

/**
 * Reads a note: `{ path, bump, section, text }`. A note without a package is for a change that users do not notice; it
 * has no bump. Throws if the file is not a note.
 */
export function parseNote(path, content) {
  const { releases, summary } = parseChangesetFile(content);
  const [release] = releases;
  if (!release) return { path, text: summary };
  const wrong = releases.find(({ name }) => name !== PACKAGE);
  if (wrong || !(release.type in BUMPS))
    throw new Error(
      `it must begin with ---, "${PACKAGE}": major, minor or patch, and ---`,
    );
  const [, named] = HEADING.exec(summary) ?? [];
  const text = summary.replace(HEADING, "").trim();
  if (!text) throw new Error("it has no text");
  if (named && !SECTIONS.includes(named))
    throw new Error(
      `the changelog has no section ${named}: ${SECTIONS.join(", ")}`,
    );
  const section =
    release.type === "major" ? BUMPS.major : (named ?? BUMPS[release.type]);
  return { path, bump: release.type, section, text };
}

/** All notes that users should read. Throws if a file is not a note. */
export function readNotes() {
  return paths()
    .map((path) => {
      try {
        return parseNote(path, readFileSync(join(root, path), "utf8"));
      } catch (error) {
        throw new Error(`${path}: ${error.message}`, { cause: error });
      }
    })
    .filter(({ bump }) => bump);
}

/** All files of notes, also those without a text for users. A release removes them. */
export const notePaths = paths;

/** The greatest kind of these notes, or `undefined` without notes. */
export const greatest = (notes) =>
  Object.keys(BUMPS).find((kind) => notes.some(({ bump }) => bump === kind));

/** The notes as the changelog's lines below the heading of a version. */
export function changelogOf(notes) {
  return SECTIONS.flatMap((section) => {
    const own = notes.filter((note) => note.section === section);
    if (own.length === 0) return [];
    const items = own.map(({ text }) => `- ${text.replaceAll("\n", "\n  ")}`);
    return [`### ${section}`, items.join("\n")];
  }).join("\n\n");
}

/** Writes a note, and returns its path. The name of the file is made from the text. */
export async function writeNote(bump, text, section) {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .split("-")
    .filter(Boolean);
  const name = words.slice(0, 7).join("-") || "note";
  const taken = (path) => existsSync(join(root, path));
  let path = `${FOLDER}/${name}.md`;
  for (let number = 2; taken(path); number++)
    path = `${FOLDER}/${name}-${number}.md`;
  const heading = section ? `### ${section}\n\n` : "";
  const content = `---\n"${PACKAGE}": ${bump}\n---\n\n${heading}${text}\n`;
  parseNote(path, content);
  const { format } = await import("prettier");
  const filepath = join(root, path);
  writeFileSync(filepath, await format(content, { filepath }));
  return path;
}

/** Says if `src/` has changed since a commit, and no note has been added. */
export async function missingNote(since) {
  const { code, output } = await run("git", [
    "diff",
    "--name-status",
    "--no-renames",
    `${since}...HEAD`,
  ]);
  if (code !== 0) throw new Error(output.trim());
  const changed = output.split("\n").map((line) => line.split("\t"));
  const touched = changed.some(([, path]) => path?.startsWith("src/"));
  const noted = changed.some(
    ([status, path]) =>
      status !== "D" && path?.startsWith(`${FOLDER}/`) && path.endsWith(".md"),
  );
  return touched && !noted
    ? [
        `src/ has changed since ${since}, and ${FOLDER}/ has no new note: npm run note -- patch "…". For a change that users do not notice, add a file with two lines of ---.`,
      ]
    : [];
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { as: { type: "string" }, since: { type: "string" } },
  });
  if (values.since) return missingNote(values.since);
  const [bump, text] = positionals;
  if (!(bump in BUMPS) || !text)
    return [
      'Usage: npm run note -- major|minor|patch "What changes for users."',
    ];
  console.log(`${await writeNote(bump, text, values.as)} is written.`);
  return [];
}

if (isProgram(import.meta)) {
  try {
    const lines = await main();
    for (const line of lines) console.error(line);
    if (lines.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
