import { expect } from "@open-wc/testing";
import sinon from "sinon";
import {
  at,
  button,
  challenge,
  stand,
  words,
  type Stand,
} from "../support/executor.js";
import { ask, PlainStage, said } from "../support/own-stages.js";
import { quiet } from "../support/wait.js";

const colours = { component: "x-colours" };

/** Shows an own stage that cannot be shown, and returns the lines of the console. */
async function fails(it: Stand): Promise<string[]> {
  return said(async () => {
    await it.answer(colours);
    await it.error();
  });
}

/** Ignores the uncaught errors of a job, as mocha would fail the test. */
async function uncaught(job: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = [];
  const { onerror } = window;
  window.onerror = (...[, , , , error]) => {
    texts.push(error?.message ?? "");
    return true;
  };
  try {
    await job();
  } finally {
    window.onerror = onerror;
  }
  return texts;
}

describe("a tag in `stages` that is not defined", () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({
      toFake: ["setTimeout", "clearTimeout"],
      shouldClearNativeTimers: true,
    });
  });
  afterEach(() => clock.restore());

  it("is shown as soon as it is defined", async () => {
    const it = stand({ stages: { "x-colours": "late-stage" } });
    await it.answer(colours);
    await clock.tickAsync(4_000);
    expect(it.element.querySelector("[slot=stage]")).to.equal(null);
    const shown = it.shown();
    customElements.define("late-stage", class extends PlainStage {});
    await shown;
    expect(it.stage.localName).to.equal("late-stage");
    await clock.tickAsync(60_000);
    expect(it.events).to.deep.equal(["flow-challenge"]);
  });

  it("is reported after five seconds, and can be tried again", async () => {
    const it = stand({ stages: { "x-colours": "later-stage" } });
    await it.answer(colours);
    await quiet();
    const lines = await said(async () => {
      await clock.tickAsync(5_000);
      await it.error();
    });
    expect(lines).to.deep.equal([
      "flow-executor: unknown-component: There is no custom element <later-stage> for x-colours. `stages` names it, but customElements.define() was not called.",
    ]);
    expect(it.events).to.deep.equal(["flow-error"]);
    const card = await it.error();
    expect(words(at(card, "a"))).to.equal("Continue on the sign-in page");
    customElements.define("later-stage", class extends PlainStage {});
    button(card, "Try again").click();
    await it.show(colours);
    expect(it.stage.localName).to.equal("later-stage");
  });

  for (const [what, own, problem] of [
    ["is no name of an element", "Colours", "<Colours> for x-colours"],
    ["is an element of HTML", "section", "<section> for x-colours"],
    [
      "is missing in a function’s result",
      () => Promise.resolve({ default: PlainStage }),
      "<x-colours> for x-colours",
    ],
  ] as const)
    it(`is reported if it ${what}`, async () => {
      const it = stand({ stages: { "x-colours": own } });
      const lines = await said(async () => {
        await it.answer(colours);
        await quiet();
        await clock.tickAsync(5_000);
        await it.error();
      });
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.contain(
        `unknown-component: There is no custom element ${problem}.`,
      );
      expect(it.events).to.deep.equal(["flow-error"]);
    });

  it("is not asked for without end: a function that never resolves is given up after 30 seconds", async () => {
    let calls = 0;
    const never = () => {
      calls++;
      return new Promise(() => undefined);
    };
    const it = stand({ stages: { "x-colours": never } });
    await it.answer(colours);
    await quiet();
    const lines = await said(async () => {
      await clock.tickAsync(30_000);
      await it.error();
    });
    expect(lines).to.deep.equal([
      "flow-executor: chunk: The function for x-colours in `stages` did not resolve within 30 seconds.",
    ]);
    void it.element.retry();
    await it.answer(colours);
    await quiet();
    expect(calls).to.equal(2);
  });
});

