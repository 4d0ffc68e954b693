import { expect } from "@open-wc/testing";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  putIn,
  standing,
  words,
} from "../support/executor.js";
import { ask, said } from "../support/own-stages.js";

const colours = { component: "x-colours" };
const plain = { stages: { "x-colours": "plain-stage" } } as const;

describe("the request of an own stage", () => {
  it("may be in an array, as Vue’s emit() sends it", async () => {
    const it = await standing(colours, plain);
    ask(it, [{ do: "respond", response: { colour: "red" } }]);
    await it.server.request(1);
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: "x-colours", colour: "red" }),
    ]);
  });

  for (const [what, detail, problem] of [
    ["nothing", undefined, "its detail is null"],
    ["an empty array", [], "its detail is undefined"],
    ["an answer alone", { colour: "red" }, 'its detail has no "do"'],
    ["an unknown request", { do: "send" }, 'there is no "do: send"'],
    [
      "a request of every object",
      { do: "constructor" },
      'there is no "do: constructor"',
    ],
    ["no answer", { do: "respond" }, "its response is undefined"],
    [
      "an answer as text",
      { do: "respond", response: "red" },
      "its response is a string",
    ],
    [
      "an answer as an array",
      { do: "respond", response: ["red"] },
      "its response is an array",
    ],
    [
      "a challenge without a component",
      { do: "show", challenge: {} },
      "its challenge has no component",
    ],
    ["no address", { do: "leave" }, 'its "to" is undefined'],
  ] as const)
    it(`is reported, sends nothing, and keeps the form if it has ${what}`, async () => {
      const it = await standing(colours, plain);
      const { stage } = it;
      putIn(it, "colour", "mauve");
      const lines = await said(async () => {
        ask(it, detail);
        await it.error();
      });
      expect(lines).to.deep.equal([
        `flow-executor: stage-request: <plain-stage> sent a stage-request that cannot be understood: ${problem}.`,
      ]);
      expect(it.element.error?.code).to.equal("stage-request");
      expect(it.events).to.deep.equal(["flow-challenge", "flow-error"]);
      expect(it.stage === stage).to.equal(true);
      expect(at<HTMLInputElement>(stage, "input").value).to.equal("mauve");
      expect(it.sent).to.deep.equal([GET()]);

      const card = await it.error();
      expect(words(card)).to.contain("This step can’t be done here");
      expect(words(at(card, "a"))).to.equal("Continue on the sign-in page");
      ask(it, { do: "respond", response: { colour: "red" } });
      await it.show(challenge("ak-stage-password"));
      expect(it.element.error).to.equal(undefined);
    });

  it("is reported if the stage leaves its form to the browser, which would put the answer into the address", async () => {
    const it = await standing(colours, plain);
    const before = location.href;
    const lines = await said(async () => {
      button(it.stage, "Go").click();
      await it.error();
    });
    expect(lines).to.deep.equal([
      "flow-executor: stage-request: The form of <plain-stage> was submitted, but its submit event was not handled: call preventDefault() and send a stage-request.",
    ]);
    expect(location.href).to.equal(before);
    expect(it.sent).to.deep.equal([GET()]);
  });

  for (const [what, attributes] of [
    ["goes to an address of its own", { action: "/elsewhere" }],
    ["closes a dialog", { method: "dialog" }],
  ] as const)
    it(`is not missed if its form ${what}`, async () => {
      const it = await standing(colours, plain);
      const form = at(it.stage, "form");
      Object.assign(form, attributes);
      let isPrevented: boolean | undefined;
      const hear = (event: Event) => {
        isPrevented = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener("submit", hear);
      button(it.stage, "Go").click();
      removeEventListener("submit", hear);
      expect(isPrevented).to.equal(false);
      expect(it.events).to.deep.equal(["flow-challenge"]);
    });
});
