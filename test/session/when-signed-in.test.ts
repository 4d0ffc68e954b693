import { expect } from "@open-wc/testing";
import type { FlowDoneEvent, FlowRedirectEvent } from "../../src/index.js";
import {
  at,
  CANCEL,
  challenge,
  GET,
  stand,
  type Properties,
  type Stand,
} from "../support/executor.js";
import { answer, cancelled, lost } from "../support/replies.js";
import { next, quiet, warnings } from "../support/wait.js";
import { ME, me, nobody } from "./support.js";

const first = () => challenge("ak-stage-identification");

/** An element that asks who is signed in before it starts. */
function asking(properties: Properties = {}): Stand {
  const it = stand({ deferHydration: true, redirect: "manual", ...properties });
  it.element.setAttribute("when-signed-in", "done");
  it.element.deferHydration = false;
  return it;
}

describe("when-signed-in=done", () => {
  it("ends the run at once if somebody is signed in, and says so", async () => {
    const it = asking();
    const done = next<FlowDoneEvent>(it.element, "flow-done");
    await it.answer(me());
    const { to, initial, signedIn, flow } = await done;
    expect({ to, initial, signedIn, flow }).to.deep.equal({
      to: `${location.origin}/`,
      initial: true,
      signedIn: undefined,
      flow: { slug: "login", query: "" },
    });
    await it.finished();
    expect(it.events).to.deep.equal(["flow-done"]);
    expect(it.sent).to.deep.equal([ME]);
  });

  it("does not say that this run has signed the person in", async () => {
    const it = stand(
      { deferHydration: true, redirect: "manual" },
      { csrfToken: () => "same" },
    );
    it.element.whenSignedIn = "done";
    it.element.deferHydration = false;
    const done = next<FlowDoneEvent>(it.element, "flow-done");
    await it.answer(me());
    expect((await done).signedIn).to.equal(false);
  });

  it("leads to the `next` of the query", async () => {
    const it = asking({ query: { next: "/account?a=b c" } });
    const done = next<FlowDoneEvent>(it.element, "flow-done");
    await it.answer(me());
    expect((await done).to).to.equal(`${location.origin}/account?a=b%20c`);
  });

  it("does not lead away from this origin", async () => {
    await warnings(async () => {
      const it = asking({ query: "next=https://evil.example/" });
      const done = next<FlowDoneEvent>(it.element, "flow-done");
      await it.answer(me());
      expect((await done).to).to.equal(`${location.origin}/`);
    });
  });

  it("leaves the page with redirect=follow, unless the page prevents it", async () => {
    const it = asking({ redirect: "follow", query: "next=/page/account" });
    it.element.addEventListener("flow-redirect", (event) =>
      event.preventDefault(),
    );
    const left = next<FlowRedirectEvent>(it.element, "flow-redirect");
    await it.answer(me());
    const { to, final } = await left;
    expect({ to, final }).to.deep.equal({
      to: `${location.origin}/page/account`,
      final: true,
    });
    expect(it.events).to.deep.equal(["flow-done", "flow-redirect"]);
    expect(it.sent).to.deep.equal([ME]);
  });

  it("starts the flow if nobody is signed in", async () => {
    const it = asking();
    await it.answer(nobody());
    await it.show(first());
    expect(it.sent).to.deep.equal([ME, GET()]);
    expect(it.events).to.deep.equal(["flow-challenge"]);
  });

  for (const [what, reply] of [
    ["the network fails", lost()],
    ["the path is not proxied", answer("", 404)],
    ["the server fails", answer("", 500)],
  ] as const)
    it(`starts the flow if ${what} for this request, without an error`, async () => {
      const it = asking();
      await it.answer(reply);
      await it.show(first());
      expect(it.sent).to.deep.equal([ME, GET()]);
      expect(it.events).to.deep.equal(["flow-challenge"]);
    });

  it("is busy while it asks", async () => {
    const it = asking();
    await it.server.request(0);
    expect(it.element.pending).to.equal(true);
    await it.until(() => it.frame.querySelector("[aria-busy=true]"));
  });

  it("drops a running plan only if the flow starts", async () => {
    const it = asking({ fresh: true });
    await it.answer(nobody());
    await it.answer(cancelled());
    await it.show(first());
    expect(it.sent).to.deep.equal([ME, CANCEL, GET()]);

    const other = asking({ fresh: true, slug: "other" });
    it.element.remove();
    const done = next(other.element, "flow-done");
    await other.answer(me());
    await done;
    expect(other.sent).to.deep.equal([ME]);
  });

  it("asks for the flow that the page wants in the end", async () => {
    const it = asking();
    const old = await it.server.request(0);
    it.element.slug = "other";
    old.answer(nobody());
    await it.answer(nobody());
    await it.answer(nobody());
    await it.show(first());
    expect(it.sent).to.deep.equal([ME, ME, GET("other")]);
  });

  it("ends with the element", async () => {
    const it = asking();
    const request = await it.server.request(0);
    it.element.remove();
    await quiet();
    request.answer(nobody());
    await quiet();
    expect(it.events).to.deep.equal([]);
    expect(it.sent).to.deep.equal([ME]);
  });

  it("does not ask again for “start over”, where the person wants to sign in anew", async () => {
    const it = asking();
    await it.answer(nobody());
    await it.show(first());
    void it.element.restart();
    await it.answer(cancelled());
    await it.show(first());
    expect(it.sent).to.deep.equal([ME, GET(), CANCEL, GET()]);
  });

  it("is not asked without the attribute, and for a challenge that the page has fetched", async () => {
    const it = stand();
    await it.show(first());
    expect(it.sent).to.deep.equal([GET()]);
    it.element.remove();
    const other = asking({ challenge: first() });
    await other.shown();
    expect(at(other.stage, "[name=uid_field]")).to.exist;
    expect(other.sent).to.deep.equal([]);
  });
});
