/** The first page with a playground that is only as much as the page needs of it: a frame with an element. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { Site } from "./visitor.js";

/** A module like that of the playground, whose frame shows an element in preview mode. */
const VISIT = `export async function startVisit(frame) {
  const visit = {
    base: new URL("./~test/", import.meta.url).href,
    frame,
    element: undefined,
    open(flow, settings) {
      const { contentDocument } = frame;
      visit.element = contentDocument.createElement("div");
      contentDocument.body.replaceChildren(visit.element);
      visit.element.dataset.flow = flow;
      visit.set(settings);
      frame.dispatchEvent(new Event("element"));
    },
    set(settings) {
      for (const [name, value] of Object.entries(settings)) {
        if (name.startsWith("--")) visit.element.style.setProperty(name, value);
        else visit.element.setAttribute(name, value);
      }
    },
    close() {},
  };
  return visit;
}`;

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
    const { page, complaints } = await site.visit("", {}, serve(VISIT));
    await page.getByText("This one is live.").waitFor();
    const inside = page.frameLocator("iframe").locator("[data-flow]");
    await inside.waitFor({ state: "attached" });
    assert.equal(
      await inside.getAttribute("data-flow"),
      "default-authentication-flow",
    );
    const accent = () =>
      inside.evaluate((element) =>
        (element as HTMLElement).style.getPropertyValue("--flow-accent"),
      );
    assert.equal(await accent(), "#3d5bd9");
    await page.getByRole("radio", { name: "Orange" }).check({ force: true });
    assert.equal(await accent(), "#d9480f");

    await inside.evaluate((element) => {
      const challenge = { component: "ak-stage-password" };
      const response = { component: "ak-stage-password", password: "secret" };
      for (const [name, fields] of [
        ["flow-challenge", { challenge }],
        ["flow-response", { challenge, response }],
      ] as const)
        element.dispatchEvent(Object.assign(new Event(name), fields));
    });
    const heard = page.getByRole("list", { name: "Events" });
    await heard.getByText("flow-response").waitFor();
    const text = (await heard.textContent()) ?? "";
    assert.match(text, /flow-challenge\s*ak-stage-password/);
    assert.doesNotMatch(text, /secret/);

    // Another run begins with the accent that was chosen.
    await page.getByRole("button", { name: "Start again" }).click();
    assert.equal(await accent(), "#d9480f");
    assert.equal(await heard.getByText("flow-response").count(), 0);
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
