import { challenge } from "../../../src/testing/challenge.js";
import { type Context, type Stage, sent } from "../engine/stage.js";

/** Leads to another flow, whose plan replaces this one (docs/protocol/xak-flow-redirect.md). */
export function redirect(to: string): Stage {
  const leave = ({ session }: Context) => {
    session.plan = undefined;
    return challenge("xak-flow-redirect", { to, final_redirect: false });
  };
  return { challenge: leave, answer: leave };
}

/** Leads back to the application that started the flow. This redirect comes without `flow_info`. */
export function backToApplication(address: () => string): Stage {
  const leave = () =>
    sent(
      challenge("xak-flow-redirect", { to: address(), final_redirect: false }),
    );
  return { challenge: leave, answer: leave };
}
