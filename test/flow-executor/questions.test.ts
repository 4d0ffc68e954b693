/** The page answers a question, or prepares something, before the person sees the question. */
import { expect } from "@open-wc/testing";
import sinon from "sinon";
import type { FlowQuestionEvent } from "../../src/index.js";
import type { Challenge, ConsentChallenge } from "../../src/client/index.js";
import { ScreenReader } from "../support/announcements.js";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  putIn,
  stand,
  words,
  type Properties,
  type Stand,
} from "../support/executor.js";
import { end, lost } from "../support/replies.js";
import { quiet, warnings } from "../support/wait.js";

const first = () => challenge("ak-stage-identification");
const consent = (header_text = "Harbour") =>
  challenge("ak-stage-consent", { header_text, token: header_text });
const isConsent = (each: Challenge): each is ConsentChallenge =>
  each.component === "ak-stage-consent";

type Listener = (event: FlowQuestionEvent) => void;

/** An executor whose page listens to `flow-question`. */
function heeding(listener: Listener, properties?: Properties): Stand {
  const it = stand(properties);
  it.element.addEventListener("flow-question", listener);
  return it;
}

/** The page's answer to consents. */
const consenting: Listener = (event) => {
  if (isConsent(event.challenge))
    void event.respond({ token: event.challenge.token });
};

/** Sends the name of the first form. */
async function sendName(it: Stand): Promise<void> {
  putIn(it, "uid_field", "mira").focus();
  button(it.stage, "Log in").click();
  await it.server.request(1);
}

/** Every component that is on the page, in order. */
function seen({ element }: Stand): string[] {
  const tags: string[] = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const { nodeName } of addedNodes) tags.push(nodeName.toLowerCase());
  }).observe(element, { childList: true });
  return tags;
}

