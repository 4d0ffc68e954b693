import { expect } from "@open-wc/testing";
import type { FlowErrorEvent } from "../../src/index.js";
import {
  at,
  button,
  challenge,
  GET,
  stand,
  words,
  type Properties,
  type Stand,
} from "../support/executor.js";
import { cancelled } from "../support/replies.js";
import { CODE, Page } from "../support/page.js";
import { quiet, warnings } from "../support/wait.js";
import { terms as ar } from "../../src/terms/ar.js";
import { terms as de } from "../../src/terms/de.js";

const NOT_FOR_YOU = "Flow does not apply to current user.";
const denied = (more: object = {}) =>
  challenge("ak-stage-access-denied", {
    pending_user: "",
    error_message: NOT_FOR_YOU,
    ...more,
  });

const REFUSED = { error_message: "Invalid invite/invite not found" };

/** The codes that the page heard. */
const codes = ({ heard }: Stand) =>
  heard
    .filter(({ type }) => type === "flow-error")
    .map((event) => (event as FlowErrorEvent).error.code);

/** An executor whose flow begins with this challenge. */
async function begun(first: object, properties?: Properties): Promise<Stand> {
  const it = stand(properties);
  await warnings(async () => {
    await it.show(first);
  });
  return it;
}

describe("a flow for members whose session has ended", () => {
  it("tells the page once, and keeps the card", async () => {
    const it = await begun(denied());
    expect(codes(it)).to.deep.equal(["signed-out"]);
    expect(it.events).to.deep.equal(["flow-error", "flow-challenge"]);
    expect(it.element.error).to.equal(undefined);
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("says so, and offers to sign in", async () => {
    const it = await begun(denied());
    expect(words(at(it.stage, ".flow-status-title"))).to.equal(
      "Your session has ended, or you have not signed in yet.",
    );
    expect(words(at(it.stage, ".flow-status-text"))).to.equal("");
    expect(words(at(it.stage, "a"))).to.equal("Sign in");
  });

  for (const [lang, { session_ended: text }] of Object.entries({ de, ar }))
    it(`says so in ${lang}`, async () => {
      const it = await begun(denied(), { lang });
      expect(words(at(it.stage, ".flow-status-title"))).to.equal(text);
    });

  it("keeps a policy’s own words", async () => {
    const error_message = "Only for the staff.";
    const it = await begun(denied({ error_message }));
    expect(codes(it)).to.deep.equal(["signed-out"]);
    expect(words(at(it.stage, ".flow-status-title"))).to.equal(error_message);
    expect(words(at(it.stage, ".flow-status-text"))).to.equal(
      "You are not signed in.",
    );
  });

  it("tells the page again if another try brings the same", async () => {
    const it = await begun(denied());
    await warnings(async () => {
      button(it.stage, "Try again").click();
      await it.answer(cancelled());
      await it.show(denied());
    });
    expect(codes(it)).to.deep.equal(["signed-out", "signed-out"]);
  });

  for (const [what, first, properties] of [
    ["somebody is signed in", denied({ pending_user: "ada" }), {}],
    ["a link was refused", denied(REFUSED), { query: "itoken=used" }],
    ["a mail’s link was refused", denied(REFUSED), { query: "flow_token=x" }],
  ] as const)
    it(`is something else if ${what}`, async () => {
      const it = await begun(first, properties);
      expect(codes(it)).to.deep.equal([]);
      expect(words(it.stage)).not.to.contain("Your session");
    });

  it("is something else if the flow refuses an answer", async () => {
    const it = await begun(challenge("ak-stage-identification"));
    void it.element.respond({ uid_field: "mira" });
    await it.show(denied({ error_message: "Invalid password" }));
    expect(codes(it)).to.deep.equal([]);
  });

  for (const generation of ["2025.10", "2026.8"])
    it(`is told with authentik ${generation}`, async () => {
      await fetch("/forget");
      document.cookie = `demo_generation=${generation}; path=/`;
      const page = await Page.open("/page/account");
      const heard: string[] = [];
      page.document.addEventListener("flow-error", (event) =>
        heard.push((event as FlowErrorEvent).error.code),
      );
      page.write(
        `<flow-executor slug="default-user-settings-flow" notices="off" lang="en"></flow-executor>`,
      );
      await page.run(CODE.source);
      const stage = await page.shows("ak-stage-access-denied");
      expect(heard).to.deep.equal(["signed-out"]);
      expect(words(stage)).to.contain("Your session has ended");
    });
});
