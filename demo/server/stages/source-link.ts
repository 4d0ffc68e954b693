import { type Context, type Stage, passed } from "../engine/stage.js";

/**
 * Links the new account to the identity at the source, without a question, so that the source can be used to sign in.
 */
export function sourceLink(identity: string): Stage {
  const link = ({ plan: { pendingUser }, sources }: Context) => {
    const { account } = pendingUser ?? {};
    if (account) sources.link(identity, account);
    return passed;
  };
  return { challenge: link, answer: link };
}
