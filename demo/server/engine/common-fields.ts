/** Fields that many challenges share. */
import type { FlowInfo } from "../../../src/protocol/index.js";
import { flowInfo } from "../../../src/testing/fixtures/flow-info.js";
import { urlencode } from "../wire/query-string.js";
import { avatar } from "./avatar.js";
import type { Context } from "./stage.js";

/**
 * The two fields of every challenge that shows its user
 * (docs/protocol/layouts-and-flow-info.md#the-pending-user).
 */
export async function userInfo({ plan, session }: Context) {
  const name = plan.pendingUser?.name ?? session.user?.username ?? "";
  return { pending_user: name, pending_user_avatar: await avatar(name) };
}

/** The flow of a challenge. The engine adds it to every challenge. */
export function flowInfoOf({ flow, session }: Context): FlowInfo {
  const next = session.query.get("next");
  const query = next ? `?${urlencode(new Map([["next", next]]))}` : "";
  return flowInfo(flow.title, {
    background: "/static/dist/flow-background.svg",
    ...flow.look,
    cancel_url: `/flows/-/cancel/${query}`,
  });
}
