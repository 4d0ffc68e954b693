import { challenge } from "../../../src/testing/challenge.js";
import { type Context, type Stage, denied, rejected } from "../engine/stage.js";

const SENT = { string: "email-sent", code: "email-sent" };

const AGAIN = "Email successfully sent.";
const TOO_MANY =
  "Too many account verification attempts. Please try again after 5 minutes.";

/**
 * Sends a link once per run, and again for each answer, which is always rejected. The run continues where the link is
 * opened (docs/protocol/ak-stage-email.md).
 */
export function email(subject: string): Stage {
  let isFirst = true;
  const send = (ctx: Context) => {
    const account = ctx.plan.pendingUser?.account;
    // Without an account no mail is sent, but the reply is the same, so that it does not reveal whether the account
    // exists.
    const isSent =
      !account || ctx.mail(account.email, subject, { again: !isFirst });
    if (!isSent) ctx.notices.tell(ctx, "error", TOO_MANY);
    // The first mail causes no notice.
    else if (!isFirst) ctx.notices.tell(ctx, "success", AGAIN);
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
