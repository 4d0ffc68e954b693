import { inWords, isAnswer, withoutQuery } from "../ask.js";
import { passOn } from "../fixes.js";
import { isOthers, isReached } from "./executor.js";
import { fine, type Rule, unseen, UNREACHED, wrong } from "./rule.js";

/** The cancel view answers with a redirect, which the element does not follow. */
export const cancel: Rule = {
  id: "cancel",
  title: "Cancel view",
  looksAt: "/flows/-/cancel/ answers with authentik's redirect",
  about: "docs/protocol/life-cycle.md#cancel-without-signing-out",
  judge(seen) {
    const { cancel: answer, base } = seen;
    if (!isReached(seen)) return unseen(UNREACHED);
    if (isAnswer(answer) && answer.isRedirect && !isOthers(seen, answer)) {
      const to = answer.hops?.at(-1)?.location;
      return to === undefined || leadsToSignOut(to)
        ? fine("/flows/-/cancel/ answers")
        : unseen(`/flows/-/cancel/ leads to ${withoutQuery(to)}`);
    }
    return wrong(
      "/flows/-/ is not passed on to authentik",
      passOn(["/flows/-/"], base.pathname),
      {
        measured: [
          ["/flows/-/cancel/", inWords(answer)],
          ["it should be", "302 of authentik"],
        ],
        detail: "“Not you?”, “Go back” and “Start over” fail (proxy).",
      },
    );
  },
};

/** docs/protocol/life-cycle.md#following-cancel_url-signs-the-person-out */
const leadsToSignOut = (to: string) =>
  to.includes("/flows/-/default/invalidation/");
