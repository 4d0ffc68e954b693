/** An `Ask` that counts its requests, and gives up on a server that does not answer. */
import { type Ask, isAnswer } from "./ask.js";

/** After so many requests in a row without an answer, the rest is not sent. */
const MOST_FAILURES = 3;
/** A proxy may close the connections of single paths. That costs no time, as long as other requests are answered. */
const QUICK = 1_000;

export interface Counted {
  readonly ask: Ask;
  readonly requests: () => number;
}

export function patient(ask: Ask): Counted {
  let requests = 0;
  let failures = 0;
  let hasAnswered = false;
  let reason = "";
  return {
    requests: () => requests,
    async ask(question) {
      if (failures >= MOST_FAILURES)
        return { failed: `not asked, because before: ${reason}` };
      const began = performance.now();
      const answer = await ask(question);
      requests += 1 + (isAnswer(answer) ? (answer.hops?.length ?? 0) : 0);
      if (isAnswer(answer)) {
        failures = 0;
        hasAnswered = true;
        return answer;
      }
      reason = answer.failed;
      // One slow path is a finding, a server that answers nothing is none.
      if (!hasAnswered || performance.now() - began > QUICK) failures++;
      return answer;
    },
  };
}
