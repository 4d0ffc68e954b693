import { expect } from "@open-wc/testing";
import { button, words } from "../support/executor.js";
import type { Page } from "../support/page.js";
import { next } from "../support/wait.js";
import {
  enter,
  fault,
  focusedName,
  press,
  put,
  reads,
  stranger,
  visit,
  whoami,
} from "./person.js";

beforeEach(stranger);
after(stranger);

const PASSWORD = "analytical engine";

async function atPassword(...visiting: Parameters<typeof visit>) {
  const page = await visit(...visiting);
  await page.shows("ak-stage-identification");
  await page.until(() => focusedName(page) === "uid_field");
  await enter(page, "ada");
  await page.shows("ak-stage-password");
  await page.until(() => focusedName(page) === "password");
  return page;
}
const card = (page: Page) =>
  page.until(() => page.frame.querySelector("[aria-busy=false] [part=error]"));
const over = (page: Page) =>
  page.until(
    () =>
      page.frame.querySelector("[aria-busy=false]") &&
      !page.frame.querySelector("[part=error]"),
  );
/** Sets whether the page seems to be online. */
function connected(page: Page, onLine: boolean): void {
  Object.defineProperty(page.window.navigator, "onLine", {
    value: onLine,
    configurable: true,
  });
  page.window.dispatchEvent(new Event(onLine ? "online" : "offline"));
}

for (const generation of ["2025.10", "2026.8"] as const) {
  describe(`with authentik ${generation}`, () => {
    it("continues automatically when the connection is back", async () => {
      const page = await atPassword("default-authentication-flow", {
        generation,
      });
      await fault([{ fault: "offline" }]);
      connected(page, false);
      await enter(page, PASSWORD);
      await card(page);
      await fault([]);
      connected(page, true);
      await over(page);
      // Nothing was sent again automatically: the person has to press the button again.
      expect(await whoami()).to.equal(undefined);
      const left = page.loads();
      await press("Enter");
      await left;
      expect(await whoami()).to.equal("ada");
    });

    it("shows a notice if the lost answer has signed the person in", async () => {
      const page = await atPassword("default-authentication-flow", {
        generation,
      });
      await fault([{ fault: "lost-reply", method: "POST", once: true }]);
      await enter(page, PASSWORD);
      const error = await card(page);
      await page.until(() => words(error).includes("Try again"));
      const left = page.loads();
      button(error, "Try again").click();
      await Promise.race([left, over(page)]);
      expect(await whoami()).to.equal("ada");
    });

    it("waits for a starting server, and starts the flow when the server is ready", async () => {
      await fault([{ fault: "starting", once: true }]);
      const page = await visit("default-authentication-flow", { generation });
      expect(words(await card(page))).to.contain("The server is starting");
      const buttons = page.frame.querySelectorAll("[part=error] button");
      expect([...buttons].map(words)).to.deep.equal(["Try again"]);
      await page.shows("ak-stage-identification");
      await over(page);
    });

    it("signs out, and no user is signed in", async () => {
      const page = await atPassword("default-authentication-flow", {
        generation,
      });
      const left = page.loads();
      await enter(page, PASSWORD);
      await left;
      expect(await whoami()).to.equal("ada");
      page.write(
        '<flow-executor slug="default-invalidation-flow" redirect="manual"></flow-executor>',
      );
      const done = next(page.document, "flow-done");
      await page.run("/dist/cdn/flow-executor.js");
      await done;
      await page.until(() => page.frame.querySelector(".finished"));
      expect(reads(page)).to.contain("Done");
      expect(await whoami()).to.equal(undefined);
    });

    it("is still at the password after a wrong password and a reload", async () => {
      const page = await atPassword("default-authentication-flow", {
        generation,
      });
      await enter(page, "wrong");
      await page.until(() => reads(page).includes("Invalid password"));
      const loaded = page.loads();
      page.window.location.reload();
      await loaded;
      await put(page, "default-authentication-flow");
      await page.shows("ak-stage-password");
      await page.until(() => focusedName(page) === "password");
      expect(reads(page)).not.to.contain("Invalid password");
      const left = page.loads();
      await enter(page, PASSWORD);
      await left;
      expect(await whoami()).to.equal("ada");
    });
  });
}

describe("an endless redirect", () => {
  it("ends with an error and two buttons", async () => {
    await fault([{ fault: "redirect-loop" }]);
    const page = await visit("default-authentication-flow");
    const error = await card(page);
    expect([...error.querySelectorAll("button")].map(words)).to.deep.equal([
      "Try again",
      "Start over",
    ]);
    await fault([]);
    button(error, "Start over").click();
    await page.shows("ak-stage-identification");
  });
});
