import { expect } from "@open-wc/testing";
import { CODE, Page } from "../support/page.js";
import { next } from "../support/wait.js";
import { focusedName, press, reads, stranger, whoami } from "./person.js";
import { typeInto } from "./typing.js";

beforeEach(stranger);
after(stranger);

type WithCap = Window & { CAP_CUSTOM_WASM_URL?: string };

/** A page that runs a flow with Cap, whose solver is on this server. */
async function visitCap(
  slug: string,
  generation: "2025.10" | "2026.8",
  width?: number,
): Promise<Page> {
  document.cookie = `demo_generation=${generation}; path=/`;
  const page = await Page.open("/page/", width);
  const { window } = page as { window: WithCap };
  window.CAP_CUSTOM_WASM_URL = "/cap-wasm/cap_wasm_bg.wasm";
  page.write(`<flow-executor slug="${slug}" autofocus></flow-executor>`);
  return page.run(CODE.esm);
}

/** The widget's box to press. */
const box = (page: Page) =>
  page.until(() =>
    page.element
      .querySelector("cap-widget")
      ?.shadowRoot?.querySelector<HTMLElement>("[role=button]"),
  );

async function typeAccount(page: Page, password: string): Promise<void> {
  const stage = await page.shows("ak-stage-identification");
  await typeInto(stage, "uid_field", "ada");
  await typeInto(stage, "password", password);
}

for (const generation of ["2025.10", "2026.8"] as const) {
  describe(`a person with a captcha, authentik ${generation}`, () => {
    it("solves it with the keyboard, and is asked for the name", async () => {
      const page = await visitCap("captcha", generation, 360);
      (await box(page)).focus();
      await press("Enter");
      await page.shows("ak-stage-identification");
      await page.until(() => focusedName(page) === "uid_field");
    });

    it("signs in with a captcha in the form, and gets a new token after a wrong password", async () => {
      const page = await visitCap("captcha-in-form", generation);
      await typeAccount(page, "wrong");
      const widget = page.element.querySelector("cap-widget");
      (await box(page)).click();
      await press("Enter");
      await page.until(() => reads(page).includes("Failed to authenticate."));
      expect(page.element.querySelector("cap-widget") === widget).to.equal(
        false,
      );
      const left = page.loads();
      await typeAccount(page, "analytical engine");
      const again = page.until(() => page.element.querySelector("cap-widget"));
      const solved = next(await again, "solve");
      (await box(page)).click();
      await solved;
      page.stage.querySelector("form")?.requestSubmit();
      await left;
      expect(await whoami()).to.equal("ada");
    });

    it("signs in with an invisible captcha", async () => {
      const page = await visitCap("captcha-unseen", generation);
      await typeAccount(page, "analytical engine");
      const left = page.loads();
      await press("Enter");
      await left;
      expect(await whoami()).to.equal("ada");
    });
  });
}
