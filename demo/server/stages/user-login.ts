import { challenge } from "../../../src/testing/challenge.js";
import { boolean, read } from "../wire/fields.js";
import { userInfo } from "../engine/common-fields.js";
import {
  type Context,
  type Stage,
  denied,
  passed,
  rejected,
} from "../engine/stage.js";

/**
 * Signs in: at once, or after asking whether to stay signed in for `remember` seconds
 * (docs/protocol/ak-stage-user-login.md).
 */
export function userLogin({ remember = 0 } = {}): Stage {
  return {
    challenge: async (ctx) =>
      remember > 0
        ? challenge("ak-stage-user-login", await userInfo(ctx))
        : signIn(ctx),
    answer(ctx, body) {
      if (remember === 0) return signIn(ctx);
      const { values, errors } = read(body, { remember_me: boolean() });
      if (errors) return rejected(errors);
      return signIn(ctx, values.remember_me ? remember : undefined);
    },
  };
}

function signIn({ plan, login }: Context, maxAge?: number) {
  const account = plan.pendingUser?.account;
  if (!account?.active) return denied("Unknown error");
  login(account, maxAge);
  return passed;
}
