/** Tests the output of the frameworks' build tools. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";

const APPS = join(import.meta.dirname, "../../../demo/apps");

/** How often a text occurs in the scripts of a built application. */
async function count(app: string, text: string): Promise<number> {
  const folder = join(APPS, app, "dist");
  const names = await readdir(folder, { recursive: true });
  const scripts = names.filter((name) => name.endsWith(".js"));
  const texts = await Promise.all(
    scripts.map((name) => readFile(join(folder, name), "utf8")),
  );
  return texts.join("\n").split(text).length - 1;
}

for (const app of ["react", "vue", "angular"]) {
  describe(`the bundle of ${app}`, () => {
    it("has one Lit, in its production build", async () => {
      for (const mark of ["litHtmlVersions", "litElementVersions"])
        assert.equal(await count(app, `${mark}??=[]`), 1, mark);
      assert.equal(await count(app, "Lit is in dev mode"), 0);
    });

    it("contains and defines the element once", async () => {
      assert.equal(await count(app, "defines <flow-executor> twice"), 1);
    });
  });
}
