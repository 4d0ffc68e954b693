import { expect } from "@open-wc/testing";
import { button } from "../support/executor.js";
import type { Page } from "../support/page.js";
import { still } from "../support/states.js";
import { enter, fault, focusedName, reads, stranger, visit } from "./person.js";

beforeEach(stranger);
after(stranger);

/** Nothing is cut off or has to be scrolled sideways, and all can be read. */
async function fits(page: Page): Promise<void> {
  await still(page.element);
  expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
  const { right } = page.element.getBoundingClientRect();
  const all = [page.element, page.frame].flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>(
      "button, a, input, p, [role=heading]",
    ),
  ]);
  for (const each of all) {
    const box = each.getBoundingClientRect();
    const name = `${each.localName} “${each.innerText}”`;
    expect(box.right, `${name} ends outside`).to.be.at.most(right);
    expect(box.left, `${name} begins outside`).to.be.at.least(0);
  }
  await expect(page.element).to.be.accessible();
}

for (const theme of ["light", "dark"] as const) {
  describe(`at 320 px, as at 400 % zoom, ${theme}`, () => {
    const small = { width: 320, theme };

    async function atPassword(slug: string): Promise<Page> {
      const page = await visit(slug, small);
      await page.shows("ak-stage-identification");
      await page.until(() => focusedName(page) === "uid_field");
      await enter(page, "ada");
      return page;
    }

    it("a sign-in fits and can be read from the first to the last form", async () => {
      const page = await atPassword("remember-me");
      await page.shows("ak-stage-password");
      await fits(page);
      await page.until(() => focusedName(page) === "password");
      await enter(page, "wrong");
      await page.until(() => reads(page).includes("Invalid password"));
      await fits(page);
      await enter(page, "analytical engine");
      await page.shows("ak-stage-user-login");
      await fits(page);
    });

    it("the first form fits, alone and with the password", async () => {
      for (const slug of ["remember-me", "combined"]) {
        const page = await visit(slug, small);
        await page.shows("ak-stage-identification");
        await fits(page);
        page.close();
        await stranger();
      }
    });

    it("a refusal fits", async () => {
      const page = await visit("denied", small);
      await page.shows("ak-stage-access-denied");
      await fits(page);
    });

    it("a crash fits, with all ways out", async () => {
      const page = await atPassword("crash");
      await page.shows("ak-stage-flow-error");
      button(page.stage, "Try again").click();
      await page.until(
        () =>
          reads(page).includes("Back to the form") &&
          page.frame.querySelector("[aria-busy=false]"),
      );
      await fits(page);
    });

    it("an error fits, over the form and alone", async () => {
      const page = await atPassword("default-authentication-flow");
      await page.shows("ak-stage-password");
      await page.until(() => focusedName(page) === "password");
      await fault([{ fault: "offline" }]);
      await enter(page, "typed");
      await page.until(() =>
        page.frame.querySelector("[aria-busy=false] [part=error]"),
      );
      await fits(page);
      page.close();
      const alone = await visit("default-authentication-flow", small);
      await alone.until(() =>
        alone.frame.querySelector("[aria-busy=false] [part=error]"),
      );
      await fits(alone);
    });

    it("the end fits", async () => {
      const page = await visit("default-invalidation-flow", small);
      page.element.redirect = "manual";
      await page.until(() => page.frame.querySelector(".finished"));
      await fits(page);
    });
  });
}
