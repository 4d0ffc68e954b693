import { challenge } from "../../../src/testing/challenge.js";
import { type Captcha, REFUSED } from "../services/captchas.js";
import { invalid, read, text } from "../wire/fields.js";
import { userInfo } from "../engine/common-fields.js";
import { type Stage, passed, rejected } from "../engine/stage.js";

/** Asks for a captcha. Each token is checked once (docs/protocol/ak-stage-captcha.md). */
export function captcha({ asked, verify }: Captcha): Stage {
  return {
    challenge: async (ctx) =>
      challenge("ak-stage-captcha", { ...asked, ...(await userInfo(ctx)) }),
    async answer(ctx, body) {
      const { values, errors } = read(body, { token: text() });
      if (errors) return rejected(errors);
      try {
        const isHuman = await verify(values.token, ctx);
        return isHuman ? passed : rejected({ token: [REFUSED] });
      } catch {
        return rejected({ token: [invalid("Failed to validate token")] });
      }
    },
  };
}
