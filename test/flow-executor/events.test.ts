import { expect } from "@open-wc/testing";
import type {
  FlowDoneEvent,
  FlowErrorEvent,
  FlowRedirectEvent,
  FlowResponseEvent,
} from "../../src/index.js";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  stand,
  standing,
  type Stand,
} from "../support/executor.js";
import { cancelled, end, lost } from "../support/replies.js";
import { next, quiet, warnings } from "../support/wait.js";

const COMPONENT = "ak-stage-password";
const first = () => challenge("ak-stage-identification");
const asked = () => challenge(COMPONENT);
const lastOf = <E extends Event>({ heard }: Stand, type: string) => {
  const event = heard.filter((each) => each.type === type).at(-1);
  if (!event) throw new Error(`There was no ${type}.`);
  return event as E;
};

/** An event's own fields. */
const fields = (event: Event) =>
  Object.fromEntries(
    Object.entries(event).filter(
      ([name, value]) => name !== "isTrusted" && value !== undefined,
    ),
  );

/** The types of the events that reach the document. */
function overheard(): string[] {
  const types: string[] = [];
  const hear = ({ type }: Event) => types.push(type);
  for (const type of ["challenge", "response", "done", "redirect", "error"])
    document.addEventListener(`flow-${type}`, hear, { once: true });
  return types;
}

