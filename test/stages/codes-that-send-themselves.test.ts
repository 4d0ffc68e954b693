import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import sinon from "sinon";
import {
  at,
  challenge,
  GET,
  POST,
  putIn,
  standing,
  type Properties,
  type Stand,
} from "../support/executor.js";
import { asked, code, COMPONENT, INVALID } from "../support/validate.js";
import { quiet } from "../support/wait.js";

const DEVICE = "ak-provider-oauth2-device-code";

/** Changes the text of a field at the caret, with the event of a keyboard. */
function key(
  field: HTMLInputElement,
  text: string,
  inputType = "insertText",
): void {
  const end = field.selectionEnd ?? field.value.length;
  let start = field.selectionStart ?? end;
  if (inputType.startsWith("delete") && start === end) start--;
  field.setRangeText(text, start, end, "end");
  const data = text || null;
  field.dispatchEvent(
    new InputEvent("input", { bubbles: true, data, inputType }),
  );
}

/** Types a text, one character after another. */
function type(it: Stand, text: string): HTMLInputElement {
  const field = code(it);
  field.focus();
  for (const each of text) key(field, each);
  return field;
}

const answered = (text: string) => POST({ component: COMPONENT, code: text });
const wrong = () => ({ ...asked(), ...INVALID });

/** A form for the code of an app, for a code that was sent by mail, and for the code of another device. */
const FORMS: Record<string, () => Promise<Stand>> = {
  app: () => standing(asked()),
  mail: () =>
    standing(challenge("ak-stage-authenticator-email", {}, "address accepted")),
  "set-up of an app": () => standing(challenge("ak-stage-authenticator-totp")),
  device: () => standing(challenge(DEVICE)),
};
const codeFor = (name: string) => (name === "device" ? "004213377" : "042917");

describe("a code of known length", () => {
  for (const [name, form] of Object.entries(FORMS)) {
    const text = codeFor(name);

    for (const [way, put] of [
      ["is typed", (it: Stand) => type(it, text)],
      [
        "is pasted",
        (it: Stand) => key(code(it), ` ${text} `, "insertFromPaste"),
      ],
      ["comes from a text message", (it: Stand) => key(code(it), text)],
      ["is filled in", (it: Stand) => putIn(it, "code", text)],
    ] as const)
      it(`sends itself once when it ${way}: ${name}`, async () => {
        const it = await form();
        const before = it.sent.length;
        put(it);
        await it.server.request(before);
        await sendKeys({ press: "Enter" });
        at<HTMLButtonElement>(it.stage, "[type=submit]").click();
        await quiet();
        expect(it.sent).to.deep.equal([
          ...it.sent.slice(0, before),
          POST({ component: it.stage.localName, code: text }),
        ]);
      });

    it(`does not send itself before its last digit, with letters, or if the page turns it off: ${name}`, async () => {
      const it = await form();
      const before = it.sent.length;
      type(it, text.slice(1));
      code(it).value = "";
      putIn(it, "code", `${text.slice(0, -1)}a`);
      for (const autoSubmit of ["off", "login-hint"]) {
        it.element.autoSubmit = autoSubmit;
        await it.element.updateComplete;
        putIn(it, "code", "");
        key(code(it), text, "insertFromPaste");
        putIn(it, "code", "");
        type(it, text);
      }
      await quiet();
      expect(it.sent).to.have.lengthOf(before);
      code(it).focus();
      await sendKeys({ press: "Enter" });
      await it.server.request(before);
    });

    it(`does not send itself while it is composed: ${name}`, async () => {
      const it = await form();
      const before = it.sent.length;
      const field = code(it);
      field.value = text;
      const composed = { bubbles: true, data: text };
      field.dispatchEvent(
        new InputEvent("input", {
          ...composed,
          inputType: "insertCompositionText",
          isComposing: true,
        }),
      );
      await quiet();
      expect(it.sent).to.have.lengthOf(before);
      field.dispatchEvent(new CompositionEvent("compositionend", composed));
      // Safari sends `input` after the end.
      field.dispatchEvent(
        new InputEvent("input", {
          ...composed,
          inputType: "insertFromComposition",
        }),
      );
      await it.server.request(before);
      await quiet();
      expect(it.sent).to.have.lengthOf(before + 1);
    });
  }

  it("sends itself if the page names it beside others", async () => {
    const it = await standing(asked(), { autoSubmit: " login-hint code " });
    type(it, "042917");
    await it.server.request(1);
  });

  for (const [name, attribute] of [
    ["an empty attribute", ""],
    ["a removed attribute", null],
  ] as const)
    it(`sends itself with ${name}`, async () => {
      const it = await standing(asked(), { autoSubmit: "off" });
      if (attribute === null) it.element.autoSubmit = undefined;
      else it.element.setAttribute("auto-submit", attribute);
      await it.element.updateComplete;
      putIn(it, "code", "042917");
      await it.server.request(1);
    });

  it("of an app has eight digits for some, who type on after the sixth", async () => {
    const it = await standing(asked());
    type(it, "04291768");
    await it.server.request(1);
    await quiet();
    expect(it.sent).to.deep.equal([GET(), answered("04291768")]);
  });

  it("of an app waits for a person who types slowly, longer after each try", async () => {
    const clock = sinon.useFakeTimers({
      toFake: ["setTimeout", "clearTimeout"],
    });
    try {
      const it = await standing(asked());
      type(it, "042917");
      clock.tick(499);
      await quiet();
      expect(it.sent).to.have.lengthOf(1);
      clock.tick(1);
      await it.server.request(1);
      await it.show(wrong());
      type(it, "042918");
      clock.tick(999);
      key(code(it), "6");
      clock.tick(9999);
      await quiet();
      expect(it.sent).to.have.lengthOf(2);
      key(code(it), "8");
      await it.server.request(2);
      expect(it.sent[2]).to.deep.equal(answered("04291868"));
    } finally {
      clock.restore();
    }
  });

  it("that was filled in from the address of the page waits for a press", async () => {
    const it = await standing(challenge(DEVICE), { query: "code=004213377" });
    expect(code(it).value).to.equal("004 213 377");
    await quiet();
    expect(it.sent).to.have.lengthOf(1);
  });

  it("is not sent by a recovery form, whose codes have any length", async () => {
    const it = await standing(asked("recovery code"));
    type(it, "042917");
    putIn(it, "code", "042917");
    await quiet();
    expect(it.sent).to.have.lengthOf(1);
  });
});

