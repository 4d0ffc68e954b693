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

  it("sends no further request if it is stopped during a request", async () => {
    const { poll, signals, answer } = polling();
    poll.start();
    await clock.tickAsync(PAUSE);
    poll.stop();
    answer(0)?.("again");
    await clock.tickAsync(60 * PAUSE);
    expect(signals).to.have.lengthOf(1);
    expect(signals[0]?.aborted).to.equal(true);
  });

  it("sends one request per pause if it is stopped and started during a request", async () => {
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
