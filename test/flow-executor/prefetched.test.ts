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

describe("a challenge that was fetched before", () => {
  it("is shown without a request, and answered with one", async () => {
    const it = stand({ challenge: first() });
    await it.shown();
    expect(it.sent).to.deep.equal([]);
    at<HTMLInputElement>(it.stage, "[name=uid_field]").value = "mira";
    button(it.stage, "Log in").click();
    await it.server.request(0);
    expect(it.sent).to.deep.equal([answer]);
  });

  it("is for one start only", async () => {
    const it = stand({ challenge: first() });
    await it.shown();
    void it.element.start();
    await it.show(second());
    expect(it.sent).to.deep.equal([GET()]);
    expect(at(it.stage, "[name=password]")).to.exist;
  });

  it("is not for another flow", async () => {
    const it = stand({ challenge: first() });
    await it.shown();
    it.element.slug = "other";
    await it.show(second());
    expect(it.sent).to.deep.equal([GET("other")]);
  });

  it("is not for when the element comes back", async () => {
    const it = stand({ challenge: first() });
    await it.shown();
    it.element.remove();
    await quiet();
    document.body.append(it.element);
    await it.show(second());
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("may come with another flow", async () => {
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

  it("may be the end already, which the page that wants it so is only told", async () => {
    const it = stand({ challenge: end(), redirect: "manual" });
    await next(it.element, "flow-done");
    await it.finished();
    expect(it.sent).to.deep.equal([]);
  });
});

describe("a challenge without a flow", () => {
  it("is a preview: shown, told, and nothing is ever sent", async () => {
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

  it("may be another one at any time", async () => {
    const it = await preview(first());
    it.element.challenge = second();
    await it.shown();
    expect(at(it.stage, "[name=password]")).to.exist;
    expect(it.sent).to.deep.equal([]);
  });

  it("gives way to a flow", async () => {
    const it = await preview(second());
    Object.assign(it.element, { slug: "login", challenge: undefined });
    await it.show(first());
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("blocks no flow", async () => {
    await preview(second());
    const it = await standing(first());
    expect(it.sent).to.deep.equal([GET()]);
  });
});
