import { expect } from "@open-wc/testing";
import type { FlowRedirectEvent } from "../../src/index.js";
import {
  at,
  button,
  challenge,
  GET,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { vendorScript } from "../support/vendor.js";
import { next, quiet } from "../support/wait.js";

const COMPONENT = "ak-source-oauth-apple";
const SCRIPT =
  "https://appleid.cdn-apple.com/appleauth/static/jsapi/appleid/1/en_US/appleid.auth.js";
const asked = challenge(COMPONENT);
const page: Window & { AppleID?: object } = window;

/** The arguments that Apple's script received. */
let told: unknown[] = [];
let signIn: () => unknown = () => undefined;
const apple = () => {
  page.AppleID = {
    auth: {
      init: (options: object) => told.push(["init", options]),
      signIn: () => {
        told.push("signIn");
        return signIn();
      },
    },
  };
};
const alert_ = (it: Stand) =>
  it.until(() => it.stage.querySelector("[role=alert]"));
/** Presses a button as soon as it can be pressed. */
const press = async (it: Stand, label: string) => {
  await it.until(() => it.frame.querySelector("[aria-busy=false]"));
  await quiet();
  button(it.stage, label).click();
  await quiet();
};
const leaves = async (it: Stand) => {
  await next(it.element, "flow-redirect");
  await quiet();
};

describe(COMPONENT, () => {
  beforeEach(() => {
    told = [];
    signIn = () => undefined;
  });
  afterEach(() => {
    delete page.AppleID;
  });

  // This test comes first, because a script that has loaded stays loaded for all later tests.
  it("shows an error if Apple’s script could not be loaded, and retries", async () => {
    let blocked = true;
    const scripts = vendorScript(SCRIPT, () => {
      if (blocked) throw new Error("blocked");
      apple();
    });
    const it = await standing(asked);
    expect(words(await alert_(it))).to.equal(
      "Apple could not be loaded A content blocker, the browser or the network may have stopped it. Allow it for this page, or try another network.",
    );
    expect(button(it.stage, "Try again").disabled).to.equal(false);
    blocked = false;
    button(it.stage, "Try again").click();
    await leaves(it);
    expect(scripts.map(({ src }) => src)).to.deep.equal([SCRIPT, SCRIPT]);
    expect(it.stage.querySelector("[role=alert]") === null).to.equal(true);
    expect(told.at(-1)).to.equal("signIn");
  });

  everyState(COMPONENT);

  it("leaves for Apple with Apple’s script and the server’s values, and fires flow-redirect", async () => {
    vendorScript(SCRIPT, apple);
    apple();
    const it = stand();
    const left = next<FlowRedirectEvent>(it.element, "flow-redirect");
    await it.answer(asked);
    expect(await left).to.include({
      to: "https://appleid.apple.com/auth/authorize",
      reason: "source",
      final: false,
    });
    await quiet();
    expect(told).to.deep.equal([
      [
        "init",
        {
          clientId: asked.client_id,
          scope: asked.scope,
          redirectURI: asked.redirect_uri,
          state: asked.state,
          usePopup: false,
        },
      ],
      "signIn",
    ]);
    expect(it.sent).to.deep.equal([GET()]);
    expect(words(at(it.stage, ".flow-status-title"))).to.equal("On to Apple");
    await press(it, "Continue with Apple");
    expect(told).to.have.lengthOf(3);
  });

  it("does not leave if the page prevents it", async () => {
    vendorScript(SCRIPT, apple);
    apple();
    const it = stand();
    it.element.addEventListener("flow-redirect", (event) =>
      event.preventDefault(),
    );
    const left = leaves(it);
    await it.answer(asked);
    await left;
    expect(told).to.have.lengthOf(1);
    expect(it.events).not.to.include("flow-done");
    await press(it, "Continue with Apple");
    expect(told).to.have.lengthOf(1);
  });

  for (const [how, refuse] of [
    [
      "by its event",
      () => document.dispatchEvent(new Event("AppleIDSignInOnFailure")),
    ],
    [
      "by a rejection",
      () => Promise.reject(new Error("user_cancelled_authorize")),
    ],
  ] as const)
    it(`shows that Apple refused, ${how}, and retries`, async () => {
      vendorScript(SCRIPT, apple);
      apple();
      signIn = refuse;
      const it = stand();
      await it.answer(asked);
      await it.until(() => it.element.querySelector("[role=alert]"));
      expect(words(at(it.stage, "[role=alert]"))).to.equal(
        "Signing in with Apple did not work.",
      );
      signIn = () => undefined;
      await press(it, "Try again");
      await it.until(() => !it.stage.querySelector("[role=alert]"));
      expect(told.filter((each) => each === "signIn")).to.have.lengthOf(2);
    });

  it("loads no script in a preview", async () => {
    const scripts = vendorScript(SCRIPT, apple);
    apple();
    const it = await preview(asked);
    await quiet();
    expect(scripts).to.have.lengthOf(0);
    expect(told).to.have.lengthOf(0);
    const buttons = [...it.stage.querySelectorAll("button")].map(words);
    expect(buttons).to.deep.equal(["Continue with Apple", "Start over"]);
  });
});
