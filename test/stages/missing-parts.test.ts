/** A server may leave out a list. The stage then shows what is left. */
import { expect } from "@open-wc/testing";
import { challenge, GET, POST, stand, words } from "../support/executor.js";
import type { Stand } from "../support/executor.js";
import { accessible } from "../support/states.js";

async function without(reply: object, ...keys: string[]): Promise<Stand> {
  const it = stand();
  const left = Object.entries(reply).filter(([key]) => !keys.includes(key));
  await it.show(Object.fromEntries(left));
  expect(it.events).to.deep.equal(["flow-challenge"]);
  expect(it.frame.querySelector("[part=error]") === null).to.equal(true);
  await accessible(it.element);
  return it;
}

describe("a challenge without its list", () => {
  it("of fields has only its button", async () => {
    const it = await without(challenge("ak-stage-prompt"), "fields");
    (await it.ready("Continue")).click();
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(POST({ component: "ak-stage-prompt" }));
  });

  it("of permissions still asks for consent", async () => {
    const reply = challenge("ak-stage-consent");
    const it = await without(reply, "permissions", "additional_permissions");
    expect(it.stage.querySelector("ul") === null).to.equal(true);
    (await it.ready("Continue")).click();
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({ component: "ak-stage-consent", token: reply.token }),
    );
  });

  it("of things to set up asks for the device", async () => {
    const reply = challenge("ak-stage-authenticator-validate");
    const it = await without(reply, "configuration_stages");
    expect(it.stage.querySelectorAll("[name=code]")).to.have.lengthOf(1);
  });

  it("of devices asks what to set up", async () => {
    const reply = challenge(
      "ak-stage-authenticator-validate",
      {},
      "choose what to set up",
    );
    const it = await without(reply, "device_challenges");
    expect(it.stage.querySelectorAll("button.flow-method")).to.have.lengthOf(2);
  });

  it("of devices and of things to set up shows an error with a way to continue", async () => {
    const it = await without(
      challenge("ak-stage-authenticator-validate"),
      "device_challenges",
      "configuration_stages",
    );
    expect(words(it.stage)).to.include("A part of this form cannot be shown.");
    (await it.ready("Start over")).click();
    await it.server.request(1);
    expect(it.sent).to.deep.equal([GET(), "GET /flows/-/cancel/"]);
  });

  it("of form values names its target, and submits to it", async () => {
    const it = stand({ redirect: "manual" });
    const { attrs: _, ...reply } = challenge("ak-stage-autosubmit");
    const left = new Promise<void>((resolve) => {
      it.element.addEventListener("flow-redirect", (event) => {
        event.preventDefault();
        resolve();
      });
    });
    await it.show(reply);
    await left;
    expect(it.events).not.to.include("flow-error");
    expect(words(it.stage)).to.include("You are being taken to");
  });
});
