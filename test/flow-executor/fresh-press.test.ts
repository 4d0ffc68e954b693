import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import sinon from "sinon";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  putIn,
  standing,
  type Stand,
} from "../support/executor.js";
import { quiet } from "../support/wait.js";

const consent = () => challenge("ak-stage-consent");
const password = () => challenge("ak-stage-password");
const granted = POST({ component: "ak-stage-consent", token: consent().token });
const GRANTING = {
  "ak-stage-consent": "Continue",
  "ak-stage-user-login": "Yes",
} as const;

/** The events of a held Enter key, with and without the browser's own `repeat` flag. */
const enter = (type: string, target: Element, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent(type, {
    key: "Enter",
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  target.dispatchEvent(event);
  return event;
};

/** A password was sent with Enter, and the reply is another question while the key is still down. */
async function heldInto(next: object): Promise<Stand> {
  const it = await standing(password(), { autofocus: true });
  putIn(it, "password", "p").focus();
  await sendKeys({ down: "Enter" });
  await it.show(next);
  return it;
}

/** WebKit's driver cannot hold a key: on such a command, it ends without a response. */
const canHold =
  "userAgentData" in navigator || navigator.userAgent.includes("Firefox");

describe("a held Enter key", () => {
  afterEach(() => (canHold ? sendKeys({ up: "Enter" }) : undefined));
  const held = canHold ? it : () => undefined;

  held(
    "sends one answer, and presses nothing of the question that comes then",
    async () => {
      const it = await heldInto(consent());
      await it.ready("Continue");
      for (let i = 0; i < 3; i++) await sendKeys({ down: "Enter" });
      button(it.stage, "Continue").focus();
      for (let i = 0; i < 3; i++) await sendKeys({ down: "Enter" });
      await quiet();
      expect(it.sent).to.deep.equal([
        GET(),
        POST({ component: "ak-stage-password", password: "p" }),
      ]);
    },
  );

  held("sends a fresh one, once it was let go", async () => {
    const it = await heldInto(consent());
    const go = await it.ready("Continue");
    await sendKeys({ up: "Enter" });
    go.focus();
    await sendKeys({ press: "Enter" });
    await it.server.request(2);
    expect(it.sent[2]).to.deep.equal(granted);
  });

  held("is not sent again and again by the same question", async () => {
    const it = await standing(password(), { autofocus: true });
    const field = putIn(it, "password", "");
    field.focus();
    await sendKeys({ down: "Enter" });
    const alert = () => it.stage.querySelector("[role=alert]");
    const first = await it.until(alert);
    for (let i = 0; i < 3; i++) await sendKeys({ down: "Enter" });
    await quiet();
    expect(alert() === first, "refused once").to.equal(true);
  });

  it("submits nothing if it was held since the previous page", async () => {
    const it = await standing(consent(), { autofocus: true });
    const go = await it.ready("Continue");
    go.focus();
    expect(enter("keydown", go, { repeat: true }).defaultPrevented).to.equal(
      true,
    );
    expect(enter("keypress", go, { repeat: true }).defaultPrevented).to.equal(
      true,
    );
  });

  it("still inserts new lines in a text area", async () => {
    const it = await standing(
      challenge("ak-stage-prompt", {
        fields: [
          { ...file, field_key: "about", label: "About", type: "text_area" },
        ],
      }),
    );
    const area = at(it.stage, "textarea");
    const held = enter("keydown", area, { repeat: true });
    expect(held.defaultPrevented).to.equal(false);
  });
});

describe("an Enter key that was pressed before the question was shown", () => {
  it("submits nothing, although the browser acts on the later events", async () => {
    const it = await standing(password());
    enter("keydown", at(it.stage, "[name=password]"));
    void it.element.respond({ password: "p" });
    await it.show(challenge("ak-stage-user-login"));
    const yes = await it.ready("Yes");
    expect(enter("keypress", yes).defaultPrevented).to.equal(true);
    enter("keyup", yes);
    enter("keydown", yes);
    expect(enter("keypress", yes).defaultPrevented).to.equal(false);
  });
});

describe("a question that grants something", () => {
  for (const [component, label] of Object.entries(GRANTING) as [
    keyof typeof GRANTING,
    string,
  ][]) {
    it(`has the focus as a group with its title as the name, not on a button: ${component}`, async () => {
      const it = await standing(challenge(component), { autofocus: true });
      const focused = document.activeElement;
      expect(focused?.getAttribute("role")).to.equal("group");
      expect(focused?.getAttribute("tabindex")).to.equal("-1");
      const title = at(it.frame, "[role=heading]").textContent?.trim();
      expect(focused?.getAttribute("aria-label")).to.equal(title);
      expect(focused?.contains(button(it.stage, label))).to.equal(true);
      await sendKeys({ press: "Enter" });
      await quiet();
      expect(it.sent).to.deep.equal([GET()]);
    });

    it(`ignores its button at first, because of a double click on the previous question: ${component}`, async () => {
      const it = await standing(challenge(component));
      const go = button(it.stage, label);
      expect(go.getAttribute("aria-disabled")).to.equal("true");
      expect(
        getComputedStyle(go, "::before").animationName,
        "looks as it will, and not as on its way",
      ).to.equal("none");
      go.click();
      at<HTMLFormElement>(it.stage, "form").submit();
      await quiet();
      expect(it.sent).to.deep.equal([GET()]);
      (await it.ready(label)).click();
      await it.server.request(1);
      expect(it.sent).to.have.length(2);
    });
  }

  it("has the focus as a group at the end of a session", async () => {
    await standing(challenge("ak-stage-session-end"), { autofocus: true });
    expect(document.activeElement?.getAttribute("role")).to.equal("group");
  });

  it("leaves the focus in the field of a device code", async () => {
    await standing(challenge("ak-provider-oauth2-device-code"), {
      autofocus: true,
    });
    expect(document.activeElement?.getAttribute("name")).to.equal("code");
  });

  it("does not delay an answer of the page", async () => {
    const it = await standing(consent());
    void it.element.respond({ token: consent().token });
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(granted);
  });
});

describe("a request of a stage that was replaced", () => {
  it("is ignored, because its answer belongs to another question", async () => {
    const it = await standing(password());
    const gone = it.stage;
    void it.element.respond({ password: "p" });
    await it.show(challenge("ak-stage-identification"));
    const detail = { do: "respond", response: { password: "late" } };
    gone.dispatchEvent(new CustomEvent("stage-request", { detail }));
    await quiet();
    expect(it.sent).to.have.length(2);
  });

  it("is ignored if the stage was still reading a file", async () => {
    const it = await standing(challenge("ak-stage-prompt", { fields: [file] }));
    const input = at<HTMLInputElement>(it.stage, "[type=file]");
    const files = new DataTransfer();
    files.items.add(new File(["x"], "x.txt", { type: "text/plain" }));
    input.files = files.files;
    const { read, release } = heldReader();
    button(it.stage, "Continue").click();
    await read;
    void it.element.restart();
    await it.answer(new Response(null, { status: 302 }));
    await it.show(challenge("ak-stage-identification"));
    release();
    await quiet();
    expect(it.sent.filter((each) => Array.isArray(each))).to.deep.equal([]);
  });
});

const file = {
  field_key: "picture",
  label: "Picture",
  type: "file",
  required: true,
  placeholder: "",
  initial_value: "",
  order: 0,
  sub_text: "",
  choices: null,
} as const;

/** Delays the next reading of a file until it is released. */
function heldReader() {
  let release: () => void = () => undefined;
  const read = new Promise<void>((resolve) => {
    const stub = sinon.stub(FileReader.prototype, "readAsDataURL");
    stub.callsFake(function (this: FileReader, file: Blob) {
      stub.restore();
      release = () => this.readAsDataURL(file);
      resolve();
    });
  });
  return { read, release: () => release() };
}
