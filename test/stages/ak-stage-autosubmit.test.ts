import { expect } from "@open-wc/testing";
import sinon from "sinon";
import type { FlowRedirectEvent } from "../../src/index.js";
import type { AutosubmitChallenge } from "../../src/protocol/index.js";
import {
  at,
  button,
  CANCEL,
  challenge,
  GET,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { next, quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-autosubmit";
const TO = "https://wiki.example.com/saml/acs";

const asked = (more: Partial<AutosubmitChallenge> = {}) =>
  challenge(COMPONENT, more);
const afterTheFlow = () => challenge(COMPONENT, {}, "after the flow");
const redirects = ({ heard }: Stand) =>
  heard.filter(({ type }) => type === "flow-redirect") as FlowRedirectEvent[];

describe(COMPONENT, () => {
  /** The submitted forms with their fields. No test leaves the page. */
  let submitted: [action: string, fields: Record<string, unknown>][];
  beforeEach(() => {
    submitted = [];
    sinon.stub(HTMLFormElement.prototype, "submit").callsFake(function (
      this: HTMLFormElement,
    ) {
      const fields = Object.fromEntries(new FormData(this));
      submitted.push([String(this.getAttribute("action")), fields]);
    });
  });
  afterEach(() => sinon.restore());

  everyState(COMPONENT);

  it("fires flow-redirect first, and then submits its fields", async () => {
    const it = stand();
    let before: number | undefined;
    it.element.addEventListener("flow-redirect", () => {
      before = submitted.length;
    });
    await it.show(asked());
    await quiet();
    expect(before).to.equal(0);
    expect(submitted).to.deep.equal([[TO, asked().attrs]]);
    const [redirect] = redirects(it);
    expect(redirect).to.include({ to: TO, reason: "autosubmit", final: false });
    expect(it.sent).to.deep.equal([GET()]);
    expect(words(at(it.frame, "[role=heading]"))).to.equal(
      "Redirecting to Wiki...",
    );
  });

  it("submits once for each challenge, also after new renders", async () => {
    const it = await standing(asked());
    await quiet();
    it.element.terms = { continue: "Go" };
    it.element.lang = "de";
    await it.until(() => it.stage.lang === "de");
    await quiet();
    expect(submitted).to.have.length(1);
  });

  it("does not submit if the page prevents it, until the button is pressed", async () => {
    const it = stand();
    it.element.addEventListener("flow-redirect", (event) => {
      event.preventDefault();
    });
    await it.show(asked());
    await quiet();
    expect(submitted).to.have.length(0);
    expect(words(it.stage)).to.contain("You are being taken to");
    redirects(it)[0]?.submit?.();
    expect(submitted).to.have.length(1);
    button(it.stage, "Continue").click();
    await next(it.element, "flow-redirect");
    expect(redirects(it)).to.have.length(2);
  });

  it("ends the flow if it is the flow’s last challenge", async () => {
    const it = stand();
    await it.show(afterTheFlow());
    await quiet();
    expect(it.events.filter((type) => type !== "flow-challenge")).to.deep.equal(
      ["flow-done", "flow-redirect"],
    );
    expect(redirects(it)[0]?.final).to.equal(true);
    expect(submitted).to.have.length(1);
  });

  it("submits fields with any name", async () => {
    const attrs = { submit: "1", action: "2", method: "3", target: "4" };
    const it = await standing(asked({ attrs }));
    await quiet();
    expect(submitted).to.deep.equal([[TO, attrs]]);
    expect(
      at<HTMLFormElement>(it.stage, "form").getAttribute("method"),
    ).to.equal("post");
  });

  for (const url of [
    "javascript:alert(1)",
    "data:text/html,x",
    "///evil.example",
    "com.example.app:/acs",
  ]) {
    it(`does not leave the page for an unsafe address: ${url}`, async () => {
      const it = await standing(asked({ url }));
      await quiet();
      expect(submitted).to.have.length(0);
      expect(it.stage.querySelector("form") === null).to.equal(true);
      expect(words(it.stage)).to.contain("The way on was not safe");
      button(it.stage, "Start over").click();
      await it.server.request(1);
      expect(it.sent[1]).to.equal(CANCEL);
    });
  }

  it("does not leave the page in a preview", async () => {
    const it = await preview(asked());
    await quiet();
    button(it.stage, "Continue").click();
    await quiet();
    expect(submitted).to.have.length(0);
  });
});
