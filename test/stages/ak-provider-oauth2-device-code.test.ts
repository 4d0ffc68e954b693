import { expect } from "@open-wc/testing";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState } from "../support/states.js";

const COMPONENT = "ak-provider-oauth2-device-code";

const code = ({ stage }: Stand) => at<HTMLInputElement>(stage, "[name=code]");
const send = ({ stage }: Stand) =>
  at<HTMLButtonElement>(stage, "[type=submit]").click();

/** Inserts a text at the caret, like typing. */
function type(field: HTMLInputElement, text: string): void {
  const at = field.selectionStart ?? field.value.length;
  field.setRangeText(text, at, field.selectionEnd ?? at, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("groups the typed digits, and sends them as text with leading zeros", async () => {
    const it = await standing(challenge(COMPONENT));
    const field = code(it);
    field.focus();
    for (const digit of "004213377") type(field, digit);
    expect(field.value).to.equal("004 213 377");
    send(it);
    await it.server.request(1);
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: COMPONENT, code: "004213377" }),
    ]);
  });

  it("accepts pasted text, and keeps the caret after the typed digit", async () => {
    const it = await standing(challenge(COMPONENT));
    const field = code(it);
    field.focus();
    type(field, "004-213-37");
    expect(field.value).to.equal("004 213 37");
    field.setSelectionRange(2, 2);
    type(field, "9");
    expect(field.value).to.equal("009 421 337");
    expect(field.selectionStart).to.equal(3);
  });

  for (const text of [
    "١٢٣٤٥٦٧٨٩",
    "۱۲۳ ۴۵۶ ۷۸۹",
    "१२३४५६७८९",
    "１２３－４５６－７８９",
    "\u2068123\u2069\u200E456\u200B789",
  ])
    it(`sends ASCII digits for ${JSON.stringify(text)}`, async () => {
      const it = await standing(challenge(COMPONENT));
      type(code(it), text);
      expect(code(it).value).to.equal("123 456 789");
      send(it);
      await it.server.request(1);
      expect(it.sent[1]).to.deep.equal(
        POST({ component: COMPONENT, code: "123456789" }),
      );
    });

  it("fills in the code from the page’s address, in the digits of any script", async () => {
    for (const given of ["004213377", "٠٠٤٢١٣٣٧٧", "004-213\u200B-377"]) {
      const it = stand({ query: `?code=${encodeURIComponent(given)}` });
      await it.show(challenge(COMPONENT));
      expect(code(it).value).to.equal("004 213 377");
      it.element.remove();
    }
  });

  it("ignores a code in the address that is not a device code", async () => {
    const it = stand({ query: "?code=a1b2c3" });
    await it.show(challenge(COMPONENT));
    expect(code(it).value).to.equal("");
  });

  it("does not send an empty code", async () => {
    const it = await standing(challenge(COMPONENT));
    send(it);
    const error = await it.until(() => it.stage.querySelector(".flow-error"));
    expect(words(error)).to.equal("Enter the code.");
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("says that a refused code is unknown, and asks again", async () => {
    const it = await standing(challenge(COMPONENT));
    code(it).value = "000000000";
    send(it);
    await it.server.request(1);
    await it.show(challenge("xak-flow-shell"));
    expect(words(at(it.frame, "[part=message]"))).to.equal(
      "This code is not known, or you may not use it. Compare it with your device.",
    );
    button(it.stage, "Try again").click();
    await it.server.request(2);
    await it.show(challenge(COMPONENT));
    expect(code(it).value).to.equal("");
    expect(it.frame.querySelector("[part=message]")).to.equal(null);
    expect(it.sent.slice(2)).to.deep.equal([GET()]);
  });
});
