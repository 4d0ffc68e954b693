import { challenge } from "../../../src/testing/challenge.js";
import type { Device } from "../engine/services.js";
import type { Stage } from "../engine/stage.js";

/**
 * Authorizes the device as soon as the challenge is sent, and takes no answer
 * (docs/protocol/ak-provider-oauth2-device-code-finish.md).
 */
export function deviceCodeFinish(device: Device): Stage {
  return {
    challenge({ session }) {
      device.account = session.user;
      return challenge("ak-provider-oauth2-device-code-finish", {});
    },
    answer() {
      throw new TypeError("'NoneType' object has no attribute 'status_code'");
    },
  };
}
