import { challenge } from "../../../src/testing/challenge.js";
import { newPlan } from "../engine/plan.js";
import { type Flow, type Stage, rejected, sent } from "../engine/stage.js";
import { read, text } from "../wire/fields.js";
import { urlencode } from "../wire/query-string.js";

/**
 * Asks for the code that a device shows, and then starts the flow that authorizes the device
 * (docs/protocol/ak-provider-oauth2-device-code.md).
 */
export function deviceCode(authorization: Flow): Stage {
  return {
    challenge: () => challenge("ak-provider-oauth2-device-code", {}),
    answer({ devices, session }, body) {
      const { values, errors } = read(body, { code: text() });
      if (errors) return rejected(errors);
      const device = devices.find(values.code);
      if (!device)
        return sent(challenge("xak-flow-shell", {}, "unknown device code"));
      session.plan = newPlan(authorization, { device });
      const query = urlencode(new Map([["query", urlencode(session.query)]]));
      return challenge("xak-flow-redirect", {
        to: `/if/flow/${authorization.slug}/?${query}`,
        final_redirect: false,
      });
    },
  };
}
