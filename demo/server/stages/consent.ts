import type { ChallengeMap } from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import { invalid, read, text } from "../wire/fields.js";
import { userInfo } from "../engine/common-fields.js";
import { type Stage, passed, rejected } from "../engine/stage.js";

/**
 * Asks whether the application may have this data. Each challenge has a new token, and only the last token is valid
 * (docs/protocol/ak-stage-consent.md).
 */
export function consent(
  look: Partial<ChallengeMap["ak-stage-consent"]> = {},
): Stage {
  let token = "";
  return {
    challenge: async (ctx) => {
      const user = await userInfo(ctx);
      token = crypto.randomUUID();
      return challenge("ak-stage-consent", {
        header_text: "You're about to sign into Demo Wiki.",
        ...look,
        ...user,
        token,
      });
    },
    answer(_ctx, body) {
      const { values, errors } = read(body, { token: text() });
      if (errors) return rejected(errors);
      if (values.token === token) return passed;
      const complaint = invalid("Invalid consent token, re-showing prompt");
      return rejected({ token: [complaint] });
    },
  };
}
