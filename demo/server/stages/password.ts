import type { ChallengeMap } from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import { invalid, read, text } from "../wire/fields.js";
import { userInfo } from "../engine/common-fields.js";
import { type Stage, denied, passed, rejected } from "../engine/stage.js";

const ATTEMPTS = 5;

/**
 * Each rejected answer counts as an attempt, also a blank one, and the last attempt is denied
 * (docs/protocol/ak-stage-password.md#the-fifth-wrong-password-ends-the-flow).
 */
export function password(
  look: Partial<ChallengeMap["ak-stage-password"]> = {},
): Stage {
  let failures = 0;
  return {
    challenge: async (ctx) =>
      ctx.plan.isProven
        ? passed
        : challenge("ak-stage-password", { ...(await userInfo(ctx)), ...look }),
    async answer({ accounts, generation, plan, session }, body) {
      const { values, errors } = read(body, {
        password: text({ trim: false }),
      });
      const account = plan.pendingUser?.account;
      if (values && (await accounts.verify(account, values.password)))
        return passed;
      const failed = generation.failuresSurviveRestart
        ? ++session.failedPasswords
        : ++failures;
      if (failed < ATTEMPTS)
        return rejected(errors ?? { password: [invalid("Invalid password")] });
      session.failedPasswords = 0;
      return denied("Invalid password");
    },
  };
}
