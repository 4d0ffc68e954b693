import { challenge } from "../../../src/testing/challenge.js";
import { userInfo } from "../engine/common-fields.js";
import { type Stage, denied, passed } from "../engine/stage.js";
import { duo } from "../services/factors.js";
import { deviceOwner } from "./parts/device-owner.js";

/**
 * Sets up Duo: the phone scans the code, and the page answers as soon as the status endpoint reports it
 * (docs/protocol/ak-stage-authenticator-duo.md).
 */
export function duoSetUp(): Stage {
  const stage_uuid = crypto.randomUUID();
  const activation_code = `duo://${stage_uuid}`;
  return {
    async challenge(ctx) {
      ctx.phone.enrol(stage_uuid);
      return challenge("ak-stage-authenticator-duo", {
        ...(await userInfo(ctx)),
        activation_barcode: "/static/dist/duo.svg",
        activation_code,
        stage_uuid,
      });
    },
    answer(ctx) {
      if (!ctx.phone.isEnrolled(stage_uuid))
        return denied("Invalid enrollment status: waiting.");
      ctx.factors.add(deviceOwner(ctx), duo());
      return passed;
    },
  };
}
