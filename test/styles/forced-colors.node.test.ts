/** Forced colors, which only Chromium can simulate. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Visitor } from "../e2e/chromium.js";

describe("in forced colors", () => {
  let visitor: Visitor;
  before(async () => {
    visitor = await Visitor.come();
    await visitor.page.emulateMedia({ forcedColors: "active" });
    await visitor.run("remember-me");
    await visitor.fill("uid_field", "ada");
    await visitor.shows("ak-stage-password");
  });
  after(() => visitor.close());

  const password = () =>
    visitor.page.locator("[slot=stage] [name=password]").evaluate((input) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(input);
      return `${borderTopWidth} ${borderTopStyle}`;
    });

  it("the button that shows the password does not cover the field’s corner", async () => {
    const border = await visitor.page
      .locator("[slot=stage] .flow-reveal")
      .evaluate((button) => getComputedStyle(button).borderTopWidth);
    assert.equal(border, "0px");
  });

  it("an invalid field has another border", async () => {
    const before = await password();
    await visitor.fill("password", "wrong");
    await visitor.reads("Invalid password");
    assert.notEqual(await password(), before);
  });
});
