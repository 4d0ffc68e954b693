import { expect } from "@open-wc/testing";
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
import { cancelled, end } from "../support/replies.js";
import { accessible } from "../support/states.js";
import { quiet } from "../support/wait.js";

const asked = () => challenge("ak-stage-password");
const QUERY = "next%3D%2Fpage%2Fbefore";
const titleOf = ({ frame }: Stand) => words(at(frame, "[role=heading]"));
const hasState = ({ element }: Stand, state: string) =>
  element.matches(`:state(${state})`);

/** An executor whose flow has ended. */
async function ended(it: Stand, to?: string): Promise<HTMLElement> {
  void it.element.respond({ password: "p" });
  await it.answer(end(to));
  return it.finished();
}

describe("the finished state of <flow-executor>", () => {
  for (const [how, prepare] of [
    [
      "the page prevented the redirect",
      async () => {
        const it = await standing(asked());
        it.element.addEventListener("flow-redirect", (e) => e.preventDefault());
        return it;
      },
    ],
    ["redirect is manual", () => standing(asked(), { redirect: "manual" })],
  ] as const) {
    it(`is shown with a link if ${how}`, async () => {
      const it = await prepare();
      const panel = await ended(it, "/page/home?x=1");
      expect(titleOf(it)).to.equal("Done");
      const link = at<HTMLAnchorElement>(panel, "a");
      expect(words(link)).to.equal("Continue");
      expect(link.href).to.equal(`${location.origin}/page/home?x=1`);
      expect(panel.querySelector("button")).to.not.exist;
      expect(it.element.querySelector("[slot=stage]")).to.not.exist;
      expect(it.element.pending).to.equal(false);
      expect(hasState(it, "done")).to.equal(true);
      await quiet();
      expect(it.sent).to.have.length(2);
      await accessible(it.element);
    });
  }

  it("fires only flow-done with redirect=manual", async () => {
    const it = await standing(asked(), { redirect: "manual" });
    await ended(it);
    expect(it.events).to.deep.equal([
      "flow-challenge",
      "flow-response",
      "flow-done",
    ]);
  });

  it("is not shown if another flow continues, with any value of redirect", async () => {
    const it = await standing(asked(), { redirect: "manual" });
    void it.element.respond({ password: "p" });
    await it.answer(end("/if/flow/next-flow/?a=b"));
    await it.show(challenge("ak-stage-identification"));
    expect(it.sent.at(-1)).to.equal(GET("next-flow", "a%3Db"));
    expect(it.events).not.to.contain("flow-done");
    expect(it.events).to.contain("flow-redirect");
  });

  it("is shown if the page cancels the first reply’s redirect, because there is no form", async () => {
    for (const to of ["/if/flow/next-flow/", "/source/oauth/login/x/"]) {
      const it = stand();
      it.element.addEventListener("flow-redirect", (e) => e.preventDefault());
      await it.answer(end(to));
      const panel = await it.finished();
      expect(at<HTMLAnchorElement>(panel, "a").href).to.equal(
        location.origin + to,
      );
      expect(it.element.pending).to.equal(false);
      expect(it.events).to.deep.equal(["flow-redirect"]);
      expect(it.sent).to.deep.equal([GET()]);
    }
  });

  it("uses a value of redirect that was set a moment ago", async () => {
    const it = await standing(asked());
    it.element.redirect = "manual";
    await ended(it);
    expect(it.events).not.to.contain("flow-redirect");
  });

  it("opens an app only by a link", async () => {
    const it = await standing(asked());
    const panel = await ended(it, "com.example.app:/oauth?code=1");
    expect(at<HTMLAnchorElement>(panel, "a").href).to.equal(
      "com.example.app:/oauth?code=1",
    );
    expect(it.events.slice(-2)).to.deep.equal(["flow-done", "flow-redirect"]);
  });

  it("says that the run was cancelled if it cannot be restarted", async () => {
    const it = await standing(challenge("ak-stage-consent"), {
      query: "next=/page/before",
    });
    button(it.stage, "Cancel").click();
    await it.answer(cancelled());
    const panel = await it.finished();
    expect(titleOf(it)).to.equal("Cancelled");
    expect(words(panel)).to.equal(
      "Nothing was allowed or changed. You are signed in as jdoe. Sign out Go back",
    );
    const links = [...panel.querySelectorAll("a")].map(({ href }) => href);
    expect(links).to.deep.equal([
      `${location.origin}/flows/-/default/invalidation/`,
      `${location.origin}/page/before`,
    ]);
    await accessible(it.element);
    await quiet();
    expect(it.sent).to.deep.equal([GET("login", QUERY), CANCEL]);
    // The panel does not offer to run the flow without its application; the page may do so.
    expect(panel.querySelector("button")).to.equal(null);
    void it.element.start();
    await it.show(asked());
    expect(it.sent).to.deep.equal([
      GET("login", QUERY),
      CANCEL,
      GET("login", QUERY),
    ]);
    expect(hasState(it, "done")).to.equal(false);
    expect(it.frame.querySelector(".finished")).to.not.exist;
  });

  for (const [application_name, title] of [
    ["Grafana", "You’ve signed out of Grafana"],
    [undefined, "You’ve signed out"],
  ] as const)
    it(`says what has ended, who is signed in, and the ways on: ${application_name ?? "no application"}`, async () => {
      const it = await standing({
        ...challenge("ak-stage-session-end"),
        application_name,
      });
      button(it.stage, "Not you?").click();
      await it.answer(cancelled());
      const panel = await it.finished();
      expect(titleOf(it)).to.equal(title);
      expect(panel.getAttribute("aria-label")).to.equal(title);
      expect(words(panel)).to.equal(
        "You are signed in as jdoe. Sign out Go back",
      );
      const links = [...panel.querySelectorAll("a")].map(({ href }) => href);
      expect(links).to.deep.equal([
        `${location.origin}/flows/-/default/invalidation/`,
        "https://grafana.example.com/",
      ]);
      await accessible(it.element);
      expect(it.sent).to.deep.equal([GET(), CANCEL]);
    });

  it("ends with start()", async () => {
    const it = await standing(asked(), { redirect: "manual" });
    await ended(it);
    void it.element.start();
    await it.show(asked());
    expect(at(it.stage, "[name=password]")).to.exist;
    expect(titleOf(it)).to.equal("Welcome to authentik!");
    expect(hasState(it, "done")).to.equal(false);
  });

  it("takes no answer and sends no request", async () => {
    const it = stand({ redirect: "manual" });
    await it.answer(end());
    await it.finished();
    expect(await it.element.respond({})).to.equal("ignored");
    expect(await it.element.retry()).to.equal("ignored");
    expect(it.sent).to.deep.equal([GET()]);
  });
});