describe("an own stage that cannot be made", () => {
  it("is reported if its function rejects", async () => {
    const it = stand({
      stages: { "x-colours": () => Promise.reject(new Error("no network")) },
    });
    expect(await fails(it)).to.deep.equal([
      "flow-executor: chunk: The function for x-colours in `stages` failed: Error: no network",
    ]);
    expect(it.element.error?.cause).to.be.instanceOf(Error);
  });

  it("is reported if `stages` has neither a tag nor a function", async () => {
    for (const wrong of [PlainStage, 12, {}, ""]) {
      const it = stand({ stages: { "x-colours": wrong as never } });
      const [line, ...more] = await fails(it);
      expect(more).to.deep.equal([]);
      expect(line).to.equal(
        "flow-executor: unknown-component: `stages` has neither a tag nor a function for x-colours.",
      );
      it.element.remove();
    }
  });

  it("is reported if its constructor throws", async () => {
    class Broken extends HTMLElement {
      constructor() {
        super();
        throw new Error("not made");
      }
    }
    customElements.define("broken-stage", Broken);
    const it = stand({ stages: { "x-colours": "broken-stage" } });
    let lines: string[] = [];
    expect(
      await uncaught(async () => {
        lines = await fails(it);
      }),
    ).to.have.lengthOf.at.least(1);
    expect(lines).to.deep.equal([
      "flow-executor: render: <broken-stage> threw an error.",
    ]);
    expect(it.events).to.deep.equal(["flow-error"]);
  });

  it("is reported if it throws when it is added to the page", async () => {
    class Unconnected extends HTMLElement {
      connectedCallback() {
        this.textContent = "half of it";
        throw new Error("not connected");
      }
    }
    customElements.define("unconnected-stage", Unconnected);
    const it = stand({ stages: { "x-colours": "unconnected-stage" } });
    let lines: string[] = [];
    await uncaught(async () => {
      lines = await fails(it);
    });
    expect(lines).to.deep.equal([
      "flow-executor: render: <unconnected-stage> threw an error.",
    ]);
    expect((it.element.error?.cause as Error).message).to.equal(
      "not connected",
    );
    expect(it.element.querySelector("[slot=stage]")).to.equal(null);
  });
});

describe("the heading of an own stage", () => {
  const flow_info = { title: "Welcome!" };
  const titled = { ...colours, flow_info };
  let tags = 0;
  /** Shows a stage with this heading, and returns the lines of the console. */
  async function heading(get: () => unknown) {
    const tag = `headed-stage-${String(tags++)}`;
    customElements.define(
      tag,
      class extends PlainStage {
        get heading(): unknown {
          return get();
        }
      },
    );
    const it = stand({ stages: { "x-colours": tag } });
    const lines = await said(() => it.show(titled));
    await quiet();
    return { it, tag, lines };
  }

  for (const [what, get, problem] of [
    [
      "throws",
      () => {
        throw new Error("no title");
      },
      "threw an error",
    ],
    ["is an object", () => ({ text: "A" }), "is an object, not a string"],
    ["is a number", () => 12, "is a number, not a string"],
  ] as const)
    it(`is reported once, and the flow’s title is shown, if it ${what}`, async () => {
      const { it, tag, lines } = await heading(get);
      expect(lines).to.deep.equal([
        `flow-executor: render: The heading of <${tag}> ${problem}.`,
      ]);
      expect(words(at(it.frame, "[role=heading]"))).to.equal("Welcome!");
      expect(it.element.error).to.equal(undefined);
      expect(
        await said(async () => {
          it.element.requestUpdate();
          await it.element.updateComplete;
          ask(it, { do: "respond", response: {} });
          await it.show(challenge("ak-stage-password"));
        }),
      ).to.deep.equal([]);
      expect(it.stage.localName).to.equal("ak-stage-password");
    });

  for (const none of [undefined, null, ""])
    it(`may be ${JSON.stringify(none) ?? "undefined"}: the flow’s title is shown`, async () => {
      const { it, lines } = await heading(() => none);
      expect(lines).to.deep.equal([]);
      expect(words(at(it.frame, "[role=heading]"))).to.equal("Welcome!");
    });
});
