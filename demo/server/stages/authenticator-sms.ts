import { challenge } from "../../../src/testing/challenge.js";
import { userInfo } from "../engine/common-fields.js";
import { type Stage, rejected } from "../engine/stage.js";
import { invalid } from "../wire/fields.js";
import { confirmedByCode } from "./parts/sent-code.js";

/** Sets up codes by message: first the number, then the code (docs/protocol/ak-stage-authenticator-sms.md). */
export function smsSetUp(): Stage {
  const { start, judge, device } = confirmedByCode("sms");
  return {
    challenge: async (ctx) =>
      challenge("ak-stage-authenticator-sms", {
        ...(await userInfo(ctx)),
        phone_number_required: !device(),
      }),
    answer(ctx, body) {
      const { phone_number, code } = (body ?? {}) as Record<string, unknown>;
      if (typeof code === "string") return judge(ctx, code);
      if (typeof phone_number !== "string" || !phone_number)
        return rejected({
          non_field_errors: [invalid("phone_number required")],
        });
      start(ctx, phone_number);
      // The provider refuses such a number, but the stage still asks for the code.
      return phone_number.startsWith("+")
        ? rejected({})
        : rejected({ non_field_errors: [invalid('{"error": "bad number"}')] });
    },
  };
}
