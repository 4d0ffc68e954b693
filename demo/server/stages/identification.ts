import type { ChallengeMap } from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import { avatar } from "../accounts.js";
import type { Captcha } from "../captchas.js";
import { invalid, read, text } from "../fields.js";
import { type Stage, passed, rejected } from "../stage.js";
import { REFUSED } from "./captcha.js";

/**
 * Who is it? Any name passes, known or not, unless the password is asked here
 * too; a captcha is judged before that (protocol/stages.md 24).
 */
export function identification(
  look: Partial<ChallengeMap["ak-stage-identification"]> = {},
  captcha?: Captcha,
): Stage {
  const complain = (message: string) =>
    rejected({ non_field_errors: [invalid(message)] });
  const captcha_stage = captcha
    ? {
        component: "ak-stage-captcha" as const,
        pending_user: "",
        pending_user_avatar: avatar(""),
        ...captcha.asked,
      }
    : null;
  return {
    challenge: ({ flow: { designation } }) =>
      challenge("ak-stage-identification", {
        flow_designation: designation,
        primary_action:
          designation === "authentication" ? "Log in" : "Continue",
        captcha_stage,
        ...look,
      }),
    async answer(ctx, body) {
      const { accounts, generation, plan } = ctx;
      const { values, errors } = read(body, {
        uid_field: text({ optional: !generation.uidFieldRequired }),
        password: text({ optional: true }),
        captcha_token: text({ optional: true }),
      });
      if (errors) return rejected(errors);
      const { uid_field, password, captcha_token } = values;
      if (!uid_field) return complain("No identification data provided.");
      const account = accounts.find(uid_field);
      if (
        captcha &&
        !(await captcha.verify(captcha_token, ctx).catch(() => false))
      )
        return generation.tellsOfCaptcha
          ? rejected({ non_field_errors: [REFUSED] })
          : complain("Failed to authenticate.");
      if (look.password_fields && !(await accounts.verify(account, password)))
        return complain("Failed to authenticate.");
      plan.pendingUser = { name: account?.username ?? uid_field, account };
      return passed;
    },
  };
}
