import { expect } from "@open-wc/testing";
import { terms as arabic } from "../../src/terms/ar.js";
import { words } from "../support/executor.js";
import type { Page } from "../support/page.js";
import {
  enter,
  focusedName,
  press,
  reads,
  stranger,
  tabTo,
  visit,
  whoami,
} from "./person.js";

beforeEach(stranger);
after(stranger);

/** The text of the focused element in the stage. */
const focused = ({ element }: Page) =>
  words(element.querySelector("[slot=stage] :focus"));

/** Whether the group of the whole question has the focus. */
const isGroup = (page: Page) =>
  page.document.activeElement?.getAttribute("role") === "group";

/** Signs in with the keyboard, up to the stage after the password. */
async function signIn(page: Page): Promise<void> {
  await page.until(() => focusedName(page) === "uid_field");
  await enter(page, "ada");
  await page.until(() => focusedName(page) === "password");
  await enter(page, "analytical engine");
}

for (const generation of ["2025.10", "2026.8"] as const) {
  describe(`the simple stages with the keyboard, authentik ${generation}`, () => {
    it("allow an application after the sign-in, in Arabic", async () => {
      const page = await visit("consent", { generation });
      page.element.lang = "ar";
      page.element.dir = "rtl";
      await signIn(page);
      await page.shows("ak-stage-consent");
      expect(await whoami()).to.equal("ada");
      await page.until(() => isGroup(page));
      await tabTo(page, arabic.continue);
      expect(reads(page)).to.contain(arabic.allow_access);
      const left = page.loads();
      await press("Enter");
      await left;
      expect(page.address).to.equal("/");
    });

    for (const slug of ["autosubmit", "form-post"]) {
      it(`leave the page with a form: ${slug}`, async () => {
        const page = await visit(slug, { generation });
        await page.loads();
        expect(page.address).to.equal("/received");
        expect(words(page.document.body)).to.contain("Received: ");
      });
    }

    it("end a session, and the link to sign out continues in place", async () => {
      const page = await visit("consent", { generation });
      await signIn(page);
      await page.shows("ak-stage-consent");
      page.element.slug = "session-end";
      const stage = await page.shows("ak-stage-session-end");
      const out = await page.until(() =>
        [...stage.querySelectorAll("a:not([aria-disabled])")].find((a) =>
          words(a).startsWith("Sign out"),
        ),
      );
      const left = page.loads();
      (out as HTMLElement).focus();
      await press("Enter");
      await left;
      expect(await whoami()).to.equal(undefined);
    });

    it("go from one dummy to the next, also through another flow", async () => {
      const page = await visit("redirect", { generation });
      for (const name of ["one", "two", "three"]) {
        await page.until(() => reads(page).includes(name));
        expect(page.element.flow?.slug).to.equal("dummies");
        await page.until(() => focused(page) === "Continue");
        if (name === "three") break;
        await press("Enter");
      }
      const left = page.loads();
      await press("Enter");
      await left;
      expect(page.address).to.equal("/");
    });

    it("pass with the frame’s own message", async () => {
      const page = await visit("frame", { generation });
      await page.until(() => reads(page).includes("looked at"));
    });

    it("show a notice if the server restarts the flow without a message", async () => {
      const page = await visit("restart", { generation });
      await page.until(() => focusedName(page) === "uid_field");
      await enter(page, "ada");
      await page.until(() => focusedName(page) === "password");
      await enter(page, "wrong");
      await page.until(() => focusedName(page) === "uid_field");
      expect(reads(page)).to.contain("That was not accepted. Start again.");
    });

    it("continue after a page that is not a stage", async () => {
      const page = await visit("passing-shell", { generation });
      // The status takes the focus so that it is read.
      await page.until(() => focused(page).startsWith("Request has been"));
      const again = [...page.stage.querySelectorAll("button")].find(
        (button) => words(button) === "Try again",
      );
      again?.focus();
      const shown = page.shows("ak-stage-dummy");
      await press("Enter");
      await shown;
    });

    for (const [slug, address] of [
      ["launch", "/received"],
      ["empty", "/"],
    ] as const) {
      it(`show no question if the flow has none: ${slug}`, async () => {
        const page = await visit(slug, { generation });
        await page.loads();
        expect(page.address).to.equal(address);
      });
    }

    it("leave for the only source, once", async () => {
      sessionStorage.clear();
      const page = await visit("single-source", { generation });
      await page.loads();
      expect(page.address).to.include("callback%2Fharbour%2F");
    });
  });
}
