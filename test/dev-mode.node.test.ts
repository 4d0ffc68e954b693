/** Lit's message in a development build, and the documentation's code that hides it. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { describe, it } from "node:test";
import { promisify } from "node:util";
import { blocksOf, ROOT } from "./apps/docs.js";

const run = promisify(execFile);
const MESSAGE = /Lit is in dev mode/;

/** Everything that Lit writes to the console if a tool with these conditions loads it after the code. */
async function messages(conditions: string, code = ""): Promise<string> {
  const load = `${code}\nawait import("lit");`;
  const options = [`--conditions=${conditions}`, "--input-type=module"];
  const { stdout, stderr } = await run(
    process.execPath,
    [...options, "-e", load],
    { cwd: ROOT },
  );
  return stdout + stderr;
}

describe("Lit’s message about its development build", () => {
  it("appears in development only", async () => {
    assert.match(await messages("development"), MESSAGE);
    assert.equal(await messages("production"), "");
  });

  it("is hidden by the code in the documentation", async () => {
    const all = await blocksOf("getting-started");
    const code = all.find(({ word }) => word === "silent");
    assert.ok(code);
    assert.equal(await messages("development", code.text), "");
  });
});
