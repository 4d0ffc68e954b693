// `npm run release -- minor` (or patch, major): makes a release of the notes in .changeset/, up to its tag. The workflow
// release.yml publishes the tag. A step that fails leaves the tree as it was.
//
//   npm run release -- minor --dry-run                    says what would happen, and changes nothing
//   npm run release -- minor --tests="--engines=chromium"  passes options on to `npm test`
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import {
  BUMPS,
  changelogOf,
  greatest,
  notePaths,
  readNotes,
} from "./notes.mjs";
import { changedFiles, git, Tree } from "./release/tree.mjs";
import {
  currentVersion,
  leastRelease,
  nextVersion,
  suffices,
  versioned,
} from "./release/version.mjs";
import { isProgram, root, start } from "./run.mjs";

const CHANGELOG = "CHANGELOG.md";

const say = (step, text) => console.log(`${step.padEnd(10)} ${text}`);

async function checkTree(tag) {
  const changed = await changedFiles();
  if (changed.length > 0)
    throw new Error(
      `The tree is not clean. Commit or stash these first:\n${changed.join("\n")}`,
    );
  if (await git("tag", "--list", tag))
    throw new Error(`${tag} exists already.`);
  say("tree", `nothing is changed, and there is no ${tag} yet`);
}

function checkNotes(version, kind) {
  const notes = readNotes();
  const most = greatest(notes);
  if (!most)
    throw new Error(
      'There is no release note in .changeset/: npm run note -- minor "…"',
    );
  const needed = leastRelease(version, most);
  if (!suffices(kind, needed))
    throw new Error(
      `There are ${most} notes, so this is at least a ${needed} release: ${notes
        .filter(({ bump }) => bump === most)
        .map(({ path }) => path)
        .join(", ")}`,
    );
  const numbers = Object.keys(BUMPS)
    .map((bump) => [notes.filter((note) => note.bump === bump).length, bump])
    .filter(([number]) => number > 0)
    .map(([number, bump]) => `${number} ${bump}`);
  say("notes", `${numbers.join(", ")}: a ${kind} release may have them`);
  return notes;
}

// The modules of the later steps are loaded on demand, so that a refusal comes at once.
const api = () => import("./api.mjs");

async function checkBreaks(notes) {
  const { storedApi, unannounced } = await api();
  const lines = unannounced(storedApi("api/released"), storedApi("api"), notes);
  if (lines.length > 0)
    throw new Error(
      `The interface breaks, and no major note says so:\n${lines.join("\n")}`,
    );
  say("interface", "each break of it is in a major note");
}

async function test(options) {
  say("tests", `npm test ${options.join(" ")}`.trim());
  const child = start("npm", ["test", "--", ...options], { stdio: "inherit" });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error("The tests fail.");
  // The release would commit what a test has written.
  const changed = await changedFiles();
  if (changed.length > 0)
    throw new Error(
      `During the tests these have changed:\n${changed.join("\n")}`,
    );
}

/** The changelog with the notes as the newest version. */
async function changelog(version, notes) {
  const text = readFileSync(join(root, CHANGELOG), "utf8");
  const at = text.search(/^## /m);
  const day = new Date().toISOString().slice(0, 10);
  const { format } = await import("prettier");
  const section = `## ${version} – ${day}\n\n${changelogOf(notes)}\n\n`;
  return format(text.slice(0, at) + section + text.slice(at), {
    filepath: join(root, CHANGELOG),
  });
}

/** The interface of this release, which later ones are compared with. */
async function released() {
  const { storedApi } = await api();
  const place = (files) =>
    Object.entries(files).map(([name, text]) => [`api/released/${name}`, text]);
  const old = storedApi("api/released");
  const gone = Object.fromEntries(Object.keys(old).map((name) => [name]));
  return Object.fromEntries(place({ ...gone, ...storedApi("api") }));
}

async function release(kind, { dryRun, tests }) {
  const old = currentVersion();
  const version = nextVersion(old, kind);
  const tag = `v${version}`;
  await checkTree(tag);
  const notes = checkNotes(old, kind);
  await checkBreaks(notes);
  const files = versioned(old, version);
  const where = `${old} → ${version} in ${Object.keys(files).join(", ")}`;
  if (dryRun) {
    say("tests", `would run: npm test ${tests.join(" ")}`.trim());
    say("version", `would be ${where}`);
    say("changelog", `would begin with these ${notes.length} notes:`);
    console.log(`\n${changelogOf(notes)}\n`);
    say("package", "would be built, packed and checked");
    say("tag", `would be ${tag}, on the commit "Version ${version}"`);
    return;
  }
  await test(tests);
  const tree = new Tree(await git("rev-parse", "HEAD"));
  try {
    tree.write(files);
    say("version", where);
    tree.write({
      [CHANGELOG]: await changelog(version, notes),
      ...Object.fromEntries(notePaths().map((path) => [path])),
    });
    say(
      "changelog",
      `${CHANGELOG} has ${notes.length} notes, .changeset/ none`,
    );
    tree.write(await released());
    say("interface", `api/released/ has that of ${version}`);
    const { releaseTarball } = await import("./release/tarball.mjs");
    const { path, hash } = await releaseTarball(version);
    say("package", `${path} is built and checked: ${hash}`);
    await git("add", "--", ...tree.paths);
    await git("commit", "--quiet", "-m", `Version ${version}`);
    await git("tag", "-a", tag, "-m", `Version ${version}`);
    say("tag", `${tag} is on the commit "Version ${version}"`);
    tree.keep();
  } catch (error) {
    tree.restore();
    console.error(
      "The tree is as it was. dist/ has the build of the new version.",
    );
    throw error;
  }
  say("next", `git push --follow-tags: release.yml publishes ${tag}`);
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      "dry-run": { type: "boolean", default: false },
      tests: { type: "string", default: "" },
    },
  });
  const [kind, ...more] = positionals;
  if (!(kind in BUMPS) || more.length > 0)
    throw new Error("Usage: npm run release -- major|minor|patch [--dry-run]");
  const tests = values.tests.split(" ").filter(Boolean);
  await release(kind, { dryRun: values["dry-run"], tests });
}

if (isProgram(import.meta)) {
  try {
    await main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
