import { challenge } from "../../../src/testing/challenge.js";
import type { Device } from "../services/devices.js";
import { read, text } from "../wire/fields.js";
import { urlencode } from "../wire/query-string.js";
import {
  type Flow,
  type Plan,
  type Stage,
  newPlan,
  rejected,
  sent,
} from "../engine/stage.js";
import { consent } from "./consent.js";

/** The code that a device shows; with it, the flow that authorises the device begins (protocol/stages.md 3). */
export function deviceCode(authorization: Flow): Stage {
  return {
    challenge: () => challenge("ak-provider-oauth2-device-code", {}),
    answer({ devices, session }, body) {
      const { values, errors } = read(body, { code: text() });
      if (errors) return rejected(errors);
      const device = devices.find(values.code);
      if (!device)
        return sent(challenge("xak-flow-shell", {}, "unknown device code"));
      session.plan = authorizing(device, authorization);
      const query = urlencode(new Map([["query", urlencode(session.query)]]));
      return challenge("xak-flow-redirect", {
        to: `/if/flow/${authorization.slug}/?${query}`,
        final_redirect: false,
      });
    },
  };
}

export function authorizing(device: Device, authorization: Flow): Plan {
  const question = consent({
    header_text: "You're about to sign into Demo Television.",
  });
  const stages = [{ stage: question }, { stage: finish(device) }];
  return { ...newPlan(authorization), stages };
}

/** Whoever sees it has authorised the device; there is nothing to answer (protocol/stages.md 4). */
function finish(device: Device): Stage {
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
