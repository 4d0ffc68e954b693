import { expect } from "@open-wc/testing";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  putIn,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-authenticator-email";
const asked = (state?: "address accepted" | "address refused" | "code wrong") =>
  challenge(COMPONENT, {}, state);

const enter = (it: Stand, name: string, text: string) =>
  putIn(it, name, text).form?.requestSubmit();
const lead = ({ stage }: Stand) => words(at(stage, ".flow-lead"));
const names = ({ stage }: Stand) =>
  [...stage.querySelectorAll("input")].map(({ name }) => name);

/** An executor that has received the address. */
async function told(address = "ada@example.com"): Promise<Stand> {
  const it = await standing(asked());
  enter(it, "email", address);
  await it.server.request(1);
  return it;
}

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("asks for the address and then for the code, which is sent automatically at six digits", async () => {
    const it = await told(" ada@example.com ");
    expect(it.sent[1]).to.deep.equal(
      POST({ component: COMPONENT, email: "ada@example.com" }),
    );
    await it.show(asked("address accepted"));
    expect(lead(it)).to.match(/^We sent a code to .\*+@/);
    expect(names(it)).to.deep.equal(["code"]);
    putIn(it, "code", "042917");
    await it.server.request(2);
    expect(it.sent[2]).to.deep.equal(
      POST({ component: COMPONENT, code: "042917" }),
    );
  });

  for (const address of ["ada@bücher.example", "max@straße.example"])
    it(`sends the address as typed, not as the browser rewrites it: ${address}`, async () => {
      const it = await told(`\u2068${address}\u2069\u200B`);
      expect(it.sent[1]).to.deep.equal(
        POST({ component: COMPONENT, email: address }),
      );
    });

  it("supports autofill and a keyboard for addresses", async () => {
    const it = await standing(asked());
    const field = at<HTMLInputElement>(it.stage, "[name=email]");
    expect([field.autocomplete, field.inputMode]).to.deep.equal([
      "email",
      "email",
    ]);
  });

  it("does not send an invalid address, which would block the server’s stage", async () => {
    for (const text of [
      "",
      "nope",
      "a@b",
      "a b@c.de",
      "a@b.c@d.e",
      "a@b.",
      "a@b,c.de",
    ]) {
      const it = await standing(asked());
      enter(it, "email", text);
      const error = await it.until(() => it.stage.querySelector(".flow-error"));
      expect(words(error)).to.include("such as name@example.com");
      expect(it.sent).to.deep.equal([GET()]);
      it.element.remove();
    }
  });

  it("stays at the address step if the address was refused, although the server does not ask for it", async () => {
    const it = await told();
    await it.show(asked("address refused"));
    expect(words(at(it.stage, "[role=alert]"))).to.equal("Invalid email");
    expect(names(it)).to.deep.equal(["email"]);
    enter(it, "email", "grace@example.com");
    await it.server.request(2);
    expect(it.sent[2]).to.deep.equal(
      POST({ component: COMPONENT, email: "grace@example.com" }),
    );
    await it.show(asked("address accepted"));
    expect(names(it)).to.deep.equal(["code"]);
  });

  it("lets the person change the address until a code was wrong", async () => {
    const it = await told();
    await it.show(asked("address accepted"));
    button(it.stage, "Change").click();
    await it.element.updateComplete;
    await quiet();
    const field = at<HTMLInputElement>(it.stage, "[name=email]");
    expect(field.value).to.equal("ada@example.com");
    expect(document.activeElement === field).to.equal(true);
    enter(it, "email", "grace@example.com");
    await it.server.request(2);
    await it.show(asked("address accepted"));
    enter(it, "code", "111111");
    await it.server.request(3);
    await it.show(asked("code wrong"));
    expect(names(it)).to.deep.equal(["code"]);
    expect(it.stage.textContent).not.to.include("Change");
    expect(it.stage.textContent).not.to.include("Send again");
  });

  it("offers no change and no resend for an address that the server already had", async () => {
    const it = await standing(
      challenge(COMPONENT, { email_required: false, email: "a***@e***.com" }),
    );
    expect(lead(it)).to.equal("We sent a code to a***@e***.com.");
    expect(it.stage.textContent).not.to.include("Change");
    expect(it.stage.textContent).not.to.include("Send again");
  });
});
