import { challenge } from "../../../src/testing/challenge.js";
import { type Context, type Stage, denied, rejected } from "../stage.js";

const SENT = { string: "email-sent", code: "email-sent" };

/**
 * Sends a link once per run, and again for each answer, which is always
 * "rejected". The run goes on where the link is opened (protocol/stages.md 21).
 */
export function email(subject: string): Stage {
  let isFirst = true;
  const send = (ctx: Context) => {
    const account = ctx.plan.pendingUser?.account;
    // Nobody learns who has an account.
    if (account) ctx.mail(account.email, subject, { again: !isFirst });
    isFirst = false;
  };
  return {
    challenge(ctx) {
      if (!ctx.plan.pendingUser) return denied("Unknown error");
      if (isFirst) send(ctx);
      return challenge("ak-stage-email", {});
    },
    answer(ctx) {
      send(ctx);
      return rejected({ non_field_errors: [SENT] });
    },
  };
}
