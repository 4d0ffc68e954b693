/** A page that shows how strong a password is, and refuses answers by rules of its own: demo/own-content.html. */
import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { Visitor } from "./chromium.js";

let visitor: Visitor | undefined;
afterEach(() => visitor?.close());

describe("a page with rules of its own", () => {
  it("shows the strength of a password in the form, and refuses a weak one beside its field", async () => {
    visitor = await Visitor.come();
    const { page } = visitor;
    const posts: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST") posts.push(request.url());
    });
    await visitor.open("own-content.html");
    await visitor.reads("Password: very weak");
    await page.locator("[name=username]").fill("mira");
    await page.locator("[name=password]").fill("password");
    await visitor.reads("Password: fair");
    await page.locator("[name=password_repeat]").fill("password");
    await page.keyboard.press("Enter");
    await visitor.reads("Choose a password that is harder to guess.");
    assert.deepEqual(posts, []);
    await visitor.reads("Password: fair");
    for (const name of ["password", "password_repeat"])
      await page.locator(`[name=${name}]`).fill("a lamp for nine harbours");
    await visitor.reads("Password: strong");
    await page.keyboard.press("Enter");
    await page.locator("[name=email]").fill("mira@disposable.example");
    await page.keyboard.press("Enter");
    await visitor.reads("Use an address that you keep.");
    assert.equal(posts.length, 1);
  });
});
