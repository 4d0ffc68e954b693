import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { words } from "../support/executor.js";
import type { Page } from "../support/page.js";
import {
  enter,
  fault,
  press,
  reads,
  stranger,
  visit,
  whoami,
} from "./person.js";

beforeEach(stranger);
after(stranger);

const MOST = 12;

/** One stop back, in the one way that each engine's driver understands. */
async function back(): Promise<void> {
  const { userAgent } = navigator;
  if (userAgent.includes("AppleWebKit") && !userAgent.includes("Chrome")) {
    await sendKeys({ type: "\uE008\uE004" });
    return;
  }
  await sendKeys({ down: "Shift" });
  await sendKeys({ press: "Tab" });
  await sendKeys({ up: "Shift" });
}

/** What has the focus, in the page's tree or in the frame's. */
function focused(page: Page): string {
  const { activeElement } = page.document;
  const inner = activeElement?.shadowRoot?.activeElement ?? activeElement;
  return inner?.getAttribute("name") ?? words(inner);
}

/** Goes from stop to stop until what is wanted has the focus. */
async function go(page: Page, wanted: string, step: () => Promise<void>) {
  const stops: string[] = [];
  while (focused(page) !== wanted) {
    await step();
    stops.push(focused(page));
    if (stops.length > MOST)
      throw new Error(`No way to ${wanted}, only ${stops.join(", ")}.`);
  }
}
const forward = () => press("Tab");

const at = (page: Page, name: string) =>
  page.until(() => focused(page) === name);

describe("with Tab and Enter alone", () => {
  it("a person signs in by the buttons, having looked at the password", async () => {
    const page = await visit("remember-me");
    await page.shows("ak-stage-identification");
    await at(page, "uid_field");
    await sendKeys({ type: "ada" });
    await go(page, "Log in", forward);
    await press("Enter");
    await page.shows("ak-stage-password");
    await at(page, "password");
    await sendKeys({ type: "analytical engine" });
    await forward();
    const field = page.stage.querySelector<HTMLInputElement>("[name=password]");
    await press("Enter");
    expect(field?.type).to.equal("text");
    await go(page, "Continue", forward);
    await press("Enter");
    await page.shows("ak-stage-user-login");
    await page.until(() => page.document.activeElement?.tagName === "BUTTON");
    await go(page, "No", forward);
    const left = page.loads();
    await press("Enter");
    await left;
    expect(await whoami()).to.equal("ada");
  });

  it("a person says that it is somebody else", async () => {
    const page = await visit("default-authentication-flow");
    await page.shows("ak-stage-identification");
    await at(page, "uid_field");
    await enter(page, "ada");
    await page.shows("ak-stage-password");
    await at(page, "password");
    await go(page, "Not you?", back);
    await press("Enter");
    await page.shows("ak-stage-identification");
    await at(page, "uid_field");
  });

  it("a person without a connection tries again, and is back in the form", async () => {
    const page = await visit("default-authentication-flow");
    await page.shows("ak-stage-identification");
    await at(page, "uid_field");
    await enter(page, "ada");
    await page.shows("ak-stage-password");
    await at(page, "password");
    await fault([{ fault: "offline" }]);
    await enter(page, "analytical engine");
    await page.until(() => reads(page).includes("No connection"));
    await fault([]);
    await go(page, "Try again", back);
    await press("Enter");
    await page.until(() => !reads(page).includes("No connection"));
    await at(page, "password");
    const left = page.loads();
    await press("Enter");
    await left;
    expect(await whoami()).to.equal("ada");
  });

  it("a person tries again where the server fails", async () => {
    const page = await visit("crash");
    await page.shows("ak-stage-identification");
    await at(page, "uid_field");
    await enter(page, "ada");
    await page.shows("ak-stage-flow-error");
    await page.until(() => page.document.activeElement !== page.document.body);
    await go(page, "Try again", forward);
    await press("Enter");
    await page.until(
      () =>
        reads(page).includes("Start over") &&
        page.frame.querySelector("[aria-busy=false]"),
    );
    await go(page, "Try again", forward);
    await press("Enter");
    await page.shows("ak-stage-password");
    await at(page, "password");
  });

  it("a person who was refused goes back", async () => {
    const page = await visit("denied");
    await page.shows("ak-stage-access-denied");
    await page.until(() => page.document.activeElement !== page.document.body);
    await go(page, "Go back", forward);
    await press("Enter");
    await page.until(() => page.element.pending);
    await page.shows("ak-stage-access-denied");
  });
});