describe("flow-question", () => {
  it("comes before each challenge is shown, and does not bubble", async () => {
    const told: string[] = [];
    const it = heeding(({ challenge, bubbles, cancelable }) => {
      told.push(`question ${challenge.component} ${bubbles} ${cancelable}`);
    });
    it.element.addEventListener("flow-challenge", ({ challenge }) =>
      told.push(`challenge ${challenge.component}`),
    );
    await it.show(first());
    await sendName(it);
    await it.show(challenge("ak-stage-password"));
    expect(told).to.deep.equal([
      "question ak-stage-identification false true",
      "challenge ak-stage-identification",
      "question ak-stage-password false true",
      "challenge ak-stage-password",
    ]);
  });

  it("has the page's answer sent without showing the question", async () => {
    const it = heeding(consenting);
    await it.show(first());
    const tags = seen(it);
    const reader = new ScreenReader(it.element);
    await sendName(it);
    await it.answer(consent());
    await it.server.request(2);
    await quiet();
    expect(document.activeElement?.getAttribute("name")).to.equal("uid_field");
    expect(it.element.pending).to.equal(true);
    expect(words(at(it.frame, "[part=title]"))).to.equal(
      "Welcome to authentik!",
    );
    await it.show(challenge("ak-stage-password"));
    expect(it.sent.at(-1)).to.deep.equal(
      POST({ component: "ak-stage-consent", token: "Harbour" }),
    );
    expect(tags).to.deep.equal(["ak-stage-password"]);
    expect(reader.said).to.deep.equal([]);
  });

  it("is answered also by an element that is hidden, and before anything was shown", async () => {
    const it = heeding(consenting, { hidden: true, redirect: "manual" });
    await it.answer(consent());
    await it.answer(end());
    await it.finished();
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: "ak-stage-consent", token: "Harbour" }),
    ]);
    expect(it.events).to.deep.equal(["flow-response", "flow-done"]);
  });

  it("comes again for the consent to another application", async () => {
    const asked: string[] = [];
    const it = heeding((event) => {
      if (!isConsent(event.challenge)) return;
      const { header_text = "", token } = event.challenge;
      asked.push(header_text);
      if (header_text === "Harbour") void event.respond({ token });
    });
    await it.answer(consent());
    await it.show(consent("Castle"));
    expect(asked).to.deep.equal(["Harbour", "Castle"]);
    expect(it.sent).to.have.length(2);
    expect(words(it.stage)).to.include("Castle");
  });

  it("waits for what the page prepares, and then shows the question", async () => {
    let prepared: (() => void) | undefined;
    const it = heeding((event) => {
      if (isConsent(event.challenge))
        event.waitUntil(new Promise<void>((done) => (prepared = done)));
    });
    await it.show(first());
    await sendName(it);
    const tags = seen(it);
    await it.answer(consent());
    await quiet();
    expect(tags).to.deep.equal([]);
    expect(it.element.pending).to.equal(true);
    button(it.stage, "Log in").click();
    const shown = it.shown();
    prepared?.();
    expect((await shown).challenge.component).to.equal("ak-stage-consent");
    expect(it.element.pending).to.equal(false);
    expect(it.sent).to.have.length(2);
  });

  it("keeps the page's own words of the form that is still shown", async () => {
    const it = heeding((event) => {
      if (isConsent(event.challenge)) event.preventDefault();
    });
    it.element.terms = { "ak-stage-consent": { title: "Allow" } };
    await it.show(first());
    await sendName(it);
    await it.answer(consent());
    await quiet();
    expect(words(at(it.frame, "[part=title]"))).to.equal(
      "Welcome to authentik!",
    );
  });

  it("may be answered while the page takes its time", async () => {
    const it = heeding((event) => {
      if (!isConsent(event.challenge)) return;
      const { token } = event.challenge;
      event.waitUntil(quiet().then(() => event.respond({ token })));
    });
    await it.answer(consent());
    await it.show(challenge("ak-stage-password"));
    expect(it.sent).to.have.length(2);
    expect(it.events).to.deep.equal(["flow-response", "flow-challenge"]);
  });

  it("shows the question if the page's work fails, and reports the failure", async () => {
    const reported = sinon.stub(globalThis, "reportError");
    try {
      const failure = new Error("no");
      const it = heeding((event) => event.waitUntil(Promise.reject(failure)));
      await it.show(first());
      expect(reported.args).to.deep.equal([[failure]]);
    } finally {
      reported.restore();
    }
  });

  it("that is prevented is left to the page, which answers with respond()", async () => {
    const it = heeding((event) => event.preventDefault());
    await it.answer(consent());
    await quiet();
    expect(it.element.pending).to.equal(true);
    expect(it.element.querySelector("[slot=stage]")).to.equal(null);
    void it.element.respond({ token: "Harbour" });
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({ component: "ak-stage-consent", token: "Harbour" }),
    );
  });

  it("shows the form with its errors if the answer is refused", async () => {
    const outcomes: Promise<string>[] = [];
    const it = heeding((event) => {
      if (!event.challenge.response_errors)
        outcomes.push(event.respond({ password: "guess" }));
    });
    const asked = challenge("ak-stage-password");
    await it.answer(asked);
    const response_errors = {
      password: [{ string: "Invalid password.", code: "invalid" }],
    };
    await it.show({ ...asked, response_errors });
    expect(await Promise.all(outcomes)).to.deep.equal(["rejected"]);
    expect(words(it.stage)).to.include("Invalid password.");
  });

  it("shows the form beside the error if the answer is lost", async () => {
    const it = heeding(consenting);
    await it.answer(consent());
    await it.answer(lost());
    expect(words(await it.error())).to.include("Try again");
    expect(it.stage.localName).to.equal("ak-stage-consent");
    expect(it.element.pending).to.equal(false);
  });

  it("shows the question if the page cancels its own answer", async () => {
    const it = heeding(consenting);
    it.element.addEventListener("flow-response", (event) =>
      event.preventDefault(),
    );
    await it.show(consent());
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("is shown to the person if the page answers the same question six times", async () => {
    const it = heeding((event) => void event.respond({}));
    const told = await warnings(async () => {
      for (let time = 0; time < 5; time++)
        await it.answer(challenge("ak-stage-dummy"));
      await it.show(challenge("ak-stage-dummy"));
    });
    expect(it.sent).to.have.length(6);
    expect(told).to.deep.equal([
      "flow-executor: The page has answered ak-stage-dummy 5 times in a row. Now the person is asked.",
    ]);
  });

  it("ignores an answer to a question that is no longer there", async () => {
    const events: FlowQuestionEvent[] = [];
    const it = heeding((event) => void events.push(event));
    await it.show(first());
    await sendName(it);
    await it.show(challenge("ak-stage-password"));
    expect(await events[0]?.respond({ uid_field: "eve" })).to.equal("ignored");
    expect(it.sent).to.have.length(2);
  });

  it("does not come in a preview", async () => {
    const it = heeding(() => expect.fail("asked"), {
      slug: "",
      challenge: first(),
    });
    await it.shown();
    expect(it.sent).to.deep.equal([]);
  });

  it("that the page never answers says so after ten seconds, with a way on", async () => {
    const clock = sinon.useFakeTimers({
      toFake: ["setTimeout", "clearTimeout"],
    });
    try {
      let times = 0;
      const it = heeding((event) => {
        if (times++ === 0) event.preventDefault();
      });
      await it.answer(first());
      await quiet();
      await clock.tickAsync(10_000);
      await it.element.updateComplete;
      expect(words(at(it.frame, "[part=message]"))).to.include("longer");
      button(it.frame, "Try again").click();
      await it.server.request(1);
      clock.restore();
      await it.show(first());
      expect(it.sent).to.deep.equal([GET(), GET()]);
    } finally {
      clock.restore();
    }
  });
});
