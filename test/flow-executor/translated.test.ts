/** A browser that translates the page replaces text nodes with its own elements. Later changes must still be visible. */
import { expect } from "@open-wc/testing";
import sinon from "sinon";
import {
  at,
  button,
  challenge,
  putIn,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { end, lost } from "../support/replies.js";
import { asked, prompt } from "../support/prompts.js";
import { quiet, warnings } from "../support/wait.js";

/** Replaces each text node like a translating browser. The “translation” is the text in capitals. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const { data, parentElement } = text;
    if (!data.trim() || parentElement?.closest("[translate=no], font, style"))
      continue;
    const translation = document.createElement("template");
    translation.innerHTML = "<font><font></font></font>";
    at(translation.content, "font font").textContent = data.toUpperCase();
    text.replaceWith(translation.content);
  }
}

/** Translates the stage and the frame around it. */
function translated({ element, frame }: Stand): void {
  translate(element);
  translate(frame);
}

const refused = (string: string) =>
  challenge("ak-stage-password", {
    response_errors: { password: [{ string, code: "invalid" }] },
  });

describe("a page that the browser translates", () => {
  it("shows a new error of a field", async () => {
    const it = await standing(refused("Invalid password"));
    translated(it);
    expect(words(it.stage)).to.include("INVALID PASSWORD");
    void it.element.respond({ password: "p" });
    await it.show(refused("Too many attempts"));
    expect(words(it.stage)).to.include("Too many attempts");
    expect(words(it.stage)).not.to.include("INVALID PASSWORD");
  });

  it("shows and removes an error of the stage itself", async () => {
    const it = await standing(challenge("ak-stage-authenticator-totp"));
    const send = () => button(it.stage, "Continue").click();
    send();
    await it.element.updateComplete;
    await quiet();
    const refusal = words(at(it.stage, ".flow-error"));
    translated(it);
    putIn(it, "code", "1");
    await quiet();
    expect(it.stage.querySelector(".flow-error")).to.equal(null);
    putIn(it, "code", "");
    at<HTMLFormElement>(it.stage, "form").requestSubmit();
    await quiet();
    expect(words(at(it.stage, ".flow-error"))).to.equal(refusal);
  });

  it("shows the countdown", async () => {
    const clock = sinon.useFakeTimers({
      toFake: ["Date", "setInterval", "clearInterval"],
    });
    try {
      const it = await standing(challenge("ak-stage-email"));
      const again = at(it.stage, ".flow-waiting");
      expect(words(again)).to.equal("Send again in 0:30");
      translated(it);
      expect(words(again)).to.equal("SEND AGAIN IN 0:30");
      clock.tick(1_000);
      await quiet();
      expect(words(again)).to.equal("Send again in 0:29");
      translated(it);
      clock.tick(29_000);
      await quiet();
      expect(words(again)).to.equal("Send again");
    } finally {
      clock.restore();
    }
  });

  it("says that a code is being sent, and that it was sent", async () => {
    const sms = challenge(
      "ak-stage-authenticator-validate",
      {},
      "text message",
    );
    const it = await standing(sms);
    const lead = at(it.stage, ".flow-lead");
    expect(words(lead)).to.equal("Sending a code…");
    translated(it);
    await it.answer({
      ...sms,
      response_errors: {
        non_field_errors: [{ string: "Empty response", code: "invalid" }],
      },
    });
    await it.until(() => words(lead).includes("We sent"));
    expect(words(lead)).not.to.include("SENDING");
  });

  it("says that it waits for an answer", async () => {
    const duo = challenge("ak-stage-authenticator-validate", {}, "push");
    const it = await standing(duo);
    const title = () => words(at(it.stage, ".flow-status-title"));
    const asked = title();
    translated(it);
    at(it.stage, ".flow-primary").click();
    await it.server.request(1);
    await it.until(() => title() === "Waiting for your phone");
    translated(it);
    await it.show(duo);
    expect(title()).to.equal(asked);
  });

  it("says that a key was copied", async () => {
    const it = await standing(challenge("ak-stage-authenticator-totp"));
    const write = sinon.stub(navigator.clipboard, "writeText").resolves();
    try {
      const copy = button(it.stage, "Copy");
      translated(it);
      copy.click();
      await quiet();
      expect(words(copy)).to.equal("Copied");
    } finally {
      write.restore();
    }
  });

  it("shows the name of a newly chosen file, untranslated", async () => {
    const it = await standing(asked(prompt("file", "a")));
    const choose = async (name: string, text: string) => {
      const files = new DataTransfer();
      files.items.add(new File([text], name));
      const input = at<HTMLInputElement>(it.stage, "[type=file]");
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
      await quiet();
      return words(at(it.stage, ".flow-file"));
    };
    await choose("one.txt", "1");
    translated(it);
    expect(words(at(it.stage, ".flow-file"))).to.include("one.txt");
    const told = await choose("two.txt", "12345");
    expect(told).to.include("two.txt 5 byte");
    expect(told.toLowerCase()).not.to.include("one.txt");
  });

  it("shows the title of the next question, and of the end", async () => {
    const it = await standing(challenge("ak-stage-password"), {
      redirect: "manual",
    });
    const title = () => words(at(it.frame, "[part=title]"));
    translated(it);
    void it.element.respond({ password: "p" });
    await it.show(challenge("ak-stage-authenticator-validate"));
    expect(title()).to.equal("Confirm it’s you");
    translated(it);
    void it.element.respond({ code: "123456" });
    await it.answer(end());
    await it.finished();
    expect(title()).to.equal("Done");
  });

  it("shows the error of the second failure", async () => {
    const it = stand();
    await warnings(async () => {
      await it.answer(lost());
      await it.error();
      translated(it);
      void it.element.retry();
      await it.answer(new Response("", { status: 500 }));
      await it.error();
    });
    const error = words(at(it.frame, "[part=error]"));
    expect(error).not.to.equal("");
    expect(error).not.to.equal(error.toUpperCase());
  });
});
