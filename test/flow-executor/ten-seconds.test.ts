/**
 * Ten seconds after anything that does not go on, a sentence says what happens, and there is something to press that
 * helps. The states are those of the fixtures, so a new component is tested too.
 */
import { expect } from "@open-wc/testing";
import sinon from "sinon";
import { FlowError, type FlowErrorCode } from "../../src/client/errors.js";
import { FlowClient } from "../../src/client/flow-client.js";
import { takesAnswer } from "../../src/client/session/reply-rules.js";
import type { Challenge, Component } from "../../src/protocol/index.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { Credentials } from "../support/credentials.js";
import {
  challenge,
  CANCEL,
  stand,
  words,
  type Properties,
  type Stand,
} from "../support/executor.js";
import { cancelled, end } from "../support/replies.js";
import { preview } from "../support/states.js";
import { NEVER, vendorScript } from "../support/vendor.js";
import { next, quiet, warnings } from "../support/wait.js";

const LONG = 10_000;
/** Words with a meaning of their own, which say nothing about what happens. */
const NOT_SAID = "button, a, select, pre, code, [part=title], .flow-user";

let clock: sinon.SinonFakeTimers;

/** Whether a person sees the element. */
function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { visibility } = getComputedStyle(element);
  return width > 1 && height > 1 && visibility === "visible";
}

function* textsIn(root: Node): Generator<string> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement || parentElement.closest(NOT_SAID)) continue;
    if (isSeen(parentElement)) yield textContent ?? "";
  }
}

const trees = ({ element, frame }: Stand): ParentNode[] => [frame, element];

/** What the person reads, besides the title, the user and the buttons. */
const said = (it: Stand) =>
  trees(it)
    .flatMap((tree) => [...textsIn(tree)])
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

/** The buttons and links that can be pressed. */
const presses = (it: Stand) =>
  trees(it)
    .flatMap((tree) => [
      ...tree.querySelectorAll("button:not([disabled]), a[href]"),
    ])
    .filter((each) => each.getAttribute("aria-disabled") !== "true")
    .filter((each) => isSeen(each) && !each.closest(".flow-user"));

/** A form that waits for the person says what it wants by its fields and its button. */
const waitsForPerson = (it: Stand) =>
  presses(it).some((each) => each.matches("[type=submit]"));

/** Lets ten seconds pass, and ten more whenever something was sent in the meantime. */
async function pass(it: Stand): Promise<void> {
  let sent: number;
  do {
    sent = it.sent.length;
    await clock.tickAsync(LONG);
    await quiet();
    await it.element.updateComplete;
  } while (sent !== it.sent.length);
}

function expectWayOn(it: Stand): void {
  const text = said(it);
  if (!waitsForPerson(it))
    expect(text.split(" ").length, `a sentence, not "${text}"`).to.be.above(1);
  expect(presses(it).map(words), `something to press`).not.to.deep.equal([]);
}

/** The way on that the frame offers while it waits. */
const offered = ({ frame }: Stand) =>
  words(frame.querySelector("[part=message]"));

/** The page does not let the element leave it. */
function staying(properties: Properties = {}): Stand {
  const it = stand(properties);
  it.element.addEventListener("flow-redirect", (e) => e.preventDefault());
  return it;
}

/** Shows a challenge, also one that its stage answers by itself. */
async function showing(first: Challenge, properties?: Properties) {
  const it = staying(properties);
  const shown = next(it.element, "flow-challenge");
  await it.answer(first);
  await shown;
  await quiet();
  return it;
}

/** The server's addresses in the fixtures are those of this page; its page in a frame never says that it is done. */
function here(fixture: Challenge): Challenge {
  const text = JSON.stringify(fixture);
  const moved = JSON.parse(
    text.replaceAll("https://id.example.com", location.origin),
  ) as Challenge;
  return moved.component === "xak-flow-frame"
    ? { ...moved, url: "/page/frame" }
    : moved;
}

const components = Object.keys(fixtures) as Component[];
const states = components.flatMap((component) =>
  Object.entries<Challenge>(fixtures[component]).map(
    ([state, fixture]) => [component, state, here(fixture)] as const,
  ),
);
/** A stage for the end cannot be seen in a flow that stays on its page. */
const ends = ({ component }: Challenge) => component === "xak-flow-redirect";

const WEATHERS = {
  "never come": () => NEVER,
  "are blocked": () => {
    throw new Error("blocked");
  },
  "bring nothing": () => undefined,
};
const FOREIGN: readonly Component[] = [
  "ak-stage-captcha",
  "ak-stage-identification",
  "ak-source-oauth-apple",
  "ak-source-telegram",
];

