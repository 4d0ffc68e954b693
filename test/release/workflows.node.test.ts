/** Checks the workflows, and that the check finds what it is for. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { script } from "./scripts.js";

type Files = Readonly<Record<string, string>>;

const { checkWorkflows, workflows } = await script<{
  workflows: () => Files;
  checkWorkflows: (files: Files) => Promise<string[]>;
}>("workflows.mjs");

const RELEASE = ".github/workflows/release.yml";
const TESTS = ".github/workflows/ci.yml";

describe("the workflows", () => {
  it("are valid, and have no more rights than they need", async () => {
    const files = workflows();
    assert.deepEqual(Object.keys(files), [TESTS, RELEASE]);
    assert.deepEqual(await checkWorkflows(files), []);
  });

  const mistakes: [name: string, from: RegExp, to: string, found: RegExp][] = [
    [
      "an unknown key",
      /timeout-minutes: 20/,
      "timeout: 20",
      /unexpected key "timeout"/,
    ],
    [
      "an unknown output",
      /needs\.package\.outputs\.hash/,
      "needs.package.outputs.sum",
      /"sum" is not defined/,
    ],
    [
      "an action without a hash",
      /actions\/setup-node@\w+ # v6\.2\.0/,
      "actions/setup-node@v6",
      /setup-node@v6 needs the hash/,
    ],
    [
      "a hash without its version",
      /(setup-node@\w+) # v6\.2\.0/,
      "$1",
      /and # with its version/,
    ],
    [
      "rights for all jobs",
      /permissions:\n {2}contents: read/,
      "permissions: write-all",
      /contents: read alone/,
    ],
    [
      "a right too many",
      /id-token: write/,
      "id-token: write\n      contents: write",
      /publish must not have contents: write/,
    ],
    ["no provenance", / --provenance/, "", /npm publish needs --provenance/],
    [
      "scripts that run when the package is published",
      / --ignore-scripts\n/,
      "\n",
      /npm publish needs --ignore-scripts/,
    ],
    [
      "a folder instead of the tarball",
      /npm publish \.\/package\/\*\.tgz/,
      "npm publish",
      /npm publish needs \.tgz/,
    ],
    [
      "no token",
      /id-token: write/,
      "contents: read",
      /cannot prove where the package is from/,
    ],
    [
      "the repository in the job that publishes",
      /- uses: actions\/download/,
      "- run: npm ci\n      - uses: actions/download",
      /must run no code of the repository/,
    ],
    [
      "another tarball",
      /needs: package/,
      "needs: tests",
      /must publish the tarball of the job that it needs/,
    ],
    ["no comparison", / = "\$HASH"/, "", /must compare the hash/],
    [
      "a secret",
      /TAG: \$\{\{ github\.ref_name \}\}/,
      "TAG: ${{ secrets.TAG }}",
      /no job needs a secret/,
    ],
    [
      "a checkout that keeps its credentials",
      /persist-credentials: false/,
      "fetch-depth: 1",
      /must not keep the credentials/,
    ],
  ];
  for (const [name, from, to, found] of mistakes)
    it(`do not pass with ${name}`, async () => {
      const text = workflows()[RELEASE] ?? "";
      const wrong = text.replace(from, to);
      assert.notEqual(wrong, text);
      const problems = await checkWorkflows({ [RELEASE]: wrong });
      assert.match(problems.join("\n"), found);
    });

  it("do not pass if strangers' code has rights, or their words are code", async () => {
    const text = workflows()[TESTS] ?? "";
    const wrong = text
      .replace("pull_request:", "pull_request_target:")
      .replace('"origin/$BRANCH"', "origin/${{ github.head_ref }}");
    const problems = (await checkWorkflows({ [TESTS]: wrong })).join("\n");
    assert.match(problems, /pull_request_target/);
    assert.match(problems, /potentially untrusted/);
  });
});
