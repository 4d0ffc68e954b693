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
} from "../support/executor.js";
import { end } from "../support/replies.js";
import { preview } from "../support/states.js";
import { next, quiet } from "../support/wait.js";

const first = () => challenge("ak-stage-identification");
const second = () => challenge("ak-stage-password");
const answer = POST({
  component: "ak-stage-identification",
  uid_field: "mira",
});

describe("a challenge that the page has already fetched", () => {
  it("is shown without a request, and the answer is the first request", async () => {
    const it = stand({ challenge: first() });
    await it.shown();
    expect(it.sent).to.deep.equal([]);
    at<HTMLInputElement>(it.stage, "[name=uid_field]").value = "mira";
    button(it.stage, "Log in").click();
    await it.server.request(0);
    expect(it.sent).to.deep.equal([answer]);
  });

  it("is used for one start only", async () => {
    const it = stand({ challenge: first() });
    await it.shown();
    void it.element.start();
    await it.show(second());
    expect(it.sent).to.deep.equal([GET()]);
    expect(at(it.stage, "[name=password]")).to.exist;
  });

  it("is not used for another flow", async () => {
    const it = stand({ challenge: first() });
    await it.shown();
    it.element.slug = "other";
    await it.show(second());
    expect(it.sent).to.deep.equal([GET("other")]);
  });

  it("is not used when the element is inserted again", async () => {
    const it = stand({ challenge: first() });
    await it.shown();
    it.element.remove();
    await quiet();
    document.body.append(it.element);
    await it.show(second());
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("may be set together with another flow", async () => {
    const it = await standing(first());
    Object.assign(it.element, { slug: "other", challenge: second() });
    await it.shown();
    expect(it.sent).to.deep.equal([GET()]);
    expect(it.element.flow?.slug).to.equal("other");
    expect(at(it.stage, "[name=password]")).to.exist;
  });

  it("is not read while the flow runs", async () => {
    const it = await standing(first());
    it.element.challenge = second();
    await quiet();
    expect(at(it.stage, "[name=uid_field]")).to.exist;
    expect(it.events).to.deep.equal(["flow-challenge"]);
  });

  it("may already be the end, which is only reported with redirect=manual", async () => {
    const it = stand({ challenge: end(), redirect: "manual" });
    await next(it.element, "flow-done");
    await it.finished();
    expect(it.sent).to.deep.equal([]);
  });
});

describe("a challenge without a flow", () => {
  it("is a preview: it is shown and reported, and nothing is sent", async () => {
    const it = await preview(second());
    expect(words(at(it.frame, "[role=heading]"))).to.equal(
      "Welcome to authentik!",
    );
    at<HTMLInputElement>(it.stage, "[name=password]").value = "typed";
    button(it.stage, "Continue").click();
    button(it.stage, "Not you?").click();
    await quiet();
    expect(it.sent).to.deep.equal([]);
    expect(it.events).to.deep.equal(["flow-challenge"]);
    expect(it.element.flow).to.equal(undefined);
  });

  it("may be replaced at any time", async () => {
    const it = await preview(first());
    it.element.challenge = second();
    await it.shown();
    expect(at(it.stage, "[name=password]")).to.exist;
    expect(it.sent).to.deep.equal([]);
  });

  it("is replaced by a flow", async () => {
    const it = await preview(second());
    Object.assign(it.element, { slug: "login", challenge: undefined });
    await it.show(first());
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("does not block another element’s flow", async () => {
    await preview(second());
    const it = await standing(first());
    expect(it.sent).to.deep.equal([GET()]);
  });
});
