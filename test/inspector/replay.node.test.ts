/** Copied tests run, and pass. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { writeTest } from "../../src/inspector/write-test.js";
import { challenge, errors, ORIGIN, recorded } from "./support.js";
import { quiet } from "../support/wait.js";

const run = promisify(execFile);
/** Below the repository, so that the package finds itself by its name. */
const FOLDER = fileURLToPath(new URL("../../replays/", import.meta.url));

async function passes(name: string, text: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const file = `${FOLDER}${name}.test.mjs`;
  await writeFile(file, text);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = await run(
    process.execPath,
    ["--test", "--test-reporter=tap", file],
    { env, timeout: 60_000 },
  ).catch((error: unknown) => {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${stdout}\n${stderr}\n${text}`);
  });
  assert.match(stdout, /# pass 1\n# fail 0/);
}

/** Compares only what a wrong recording would change. */
async function fails(name: string, text: string): Promise<void> {
  await assert.rejects(passes(name, text));
}

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password", { pending_user: "ada" });
const validate = challenge("ak-stage-authenticator-validate");
const end = { component: "xak-flow-redirect", to: `${ORIGIN}/home` };
const gone = () => new Response(null, { status: 302 });

describe("a copied test", () => {
  const texts = new Map<string, string>();

  it("replays a sign-in with a wrong password", async () => {
    const { session, recorder } = recorded([
      identification,
      password,
      { ...password, ...errors("password", "Invalid password") },
      password,
      end,
    ]);
    await session.start({ slug: "login", query: "next=%2Fhome" });
    await session.respond({ uid_field: "ada" });
    await session.respond({ password: "wrong one" });
    await session.respond({ password: "another one" });
    await session.respond({ password: "analytical engine" });
    await quiet();
    const text = writeTest(recorder.exchanges);
    assert.doesNotMatch(text, /\bada\b|wrong one|another one|analytical/);
    texts.set("sign-in", text);
    await passes("sign-in", text);
    await fails("changed", text.replace('"kept": true', '"kept": false'));
  });

  it("replays lost replies, cancels, silent answers and continuations", async () => {
    const sent = errors("non_field_errors", "Empty response", "x");
    const { session, recorder } = recorded([
      gone(),
      identification,
      new TypeError("Failed to fetch"),
      identification,
      validate,
      { ...validate, ...sent },
      gone(),
      identification,
      { component: "xak-flow-redirect", to: "/if/flow/two/" },
      { flow_info: identification.flow_info },
      password,
      Response.json({ detail: "no" }, { status: 500 }),
      password,
      end,
    ]);
    await session.start({ slug: "login", query: "" }, { fresh: true });
    await session.respond({ uid_field: "ada" });
    await session.respond({ uid_field: "ada" });
    await session.respond({}, { silent: true });
    await session.restart();
    await session.respond({ uid_field: "ada" });
    await session.respond({ password: "analytical engine" });
    await session.retry();
    await session.respond({ password: "analytical engine" });
    await quiet();
    assert.equal(recorder.exchanges.length, 14);
    await passes("trouble", writeTest(recorder.exchanges));
  });

  it("replays a run whose first challenge came with the page", async () => {
    const { session, recorder } = recorded([password]);
    await session.start(
      { slug: "login", query: "" },
      { challenge: identification },
    );
    await session.respond({ uid_field: "ada" });
    await quiet();
    await passes("given", writeTest(recorder.exchanges));
  });

  it("replays a redirect that the page has prevented", async () => {
    const { session, recorder } = recorded([
      identification,
      { component: "xak-flow-redirect", to: "/if/flow/two/" },
      password,
    ]);
    session.addEventListener("redirect", (e) => e.preventDefault(), {
      once: true,
    });
    await session.start({ slug: "login", query: "" });
    await session.respond({ uid_field: "ada" });
    await session.respond({ uid_field: "ada" });
    await quiet();
    await passes("prevented", writeTest(recorder.exchanges));
  });

  it("runs nothing that a server has named", async () => {
    const evil = errors("a\nthrow 1//", "no", "b\u2028throw 2//\rthrow 3//");
    const { session, recorder } = recorded([
      identification,
      { ...identification, ...evil },
    ]);
    await session.start({ slug: "login" });
    await session.respond({ uid_field: "ada" });
    await quiet();
    await passes("evil", writeTest(recorder.exchanges));
  });

  it("says so if there is nothing to replay", () => {
    assert.match(writeTest([]), /^\/\/ There is no answered exchange/);
  });

  after(() => texts.clear());
});
