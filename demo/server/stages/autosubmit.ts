import { challenge } from "../../../src/testing/challenge.js";
import { type Context, type Stage, sent } from "../engine/stage.js";

/**
 * Submits a form to `url`. For SAML the challenge can be requested again, and answers are refused. With `oauth`, the
 * form ends the flow and comes without `flow_info` (docs/protocol/ak-stage-autosubmit.md).
 */
export function autosubmit(url: string, { oauth = false } = {}): Stage {
  const saml = () =>
    challenge("ak-stage-autosubmit", {
      url,
      attrs: { SAMLResponse: "PHNhbWxwOlJlc3BvbnNlLz4=", RelayState: "" },
      title: "Redirecting to Demo Wiki...",
    });
  const last = ({ session }: Context) => {
    session.plan = undefined;
    return sent(challenge("ak-stage-autosubmit", { url }, "after the flow"));
  };
  return {
    challenge: (ctx) => (oauth ? last(ctx) : saml()),
    answer: (ctx) => (oauth ? last(ctx) : sent(undefined, 400)),
  };
}