describe("ten seconds later", () => {
  beforeEach(() => {
    clock = sinon.useFakeTimers({
      toFake: [
        "setTimeout",
        "clearTimeout",
        "setInterval",
        "clearInterval",
        "Date",
      ],
    });
    // No passkey ever answers.
    new Credentials();
    sinon.stub(window, "open").returns(null);
  });
  afterEach(() => {
    clock.restore();
    sinon.restore();
  });

  for (const [weather, act] of Object.entries(WEATHERS))
    describe(`where scripts of others ${weather}`, () => {
      const some = states.filter(
        ([component]) =>
          weather === "never come" || FOREIGN.includes(component),
      );
      for (const [component, state, first] of some)
        it(`${component}: ${state}`, async () => {
          vendorScript("https:", act);
          await warnings(async () => {
            const it = ends(first)
              ? await preview(first)
              : await showing(first);
            await pass(it);
            expectWayOn(it);
          });
        });
    });

  for (const component of components) {
    const first = here(challenge(component));
    if (!takesAnswer(first) || ends(first)) continue;
    it(`an answer to ${component} that is not replied to`, async () => {
      vendorScript("https:", () => NEVER);
      const it = await showing(first);
      void it.element.respond({});
      await quiet();
      expect(it.element.pending).to.equal(true);
      await pass(it);
      expect(offered(it)).to.contain("Try again");
      expectWayOn(it);
    });
  }

  it("a first question that does not come", async () => {
    const it = stand();
    await pass(it);
    expect(offered(it)).to.equal(
      "This takes longer than usual. Try again Start over",
    );
    expectWayOn(it);
  });

  it("a stage whose code does not come", async () => {
    const never = () => new Promise<string>(() => undefined);
    const it = staying({ stages: { "ak-stage-password": never } });
    await it.answer(challenge("ak-stage-password"));
    await pass(it);
    expect(offered(it)).to.equal(
      "This takes longer than usual. Reload the page",
    );
  });

  it("a code that was asked for, with no word whether it was sent", async () => {
    const first = challenge(
      "ak-stage-authenticator-validate",
      {},
      "text message",
    );
    const it = await showing(first);
    await pass(it);
    expect(offered(it)).to.contain("Try again");
  });

  // A page without an origin can only say that the flow cannot run there.
  type Code = Exclude<FlowErrorCode, "origin">;
  const codes: Record<Code, true> = {
    starting: true,
    unreachable: true,
    timeout: true,
    "not-json": true,
    "not-found": true,
    "server-error": true,
    "too-large": true,
    "no-component": true,
    "unknown-component": true,
    chunk: true,
    "stage-request": true,
    render: true,
    "unsafe-redirect": true,
    "query-rewritten": true,
    proxy: true,
    "csrf-missing": true,
    "csrf-refused": true,
    "cookie-path": true,
    busy: true,
    "cross-origin": true,
    cookies: true,
    throttled: true,
    "network-check": true,
    "signed-out": true,
  };
  for (const code of Object.keys(codes) as Code[])
    it(`the error ${code}, at the start and over a form`, async () => {
      const failing = new FlowClient();
      const fail = () => Promise.reject(new FlowError(code, "No."));
      Object.assign(failing, { get: fail, post: fail });
      await warnings(async () => {
        const alone = stand({ client: failing });
        await alone.error();
        await pass(alone);
        expectWayOn(alone);
        alone.element.remove();
        await quiet();
        const first = challenge("ak-stage-password");
        const over = stand({ client: failing, challenge: first });
        await over.shown();
        void over.element.respond({ password: "p" });
        await over.error();
        await pass(over);
        expectWayOn(over);
      });
    });

  for (const [how, to] of [
    ["with a way on", "/page/home"],
    ["on the page itself", location.href],
  ] as const)
    it(`the end of a flow, ${how}`, async () => {
      const it = await showing(challenge("ak-stage-password"), {
        redirect: "manual",
      });
      void it.element.respond({ password: "p" });
      await it.server.request(1).then((request) => request.answer(end(to)));
      await it.finished();
      await pass(it);
      expectWayOn(it);
    });

  it("a consent that was cancelled, without a way back", async () => {
    const it = await showing(challenge("ak-stage-consent"));
    it.element.addEventListener(
      "flow-redirect",
      (event) => event.stopImmediatePropagation(),
      { capture: true },
    );
    void it.element.restart();
    (await it.server.request(1)).answer(cancelled());
    await it.finished();
    expect(it.sent.at(-1)).to.equal(CANCEL);
    await pass(it);
    expectWayOn(it);
  });
});
