import { challenge } from "../../../src/testing/challenge.js";
import { flowInfoOf } from "../engine/common-fields.js";
import { type Stage, sent } from "../engine/stage.js";

/**
 * Launches an application. The challenge has no component, only `flow_info`, and an empty answer brings the redirect
 * (docs/protocol/errors.md#response_errors).
 */
export function launch(to: string): Stage {
  return {
    challenge: (ctx) => sent({ flow_info: flowInfoOf(ctx) }),
    answer({ session }) {
      session.plan = undefined;
      const about = { to, final_redirect: true };
      return sent(challenge("xak-flow-redirect", about));
    },
  };
}
