import { expect } from "@open-wc/testing";
import {
  at,
  button,
  CANCEL,
  challenge,
  GET,
  POST,
  stand,
  standing,
} from "../support/executor.js";
import { cancelled, end, lost } from "../support/replies.js";
import { preview } from "../support/states.js";
import { quiet, warnings } from "../support/wait.js";

const COMPONENT = "ak-stage-password";
const first = () => challenge("ak-stage-identification");
const asked = () => challenge(COMPONENT);
const response = { password: "p" };

describe("the methods of <flow-executor>", () => {
  it("respond() is accepted when the next challenge arrives", async () => {
    const it = await standing(first());
    const outcome = it.element.respond({ uid_field: "mira" });
    await it.answer(asked());
    expect(await outcome).to.equal("accepted");
    const component = "ak-stage-identification";
    expect(it.sent[1]).to.deep.equal(POST({ component, uid_field: "mira" }));
  });

  it("respond() is accepted at the end of the flow", async () => {
    const it = await standing(asked(), { redirect: "manual" });
    const outcome = it.element.respond(response);
    await it.answer(end());
    expect(await outcome).to.equal("accepted");
  });

  it("respond() is rejected by errors, and by a refusal without a message", async () => {
    const it = await standing(asked());
    for (const state of ["rejected", "normal"]) {
      const outcome = it.element.respond(response);
      await it.answer(challenge(COMPONENT, {}, state));
      expect(await outcome, state).to.equal("rejected");
    }
  });

  it("respond() fails if the server has an error, or if there is no response", async () => {
    const it = await standing(asked());
    const crashed = it.element.respond(response);
    await it.answer(challenge("ak-stage-flow-error"));
    expect(await crashed).to.equal("failed");
    const retried = it.element.retry();
    await it.answer(asked());
    expect(await retried).to.equal("accepted");
    await warnings(async () => {
      const unheard = it.element.respond(response);
      await it.answer(lost());
      expect(await unheard).to.equal("failed");
    });
  });

  it("respond() is ignored while a request is in flight, and fires no event", async () => {
    const it = await standing(asked());
    const outcome = it.element.respond(response);
    await it.server.request(1);
    expect(await it.element.respond({ password: "other" })).to.equal("ignored");
    await it.answer(challenge(COMPONENT, {}, "rejected"));
    expect(await outcome).to.equal("rejected");
    await quiet();
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: COMPONENT, ...response }),
    ]);
    expect(it.events.filter((type) => type === "flow-response")).to.have.length(
      1,
    );
  });

  it("respond() is ignored before the first question, and after the end", async () => {
    const it = stand({ redirect: "manual" });
    await it.server.request(0);
    expect(await it.element.respond(response)).to.equal("ignored");
    await it.answer(end());
    await it.finished();
    expect(await it.element.respond(response)).to.equal("ignored");
    expect(it.sent).to.deep.equal([GET()]);
    expect(it.events).not.to.contain("flow-response");
  });

  it("do nothing without a flow", async () => {
    for (const it of [stand({ slug: undefined }), await preview(asked())]) {
      const { element } = it;
      expect(await element.respond(response)).to.equal("ignored");
      expect(await element.restart()).to.equal("ignored");
      expect(await element.retry()).to.equal("ignored");
      expect(await element.start()).to.equal("ignored");
      await quiet();
      expect(it.sent).to.deep.equal([]);
      expect(it.events).not.to.contain("flow-response");
    }
  });

  it("start() starts the page's flow again, also after another flow continued here", async () => {
    const it = await standing(
      challenge("ak-stage-identification", { enroll_url: "/if/flow/enrol/" }),
    );
    at(it.stage, "a").click();
    await it.show(asked());
    const outcome = it.element.start();
    await it.answer(first());
    expect(await outcome).to.equal("accepted");
    expect(it.sent).to.deep.equal([GET(), GET("enrol"), GET()]);
    expect(it.element.flow?.slug).to.equal("login");
  });

  it("restart() cancels the running flow and starts it again", async () => {
    const it = await standing(
      challenge("ak-stage-identification", { enroll_url: "/if/flow/enrol/" }),
    );
    at(it.stage, "a").click();
    await it.show(asked());
    const outcome = it.element.restart();
    await it.answer(cancelled());
    await it.answer(first());
    expect(await outcome).to.equal("accepted");
    expect(it.sent.slice(2)).to.deep.equal([CANCEL, GET("enrol")]);
  });

  it("retry() sends a GET, and no answer", async () => {
    const it = await standing(asked());
    at<HTMLInputElement>(it.stage, "[name=password]").value = "typed";
    await warnings(async () => {
      button(it.stage, "Continue").click();
      await it.answer(lost());
      await it.error();
    });
    const outcome = it.element.retry();
    await it.answer(asked());
    expect(await outcome).to.equal("accepted");
    await quiet();
    expect(it.sent.slice(2)).to.deep.equal([GET()]);
    expect(at(it.stage, "[name=password]")).to.have.property("value", "typed");
    expect(it.element.error).to.equal(undefined);
  });

  it("the read-only properties describe the state of the flow", async () => {
    const it = stand({ query: "next=%2Fx" });
    const { element } = it;
    expect(element.flow).to.equal(undefined);
    await it.server.request(0);
    await quiet();
    expect(element.pending).to.equal(true);
    expect(element.flow).to.deep.equal({ slug: "login", query: "next=%2Fx" });
    await warnings(async () => {
      await it.answer(lost());
      await it.error();
    });
    expect(element.error).to.have.property("code", "unreachable");
    expect(element.pending).to.equal(false);
  });
});
