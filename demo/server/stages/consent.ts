import { randomUUID } from "node:crypto";
import type { ChallengeMap } from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import { invalid, read, text } from "../wire/fields.js";
import { type Stage, passed, rejected, userInfo } from "../engine/stage.js";

/**
 * May the application have these data? Each question brings a token of its own,
 * and only the last one counts (protocol/stages.md 19).
 */
export function consent(
  look: Partial<ChallengeMap["ak-stage-consent"]> = {},
): Stage {
  let token = "";
  return {
    challenge: (ctx) => {
      token = randomUUID();
      return challenge("ak-stage-consent", {
        header_text: "You're about to sign into Demo Wiki.",
        ...look,
        ...userInfo(ctx),
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
