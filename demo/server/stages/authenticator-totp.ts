import { challenge } from "../../../src/testing/challenge.js";
import { userInfo } from "../engine/common-fields.js";
import { type Context, type Stage, passed, rejected } from "../engine/stage.js";
import {
  app,
  isBlocked,
  newTotp,
  punish,
  stepOf,
} from "../services/factors.js";
import { invalid, read, text } from "../wire/fields.js";
import { deviceOwner } from "./parts/device-owner.js";

/** Sets up an authenticator app (docs/protocol/ak-stage-authenticator-totp.md). */
export function totpSetUp(): Stage {
  let made: ReturnType<typeof app> | undefined;
  const of = (ctx: Context) =>
    (made ??= app(newTotp(deviceOwner(ctx).username)));
  return {
    challenge: async (ctx) =>
      challenge("ak-stage-authenticator-totp", {
        ...(await userInfo(ctx)),
        config_url: of(ctx).totp.toString(),
      }),
    answer(ctx, body) {
      const { values, errors } = read(body, { code: text() });
      if (errors) return rejected(errors);
      const device = of(ctx);
      const step = stepOf(device.totp, values.code);
      if (step === undefined || isBlocked(device)) {
        if (!isBlocked(device)) punish(device);
        return rejected({ code: [invalid("Code does not match")] });
      }
      // The code of the set-up cannot be used again.
      ctx.factors.add(deviceOwner(ctx), app(device.totp, step));
      return passed;
    },
  };
}
