import { challenge } from "../../../src/testing/challenge.js";
import { userInfo } from "../engine/common-fields.js";
import { type Stage, passed } from "../engine/stage.js";
import { newCodes, recovery } from "../services/factors.js";
import { deviceOwner } from "./parts/device-owner.js";

/** Sets up recovery codes (docs/protocol/ak-stage-authenticator-static.md). */
export function staticSetUp(): Stage {
  const codes = newCodes();
  return {
    challenge: async (ctx) =>
      challenge("ak-stage-authenticator-static", {
        ...(await userInfo(ctx)),
        codes,
      }),
    answer(ctx) {
      ctx.factors.add(deviceOwner(ctx), recovery(codes));
      return passed;
    },
  };
}
