import { type Answer, headerOf } from "../ask.js";
import { answersOf } from "./executor.js";
import { fine, type Rule, unseen, wrong } from "./rule.js";

/** One-time codes change every 30 seconds. */
const MOST = 30;

/**
 * How far the clocks are apart, in seconds. The header has whole seconds, so the server's time is within the second
 * after it, and the answer was made between the request and its arrival.
 */
function apart({ sentAt, cameAt, ...answer }: Answer): number | undefined {
  const date = Date.parse(headerOf({ sentAt, cameAt, ...answer }, "date"));
  if (Number.isNaN(date)) return undefined;
  const early = sentAt - (date + 1000);
  const late = date - cameAt;
  return Math.max(0, early, late) / 1000;
}

/** The clocks of the server and of this machine agree. */
export const clock: Rule = {
  id: "clock",
  title: "Clock",
  looksAt: "the time of the server that answers, by its header Date",
  about: "docs/protocol/one-time-codes.md",
  judge(seen) {
    const all = answersOf(seen).flatMap((answer) => apart(answer) ?? []);
    if (all.length === 0) return unseen("no answer has a Date");
    // A cache keeps old dates, so the nearest one counts.
    const seconds = Math.min(...all);
    const words = `${seconds.toFixed(1)} s apart`;
    return seconds <= MOST
      ? fine(seconds === 0 ? "less than 1 s apart" : words)
      : wrong("the clocks of the server and of this machine differ", [], {
          measured: [["apart", words]],
          detail:
            "One-time codes change every 30 seconds: codes of people with a right clock are refused. Set the clock that is wrong.",
        });
  },
};
