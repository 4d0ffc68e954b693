import { expect } from "@open-wc/testing";
import sinon from "sinon";
import { Poll } from "../../src/stage-kit/poll.js";

const PAUSE = 1_000;

describe("a poll (the module)", () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => clock.restore());

  /** A poll, its requests in order, and the answers to them. */
  function polling() {
    const signals: AbortSignal[] = [];
    const answers: ((next: "again" | "stop") => void)[] = [];
    const host = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    };
    const ask = (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<"again" | "stop">((answer) => answers.push(answer));
    };
    const poll = new Poll(host, PAUSE, ask, () => undefined);
    return { poll, signals, answer: (at: number) => answers[at] };
  }

  it("that is stopped while its question is open asks nothing more, also when the answer comes", async () => {
    const { poll, signals, answer } = polling();
    poll.start();
    await clock.tickAsync(PAUSE);
    poll.stop();
    answer(0)?.("again");
    await clock.tickAsync(60 * PAUSE);
    expect(signals).to.have.lengthOf(1);
    expect(signals[0]?.aborted).to.equal(true);
  });

  it("that is stopped and started while its question is open asks again, and only once for each pause", async () => {
    const { poll, signals, answer } = polling();
    poll.start();
    await clock.tickAsync(PAUSE);
    poll.stop();
    poll.start();
    await clock.tickAsync(PAUSE);
    expect(signals).to.have.lengthOf(2);
    // The answer to the first question comes late; it belongs to no run.
    answer(0)?.("again");
    await clock.tickAsync(60 * PAUSE);
    expect(signals).to.have.lengthOf(2);
    answer(1)?.("again");
    await clock.tickAsync(PAUSE);
    expect(signals).to.have.lengthOf(3);
    poll.stop();
  });
});
