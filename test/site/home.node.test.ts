/** The first page: its live form, and what it says where there can be none. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { Site } from "./visitor.js";

const serve = (module: string) => async (page: Page) => {
  await page.route("**/playground/visit.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: module }),
  );
};

describe("the first page", () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  after(() => site.close());

  it("runs a sign-in, in five accents, and says what the page hears", async () => {
    const { page, complaints } = await site.visit("");
    await page.getByText("This one is live.").waitFor();
    const inside = page.frameLocator(".panel iframe");
    const accent = () =>
      inside
        .locator("flow-executor")
        .evaluate((element) => element.style.getPropertyValue("--flow-accent"));
    await inside.locator("[name=uid_field]").fill("ada");
    assert.equal(await accent(), "#3d5bd9");
    await page.getByRole("radio", { name: "Orange" }).check({ force: true });
    assert.equal(await accent(), "#d9480f");
    await inside.locator("[name=uid_field]").press("Enter");
    await inside.locator("[name=password]").fill("analytical engine");
    await inside.locator("[name=password]").press("Enter");
    const heard = page.getByRole("list", { name: "Events" });
    await heard.getByText("flow-done").waitFor();
    const text = (await heard.textContent()) ?? "";
    assert.match(text, /flow-challenge\s*ak-stage-password/);
    assert.doesNotMatch(text, /analytical|ada/);

    // Another run begins with the accent that was chosen.
    await page.getByRole("button", { name: "Start again" }).click();
    await inside.locator("[name=uid_field]").waitFor();
    assert.equal(await accent(), "#d9480f");
    assert.equal(await heard.getByText("flow-done").count(), 0);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it("says why there is no live form, in the words of the playground", async () => {
    const { page } = await site.visit(
      "",
      {},
      serve(
        `export async function startVisit() {
          throw Object.assign(new Error("This browser has no workers."), { name: "PlaygroundError" });
        }`,
      ),
    );
    await page.getByText("This browser has no workers.").waitFor();
    assert.ok(
      await page.getByRole("img", { name: /sign-in form/ }).isVisible(),
    );
    assert.ok(
      await page.getByRole("button", { name: "Start again" }).isDisabled(),
    );
    await page.context().close();
  });
});