describe("a code that is corrected", () => {
  /** A form whose code, sent by mail, was rejected. */
  async function rejected(): Promise<Stand> {
    const it = await standing(challenge("ak-stage-authenticator-totp"));
    type(it, "042917");
    await it.server.request(1);
    await it.show(challenge("ak-stage-authenticator-totp", {}, "rejected"));
    return it;
  }

  it("is not sent until the person sends it", async () => {
    const it = await rejected();
    const field = code(it);
    field.setSelectionRange(6, 6);
    key(field, "", "deleteContentBackward");
    key(field, "8");
    field.setSelectionRange(2, 3);
    key(field, "5");
    await quiet();
    expect(it.sent).to.have.lengthOf(2);
    await sendKeys({ press: "Enter" });
    await it.server.request(2);
    expect(it.sent[2]).to.deep.equal(
      POST({ component: "ak-stage-authenticator-totp", code: "045918" }),
    );
  });

  it("is not sent because a digit was deleted, restored or inserted", async () => {
    const it = await standing(challenge("ak-stage-authenticator-totp"));
    const field = code(it);
    field.focus();
    key(field, "0429177", "insertFromPaste");
    key(field, "", "deleteContentBackward");
    putIn(it, "code", "");
    key(field, "042917", "historyUndo");
    putIn(it, "code", "");
    type(it, "04917");
    field.setSelectionRange(2, 2);
    key(field, "2");
    await quiet();
    expect(it.sent).to.have.lengthOf(1);
  });

  it("sends itself if it is entered from the beginning", async () => {
    const it = await rejected();
    expect([code(it).selectionStart, code(it).selectionEnd]).to.deep.equal([
      0, 6,
    ]);
    type(it, "042918");
    await it.server.request(2);
    await it.show(challenge("ak-stage-authenticator-totp", {}, "rejected"));
    key(code(it), "042919", "insertFromPaste");
    await it.server.request(3);
    await quiet();
    expect(it.sent).to.have.lengthOf(4);
  });

  it("is not sent twice with the same digits", async () => {
    const it = await rejected();
    type(it, "042917");
    key(code(it), "", "deleteContentBackward");
    putIn(it, "code", "042917");
    await quiet();
    expect(it.sent).to.have.lengthOf(2);
  });

  it("is not sent again by an Enter that was meant for the first time", async () => {
    const it = await rejected();
    await sendKeys({ press: "Enter" });
    await quiet();
    expect(it.sent).to.have.lengthOf(2);
    await sendKeys({ press: "Enter" });
    await it.server.request(2);
  });
});

describe("an Enter after a code that has sent itself", () => {
  const next = () => challenge("ak-stage-dummy");
  const begin = (properties: Properties = {}) =>
    standing(challenge("ak-stage-authenticator-totp"), {
      autofocus: true,
      ...properties,
    });

  it("does not answer the next question", async () => {
    const it = await begin();
    type(it, "042917");
    await it.show(next());
    at<HTMLElement>(it.stage, "button").focus();
    await sendKeys({ press: "Enter" });
    await quiet();
    expect(it.sent).to.have.lengthOf(2);
    await sendKeys({ press: "Enter" });
    await it.server.request(2);
  });

  it("answers the next question if the code was sent with Enter, or if the person has typed since", async () => {
    const it = await begin({ autoSubmit: "off" });
    type(it, "042917");
    await sendKeys({ press: "Enter" });
    await it.show(challenge("ak-stage-password"));
    putIn(it, "password", "secret").focus();
    await sendKeys({ press: "Enter" });
    await it.server.request(2);
    it.element.remove();
    const other = await begin();
    type(other, "042917");
    await other.show(challenge("ak-stage-password"));
    putIn(other, "password", "secret").focus();
    await sendKeys({ press: "Enter" });
    await other.server.request(2);
  });
});
