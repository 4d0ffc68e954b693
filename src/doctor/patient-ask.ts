/** An `Ask` that counts its requests, and gives up on a server that does not answer. */
import { type Ask, isAnswer } from "./ask.js";

/** After so many requests without an answer, the rest is not sent. */
const MOST_FAILURES = 3;

export interface Counted {
  readonly ask: Ask;
  readonly requests: () => number;
}

export function patient(ask: Ask): Counted {
  let requests = 0;
  let failures = 0;
  return {
    requests: () => requests,
    async ask(question) {
      if (failures >= MOST_FAILURES)
        return { failed: "not asked, because the server did not answer" };
      const answer = await ask(question);
      requests += 1 + (isAnswer(answer) ? (answer.hops?.length ?? 0) : 0);
      // One slow path is a finding, a server that answers nothing is none.
      failures = isAnswer(answer) ? 0 : failures + 1;
      return answer;
    },
  };
}
