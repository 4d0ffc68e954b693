/** Release notes: what is one, what a break and an addition need, and which number the next version gets. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Repository } from "./repository.js";
import { script } from "./scripts.js";

interface Note {
  readonly bump?: string;
  readonly section?: string;
  readonly text: string;
}
type Files = Readonly<Record<string, string>>;

const { changelogOf, parseNote, readNotes } = await script<{
  changelogOf: (notes: Note[]) => string;
  parseNote: (path: string, content: string) => Note;
  readNotes: () => Note[];
}>("notes.mjs");
const { storedApi, unannounced, unnoted } = await script<{
  storedApi: (folder: string) => Files;
  unannounced: (released: Files, current: Files, notes: Note[]) => string[];
  unnoted: (released: Files, current: Files, notes: Note[]) => string[];
}>("api.mjs");
const { leastRelease, nextVersion, suffices } = await script<{
  leastRelease: (version: string, kind: string) => string;
  nextVersion: (version: string, kind: string) => string;
  suffices: (kind: string, needed: string) => boolean;
}>("release/version.mjs");

const file = (head: string, text: string) => `---\n${head}\n---\n\n${text}\n`;
const note = (bump: string, text: string) =>
  parseNote("x.md", file(`"flow-executor": ${bump}`, text));

describe("a release note", () => {
  it("has a kind, a section and a text", () => {
    const { bump, section, text } = note("minor", "### Changed\n\nA thing.");
    assert.deepEqual([bump, section, text], ["minor", "Changed", "A thing."]);
    assert.equal(note("minor", "A thing.").section, "Added");
    assert.equal(note("patch", "A thing.").section, "Fixed");
    assert.equal(note("major", "### Changed\n\nA.").section, "Breaking");
  });

  it("is refused without a kind, a text or a known section", () => {
    assert.throws(() => note("huge", "A."), /huge/);
    assert.throws(() => note("minor", ""), /no text/);
    assert.throws(() => note("minor", "### News\n\nA."), /no section News/);
    assert.throws(
      () => parseNote("x.md", file('"other": minor', "A.")),
      /must begin/,
    );
    assert.throws(() => parseNote("x.md", "A."), /frontmatter/);
  });

  it("is in the changelog below its section", () => {
    const notes = [
      note("patch", "C."),
      note("minor", "B,\nlong."),
      note("major", "A."),
    ];
    assert.equal(
      changelogOf(notes),
      "### Breaking\n\n- A.\n\n### Added\n\n- B,\n  long.\n\n### Fixed\n\n- C.",
    );
  });

  it("is what every file of .changeset/ is", () => {
    assert.ok(Array.isArray(readNotes()));
  });
});

describe("a change of the interface", () => {
  const released = storedApi("api");
  const without = (file: string, pattern: RegExp): Files => {
    const text = released[file] ?? "";
    const changed = text.replace(pattern, "");
    assert.notEqual(changed, text);
    return { ...released, [file]: changed };
  };
  const broken = without("client.api.md", /^ +cancel\(.*\n/m);

  it("that breaks needs a major note that names it", () => {
    const text =
      "FlowClient.cancel of flow-executor/client is gone. (FlowClient.cancel)";
    assert.deepEqual(unannounced(released, broken, []), [text]);
    const wrong = [
      note("minor", "`FlowClient.cancel` is gone."),
      note("major", "`FlowClient.get` is gone."),
      note("major", "FlowClient.cancel is gone."),
    ];
    assert.deepEqual(unannounced(released, broken, wrong), [text]);
    for (const right of ["FlowClient.cancel", "FlowClient"])
      assert.deepEqual(
        unannounced(released, broken, [note("major", `\`${right}\` is gone.`)]),
        [],
      );
  });

  it("that adds something needs a minor note", () => {
    assert.deepEqual(unannounced(broken, released, []), []);
    const [line = ""] = unnoted(broken, released, [note("patch", "A.")]);
    assert.match(
      line,
      /has changed since the last release \(client\.api\.md\)/,
    );
    assert.deepEqual(unnoted(broken, released, [note("minor", "A.")]), []);
    assert.deepEqual(unnoted(released, released, []), []);
  });

  const codes = /\| "(csrf-missing)"\s*/;
  it("that takes away a code of FlowError is a break", () => {
    assert.deepEqual(
      unannounced(released, without("client.api.md", codes), []),
      [
        'FlowErrorCode of flow-executor/client no longer has the value "csrf-missing". (FlowErrorCode)',
      ],
    );
  });

  it("that takes away a text is a break", () => {
    const lines = unannounced(
      released,
      without("index.api.md", /^ +readonly start_over: string;\n/m),
      [],
    );
    assert.deepEqual(lines, [
      "terms.start_over of flow-executor is gone. (terms.start_over)",
    ]);
  });

  it("that takes away a class, a part or an entry point is a break", () => {
    const names = (released["names.json"] ?? "")
      .replace('"flow-input",', "")
      .replace('"flow-executor/session",', "");
    assert.deepEqual(
      unannounced(released, { ...released, "names.json": names }, []),
      [
        "The entry point flow-executor/session is gone. (flow-executor/session)",
        "The class flow-input is gone. (flow-input)",
      ],
    );
  });
});

describe("the next version", () => {
  it("is the next major, minor or patch", () => {
    assert.equal(nextVersion("0.1.9", "patch"), "0.1.10");
    assert.equal(nextVersion("0.1.9", "minor"), "0.2.0");
    assert.equal(nextVersion("0.1.9", "major"), "1.0.0");
  });

  it("needs a number that fits its notes: before 1.0, breaks and additions raise the second", () => {
    assert.equal(leastRelease("0.1.0", "major"), "minor");
    assert.equal(leastRelease("1.1.0", "major"), "major");
    assert.equal(leastRelease("0.1.0", "minor"), "minor");
    assert.ok(suffices("major", "minor"));
    assert.ok(!suffices("patch", "minor"));
  });
});

describe("npm run note", () => {
  let copy: Repository;
  before(async () => {
    copy = await Repository.copy();
    await copy.commit("The base");
    await copy.git("branch", "base");
  });
  after(() => copy.delete());

  it("writes a note with a name of its own", async () => {
    const text = "`a-new-word` says a thing.";
    for (const path of [
      "a-new-word-says-a-thing",
      "a-new-word-says-a-thing-2",
    ]) {
      const { code, output } = await copy.node(
        "scripts/notes.mjs",
        "minor",
        "--as",
        "Changed",
        text,
      );
      assert.equal(code, 0, output);
      assert.match(output, new RegExp(`\\.changeset/${path}\\.md is written`));
      assert.equal(
        await copy.read(`.changeset/${path}.md`),
        file('"flow-executor": minor', `### Changed\n\n${text}`),
      );
      await copy.commit("A note");
    }
    await copy.git("reset", "--quiet", "--hard", "base");
  });

  it("says which branch has a change of src/ and no note", async () => {
    const check = () => copy.node("scripts/notes.mjs", "--since", "base");
    await copy.edit("src/version.ts", "helps", "may help");
    await copy.commit("A change");
    const { code, output } = await check();
    assert.equal(code, 1);
    assert.match(output, /src\/ has changed since base/);
    await copy.write(".changeset/quiet.md", "---\n---\n");
    await copy.commit("Nothing for users");
    assert.equal((await check()).code, 0);
  });
});