describe("the events of <flow-executor>", () => {
  it("flow-challenge has the challenge on the page and the previous one", async () => {
    const it = stand();
    const one = first();
    const shown = it.shown();
    await it.answer(one);
    const event = await shown;
    expect(event.challenge).to.deep.equal(one);
    expect(event.previous).to.equal(undefined);
    expect(event.restarted).to.equal(false);
    expect(event.cancelable).to.equal(false);
    void it.element.respond({ uid_field: "mira" });
    const another = await it.show(asked());
    expect(another.challenge.component).to.equal(COMPONENT);
    expect(another.previous).to.deep.equal(one);
  });

  it("flow-challenge fires when the form can be used", async () => {
    const it = stand();
    const shown = next(it.element, "flow-challenge").then(() =>
      at<HTMLInputElement>(it.stage, "[name=uid_field]").labels?.item(0),
    );
    await it.answer(first());
    expect(await shown).to.exist;
  });

  it("flow-challenge reports a flow that the server has restarted", async () => {
    const it = await standing(first());
    void it.element.respond({ uid_field: "mira" });
    await it.show(asked());
    void it.element.respond({ password: "p" });
    const event = await it.show(first());
    expect(event.restarted).to.equal(true);
  });

  it("bubble, except the events that may contain secrets", async () => {
    const types = overheard();
    const it = await standing(asked(), { redirect: "manual" });
    await warnings(async () => {
      void it.element.respond({ password: "p" });
      await it.answer(lost());
      await it.error();
    });
    void it.element.retry();
    await it.answer(end());
    await it.finished();
    expect(types).to.deep.equal(["flow-error", "flow-done"]);
    expect(it.events).to.include.members(["flow-challenge", "flow-response"]);
    for (const event of it.heard) {
      const secret = /challenge|response/.test(event.type);
      expect(event.bubbles, event.type).to.equal(!secret);
      expect(event.composed, event.type).to.equal(!secret);
    }
  });

  it("flow-exchange has each request of the flow, and its response for whoever clones it", async () => {
    const types = overheard();
    const it = stand();
    const told: [method: string, url: string, body: unknown][] = [];
    const replies: Promise<unknown>[] = [];
    it.element.addEventListener("flow-exchange", (event) => {
      expect(event.session.flow).to.equal(it.element.flow);
      told.push([event.method, event.url, event.body]);
      replies.push(
        event.response.then((response) => response.clone().json() as unknown),
      );
    });
    await it.show(first());
    void it.element.respond({ uid_field: "mira" });
    await it.show(asked());
    const url = `${location.origin}/api/v3/flows/executor/login/?query=`;
    expect(told).to.deep.equal([
      ["GET", url, undefined],
      [
        "POST",
        url,
        '{"component":"ak-stage-identification","uid_field":"mira"}',
      ],
    ]);
    expect(await Promise.all(replies)).to.deep.equal([first(), asked()]);
    expect(types).not.to.include("flow-exchange");
  });

  it("flow-exchange reports a request without a response, and the cancel view", async () => {
    const it = await standing(first());
    const told: string[] = [];
    let failure: unknown;
    it.element.addEventListener("flow-exchange", ({ url, response }) => {
      told.push(new URL(url).pathname);
      response.catch((error: unknown) => (failure = error));
    });
    await warnings(async () => {
      void it.element.restart();
      await it.answer(lost());
      await it.error();
    });
    expect(told).to.deep.equal(["/flows/-/cancel/"]);
    expect(failure).to.be.an("error");
  });

  it("flow-response has the answer to send, which the page may change", async () => {
    const it = await standing(asked());
    it.element.addEventListener("flow-response", (event) => {
      expect(event.challenge.component).to.equal(COMPONENT);
      expect(event.response).to.deep.equal({ password: "typed" });
      event.response = { password: "changed" };
    });
    at<HTMLInputElement>(it.stage, "[name=password]").value = "typed";
    button(it.stage, "Continue").click();
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({ component: COMPONENT, password: "changed" }),
    );
  });

  it("flow-response can be cancelled: nothing is sent, and the form stays usable", async () => {
    const it = await standing(asked());
    it.element.addEventListener("flow-response", (e) => e.preventDefault(), {
      once: true,
    });
    expect(await it.element.respond({ password: "p" })).to.equal("ignored");
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
    expect(it.element.pending).to.equal(false);
    void it.element.respond({ password: "p" });
    await it.server.request(1);
    expect(lastOf<FlowResponseEvent>(it, "flow-response").cancelable).to.equal(
      true,
    );
  });

  it("flow-done and flow-redirect fire at the end in this order, once each", async () => {
    let csrf: string | undefined = "a";
    const it = await standing(asked(), {}, { csrfToken: () => csrf });
    it.element.addEventListener("flow-redirect", (e) => e.preventDefault());
    void it.element.respond({ password: "p" });
    await it.server.request(1);
    csrf = "b";
    await it.answer(end("/page/home?a=1"));
    await it.finished();
    await quiet();
    expect(it.events).to.deep.equal([
      "flow-challenge",
      "flow-response",
      "flow-done",
      "flow-redirect",
    ]);
    const to = `${location.origin}/page/home?a=1`;
    const flow = { slug: "login", query: "" };
    const done = lastOf<FlowDoneEvent>(it, "flow-done");
    expect(fields(done)).to.deep.equal({
      to,
      flow,
      signedIn: true,
      initial: false,
    });
    expect(done.cancelable).to.equal(false);
    const redirect = lastOf<FlowRedirectEvent>(it, "flow-redirect");
    expect(fields(redirect)).to.deep.equal({
      to,
      reason: "redirect",
      final: true,
    });
    expect(redirect.cancelable).to.equal(true);
  });

  it("flow-done reports that no question was asked and that no one was signed in", async () => {
    for (const [csrf, signedIn] of [
      ["a", false],
      [undefined, undefined],
    ] as const) {
      const it = stand({ redirect: "manual" }, { csrfToken: () => csrf });
      await it.answer(end());
      await it.finished();
      expect(it.events).to.deep.equal(["flow-done"]);
      const done = lastOf<FlowDoneEvent>(it, "flow-done");
      expect(done.signedIn).to.equal(signedIn);
      expect(done.initial).to.equal(true);
      it.element.remove();
    }
  });

  it("flow-redirect reports a flow that continues here, and cancelling the event changes nothing", async () => {
    const it = await standing(
      challenge("ak-stage-identification", { enroll_url: "/if/flow/x/?a=b" }),
    );
    const event = next<FlowRedirectEvent>(it.element, "flow-redirect");
    it.element.addEventListener("flow-redirect", (e) => e.preventDefault());
    const { stage } = it;
    at(stage, "a").click();
    expect(fields(await event)).to.deep.equal({
      to: `${location.origin}/if/flow/x/?a=b`,
      reason: "link",
      final: false,
      flow: { slug: "x", query: "a=b" },
    });
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
    expect(it.stage === stage).to.equal(true);
    expect(it.events).not.to.contain("flow-done");
  });

  it("flow-redirect fires before a flow is cancelled", async () => {
    const it = await standing(asked());
    const prevent = (event: Event) => event.preventDefault();
    it.element.addEventListener("flow-redirect", prevent);
    expect(await it.element.restart()).to.equal("ignored");
    expect(it.sent).to.deep.equal([GET()]);
    const { reason, final } = lastOf<FlowRedirectEvent>(it, "flow-redirect");
    expect({ reason, final }).to.deep.equal({ reason: "cancel", final: false });
    it.element.removeEventListener("flow-redirect", prevent);
    void it.element.restart();
    await it.answer(cancelled());
    await it.show(first());
    expect(it.sent).to.have.length(3);
  });

  it("flow-error and the console report the error without secrets", async () => {
    const it = await standing(asked(), { query: "flow_token=geheim" });
    const logged = await warnings(async () => {
      void it.element.respond({ password: "geheim" });
      await it.answer(lost());
      await it.error();
    });
    const { error } = lastOf<FlowErrorEvent>(it, "flow-error");
    expect(error).to.equal(it.element.error);
    expect(error.code).to.equal("unreachable");
    expect(logged).to.have.length(1);
    expect(logged[0]).to.match(/^flow-executor: unreachable: /);
    expect(logged[0]).not.to.contain("geheim");
  });
});
