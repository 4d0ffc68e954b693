import { challenge } from "../../../src/testing/challenge.js";
import { flowInfoOf } from "../engine/common-fields.js";
import { type Stage, sent } from "../engine/stage.js";

/**
 * After the launch of an application the server forgets to say what is asked:
 * nothing but `flow_info` comes, and an empty answer brings the way on
 * (protocol/executor.md 2.5).
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
