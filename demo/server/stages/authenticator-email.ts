import { challenge } from "../../../src/testing/challenge.js";
import { userInfo } from "../engine/common-fields.js";
import { type Stage, rejected } from "../engine/stage.js";
import { masked } from "../services/factors.js";
import { invalid } from "../wire/fields.js";
import { confirmedByCode } from "./parts/sent-code.js";

const isAddress = (text = "") => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);

/** Sets up codes by mail: first the address, then the code (docs/protocol/ak-stage-authenticator-email.md). */
export function emailSetUp(): Stage {
  const { start, judge, device } = confirmedByCode("email");
  return {
    async challenge(ctx) {
      // An invalid address blocks the stage
      // (docs/protocol/ak-stage-authenticator-email.md#a-refused-address-looks-like-an-accepted-one).
      if (ctx.generation.jamsOnAddress && device() && !isAddress(device()?.to))
        throw new Error("not an address");
      return challenge("ak-stage-authenticator-email", {
        ...(await userInfo(ctx)),
        email: device() ? masked(device()?.to ?? "") : null,
        email_required: !device(),
      });
    },
    answer(ctx, body) {
      const { email, code } = (body ?? {}) as Record<string, unknown>;
      if (typeof code === "string") return judge(ctx, code);
      if (typeof email !== "string" || !email)
        return rejected({ non_field_errors: [invalid("email required")] });
      start(ctx, email);
      return rejected({});
    },
  };
}
