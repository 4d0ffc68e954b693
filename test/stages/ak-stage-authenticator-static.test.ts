import { expect } from "@open-wc/testing";
import sinon from "sinon";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  standing,
  words,
} from "../support/executor.js";
import { everyState } from "../support/states.js";

const COMPONENT = "ak-stage-authenticator-static";
const asked = challenge(COMPONENT);
const { codes } = asked;
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, "0"))
  .join("-");
const TITLE = `Recovery codes for ${asked.pending_user}, ${location.host}, ${today}`;
const paper = () => document.querySelector(".flow-print");

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("continues only after the person has confirmed that the codes are saved", async () => {
    const it = await standing(asked);
    const shown = [...it.stage.querySelectorAll(".flow-codes li")].map(words);
    expect(shown).to.deep.equal(codes);
    const next = button(it.stage, "Continue");
    next.click();
    const error = await it.until(() => it.stage.querySelector(".flow-error"));
    expect(words(error)).to.equal("Save the codes first, and confirm it here.");
    const box = at<HTMLInputElement>(it.stage, "[name=saved]");
    await it.until(() => document.activeElement === box);
    expect(it.sent).to.deep.equal([GET()]);
    box.click();
    await it.element.updateComplete;
    next.click();
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(POST({ component: COMPONENT }));
  });

  it("offers a file that names the user, the host and the date", async () => {
    const it = await standing(asked);
    const files: Blob[] = [];
    const make = sinon.stub(URL, "createObjectURL").callsFake((blob) => {
      files.push(blob as Blob);
      return "#file";
    });
    const gone = sinon.stub(URL, "revokeObjectURL");
    const revoked = new Promise((resolve) => gone.callsFake(resolve));
    const names: string[] = [];
    const click = sinon
      .stub(HTMLAnchorElement.prototype, "click")
      .callsFake(function (this: HTMLAnchorElement) {
        names.push(this.download);
      });
    try {
      button(it.stage, "Download").click();
      expect(names).to.deep.equal([
        `recovery-codes-${location.hostname}-${today}.txt`,
      ]);
      expect(await files[0]?.text()).to.equal(
        [TITLE, "", ...codes, ""].join("\r\n"),
      );
      expect(await revoked).to.equal("#file");
    } finally {
      make.restore();
      gone.restore();
      click.restore();
    }
  });

  it("prints only the codes, and leaves nothing on the page", async () => {
    const it = await standing(asked);
    const sheets = document.adoptedStyleSheets.length;
    const print = sinon.stub(window, "print");
    try {
      button(it.stage, "Print").click();
      expect(print.calledOnce).to.equal(true);
      const lines = [...(paper()?.children ?? [])].map(words);
      expect(lines).to.deep.equal([TITLE, ...codes]);
      expect(paper()?.checkVisibility()).to.equal(false);
      expect(paper()?.parentNode === document.body).to.equal(true);
      dispatchEvent(new Event("afterprint"));
      expect(paper() === null).to.equal(true);
      dispatchEvent(new Event("beforeprint"));
      expect(paper() === null).to.equal(false);
      it.element.remove();
      expect(paper() === null).to.equal(true);
      expect(document.adoptedStyleSheets).to.have.lengthOf(sheets);
    } finally {
      print.restore();
    }
  });
});
