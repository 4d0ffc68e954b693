/** Makes releases of a copy of this repository, with a short command in place of its tests. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, before, describe, it } from "node:test";
import { Repository } from "./repository.js";

const TESTED = ".git/tested";

let copy: Repository;
let base: string;

const release = (...args: string[]) =>
  copy.node("scripts/release.mjs", ...args);

const note = (bump: string, text: string) =>
  `---\n"flow-executor": ${bump}\n---\n\n${text}\n`;

/** The command of `npm test` in the copy. */
async function tests(command: string): Promise<void> {
  const manifest = JSON.parse(await copy.read("package.json")) as {
    scripts: Record<string, string>;
  };
  manifest.scripts.test = command;
  await copy.write("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The copy is what it was before a release that failed. */
async function untouched(): Promise<void> {
  assert.equal(await copy.git("status", "--porcelain"), "");
  assert.equal(await copy.git("tag", "--list"), "");
  const version = await copy.read("src/version.ts");
  assert.match(version, /"0\.7\.1"/);
}

before(async () => {
  copy = await Repository.copy();
  // A state that does not depend on the next release of this repository: version 0.7.1, two notes, no break.
  for (const name of await copy.list(".changeset"))
    if (name !== "README.md") await copy.remove(`.changeset/${name}`);
  await copy.write(".changeset/a.md", note("major", "`oldThing` is gone."));
  await copy.write(
    ".changeset/b.md",
    note("patch", "### Security\n\nNothing is sent twice."),
  );
  await copy.write(".changeset/c.md", "---\n---\n");
  await copy.remove("api/released");
  for (const name of await copy.list("api"))
    await copy.write(`api/released/${name}`, await copy.read(`api/${name}`));
  const old = await copy.read("src/version.ts");
  const [, version = ""] = /"([\d.]+)"/.exec(old) ?? [];
  await copy.edit("src/version.ts", version, "0.7.1");
  await copy.edit("package.json", version, "0.7.1");
  await copy.edit("package-lock.json", version, "0.7.1");
  await copy.edit(
    "package-lock.json",
    `"version": "${version}"`,
    '"version": "0.7.1"',
  );
  await copy.write(
    "docs/deploying.md",
    `${await copy.read("docs/deploying.md")}\nflow-executor@0.7.1 and @0.7.1\n`,
  );
  await tests(
    `node -e "require('node:fs').writeFileSync('${TESTED}', process.argv.slice(1).join(' '))" --`,
  );
  await copy.commit("The state before a release");
  base = await copy.git("rev-parse", "HEAD");
});
after(() => copy.delete());

describe("a release is refused", () => {
  afterEach(async () => {
    await copy.git("reset", "--quiet", "--hard", base);
    await copy.git("clean", "--quiet", "-fd");
    await copy.remove(TESTED);
  });

  it("with a changed file, which stays", async () => {
    await copy.edit("README.md", "# flow-executor", "# My draft");
    const { code, output } = await release("minor");
    assert.equal(code, 1);
    assert.match(output, /The tree is not clean[^]*README\.md/);
    assert.match(await copy.read("README.md"), /^# My draft/);
  });

  it("with a new file, which stays", async () => {
    await copy.write("src/draft.ts", "");
    const { code, output } = await release("minor");
    assert.equal(code, 1);
    assert.match(output, /The tree is not clean[^]*src\/draft\.ts/);
    assert.equal(await copy.read("src/draft.ts"), "");
  });

  it("without a note for users", async () => {
    await copy.remove(".changeset/a.md");
    await copy.remove(".changeset/b.md");
    await copy.commit("No notes");
    const { code, output } = await release("minor");
    assert.equal(code, 1);
    assert.match(output, /There is no release note in \.changeset\//);
    await untouched();
  });

  it("with a note that nobody can read", async () => {
    await copy.write(".changeset/d.md", note("huge", "A change."));
    await copy.commit("A mistake");
    const { code, output } = await release("minor");
    assert.equal(code, 1);
    assert.match(output, /\.changeset\/d\.md: [^]*huge/);
    await untouched();
  });

  it("if its number is too small for a note", async () => {
    const { code, output } = await release("patch");
    assert.equal(code, 1);
    assert.match(output, /at least a minor release: \.changeset\/a\.md/);
    await untouched();
  });

  it("if the interface breaks and no major note names it", async () => {
    await copy.edit("api/client.api.md", /^ +cancel\(.*\n/m, "");
    await copy.commit("A break");
    const { code, output } = await release("minor");
    assert.equal(code, 1);
    assert.match(output, /FlowClient\.cancel of flow-executor\/client is gone/);
    await untouched();
  });

  it("if a test fails", async () => {
    await tests(`node -e "process.exit(3)"`);
    await copy.commit("A failing test");
    const { code, output } = await release("minor");
    assert.equal(code, 1);
    assert.match(output, /The tests fail\./);
    await untouched();
  });

  it("if a test changes a file", async () => {
    await tests(`node -e "require('node:fs').writeFileSync('left.txt', '')"`);
    await copy.commit("A test that leaves a file");
    const { code, output } = await release("minor");
    assert.equal(code, 1);
    assert.match(
      output,
      /During the tests these have changed:\n\?\? left\.txt/,
    );
  });

  it("if the tag exists", async () => {
    await copy.git("tag", "v0.8.0");
    const { code, output } = await release("minor");
    await copy.git("tag", "--delete", "v0.8.0");
    assert.equal(code, 1);
    assert.match(output, /v0\.8\.0 exists already/);
    await untouched();
  });

  it("if the package cannot be built, after the files were written", async () => {
    await copy.edit(
      "tsconfig.build.json",
      '"include": ["src"]',
      '"include": ["none"]',
    );
    await copy.commit("A build that fails");
    const { code, output } = await release("minor");
    assert.equal(code, 1);
    assert.match(output, /version +0\.7\.1 → 0\.8\.0/);
    assert.match(output, /The tree is as it was/);
    await untouched();
    assert.equal(
      await copy.read(".changeset/a.md"),
      note("major", "`oldThing` is gone."),
    );
  });

  it("with words that it does not know", async () => {
    for (const args of [[], ["huge"], ["minor", "major"]]) {
      const { code, output } = await release(...args);
      assert.equal(code, 1);
      assert.match(output, /Usage: npm run release/);
    }
  });
});

describe("a dry run", () => {
  it("says what would happen, and does nothing", async () => {
    const { code, output } = await release("minor", "--dry-run");
    assert.equal(code, 0, output);
    assert.match(output, /0\.7\.1 → 0\.8\.0/);
    assert.match(output, /### Breaking\n\n- `oldThing` is gone\./);
    await assert.rejects(copy.read(TESTED), { code: "ENOENT" });
    await untouched();
  });
});

describe("a release", () => {
  let output: string;
  before(async () => {
    const result = await release(
      "minor",
      "--tests=--engines=chromium --no-apps",
    );
    ({ output } = result);
    assert.equal(result.code, 0, output);
  });

  it("runs the tests, with the given options", async () => {
    assert.equal(await copy.read(TESTED), "--engines=chromium --no-apps");
  });

  it("is one commit with its tag, and leaves nothing else", async () => {
    assert.equal(await copy.git("status", "--porcelain"), "");
    assert.equal(
      await copy.git("log", "--format=%s", `${base}..HEAD`),
      "Version 0.8.0",
    );
    const tagged = await copy.git("rev-parse", "v0.8.0^{commit}");
    assert.equal(tagged, await copy.git("rev-parse", "HEAD"));
    assert.equal(await copy.git("cat-file", "-t", "v0.8.0"), "tag");
  });

  it("says each step in a line", () => {
    const steps = ["tree", "notes", "interface", "tests", "version"];
    for (const step of [...steps, "changelog", "package", "tag", "next"])
      assert.match(output, new RegExp(`^${step} +\\S`, "m"));
  });

  it("has the version everywhere", async () => {
    const read = async (path: string) =>
      JSON.parse(await copy.read(path)) as {
        version: string;
        packages: Record<string, { version: string }>;
      };
    assert.equal((await read("package.json")).version, "0.8.0");
    const lock = await read("package-lock.json");
    assert.deepEqual(
      [lock.version, lock.packages[""]?.version],
      ["0.8.0", "0.8.0"],
    );
    assert.match(await copy.read("src/version.ts"), /version = "0\.8\.0"/);
    const page = await copy.read("docs/deploying.md");
    assert.match(page, /flow-executor@0\.8\.0 and @0\.7\.1/);
  });

  it("moves the notes to the changelog, by section", async () => {
    assert.deepEqual(await copy.list(".changeset"), ["README.md"]);
    const changelog = await copy.read("CHANGELOG.md");
    assert.match(
      changelog,
      /^# Changelog\n[^]*?\n## 0\.8\.0 – \d{4}-\d\d-\d\d\n\n### Breaking\n\n- `oldThing` is gone\.\n\n### Security\n\n- Nothing is sent twice\.\n\n## /,
    );
  });

  it("keeps its interface for the next release", async () => {
    for (const name of await copy.list("api"))
      if (name !== "released")
        assert.equal(
          await copy.read(`api/released/${name}`),
          await copy.read(`api/${name}`),
        );
  });

  it("makes the tarball that it has checked, with the version and the hashes in its snippet", async () => {
    const path = "build/release/flow-executor-0.8.0.tgz";
    const hash = createHash("sha512")
      .update(await readFile(join(copy.folder, path)))
      .digest("base64");
    assert.ok(output.includes(`${path} is built and checked: sha512-${hash}`));
    const snippet = await copy.read("dist/cdn/snippet.html");
    const hashes = JSON.parse(
      await copy.read("dist/cdn/integrity.json"),
    ) as Record<string, string>;
    const [address = ""] = /https:[^"]+\/flow-executor\.js/.exec(snippet) ?? [];
    assert.match(address, /\/flow-executor@0\.8\.0\//);
    assert.ok(snippet.includes(hashes["flow-executor.js"] ?? "none"));
  });

  it("is not made again without new notes", async () => {
    const { code, output: said } = await release("patch");
    assert.equal(code, 1);
    assert.match(said, /There is no release note/);
  });
});
