import { expect } from "@open-wc/testing";
import { button } from "../support/executor.js";
import { Page } from "../support/page.js";
import { until } from "../support/wait.js";
import {
  enter,
  focusedName,
  put,
  reads,
  signIn,
  stranger,
  visit,
} from "./person.js";

beforeEach(stranger);
after(stranger);

const text = (page: Page, selector: string) =>
  page.document.querySelector(selector)?.textContent ?? "";

/** The demo's television, after it shows a code. */
async function television(): Promise<{ page: Page; code: string }> {
  const page = await Page.open("/television.html");
  await until(() => text(page, "#code"), page.document);
  return { page, code: text(page, "#code") };
}

for (const generation of ["2025.10", "2026.8"] as const) {
  describe(`a person with a television, authentik ${generation}`, function () {
    // The television asks only every few seconds whether the person has entered the code.
    this.timeout(30_000);

    it("enters a wrong code and then the right one, and the television is signed in", async () => {
      await signIn({ generation });
      const tv = await television();
      const page = await visit("device-code", { generation, width: 360 });
      await page.shows("ak-provider-oauth2-device-code");
      await page.until(() => focusedName(page) === "code");
      await enter(page, "000000000");
      await page.shows("xak-flow-shell");
      expect(reads(page)).to.include("This code is not known");
      button(page.stage, "Try again").click();
      await page.shows("ak-provider-oauth2-device-code");
      await page.until(() => focusedName(page) === "code");
      await enter(page, tv.code);
      const question = await page.shows("ak-stage-consent");
      expect(question.textContent).to.include("Demo Television");
      button(question, "Continue").click();
      await page.until(() =>
        page.element.querySelector(
          "ak-provider-oauth2-device-code-finish[slot=stage]",
        ),
      );
      await until(
        () =>
          text(tv.page, "#status") === "Hello, Ada Lovelace. Enjoy the film.",
        tv.page.document,
      );
    });

    it("opens the address with the code, and only confirms", async () => {
      await signIn({ generation });
      const tv = await television();
      const link = tv.page.document.querySelector("#at-once");
      const { url } = await fetch(link?.getAttribute("href") ?? "");
      const { pathname, search } = new URL(url);
      expect(pathname).to.equal("/if/flow/device-authorization/");
      const page = await put(
        await Page.open(`/page/${search}`),
        "device-authorization",
      );
      button(await page.shows("ak-stage-consent"), "Continue").click();
      await until(
        () => text(tv.page, "#status").startsWith("Hello"),
        tv.page.document,
      );
    });
  });
}
