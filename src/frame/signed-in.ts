import type { FlowClient } from "../client/flow-client.js";
import { innerQuery, type FlowQuery } from "../client/query.js";
import type { RedirectChallenge } from "../protocol/index.js";

interface Host {
  readonly query: FlowQuery | undefined;
}

/**
 * Finds out whether somebody is signed in already. Returns the redirect that then ends the run: it leads to the `next` of
 * the query, or to authentik's root, as the server's does.
 */
export async function endIfSignedIn(
  { query }: Host,
  client: FlowClient,
  signal: AbortSignal,
): Promise<RedirectChallenge | undefined> {
  if (!(await client.user({ signal }))) return undefined;
  const { base, pageUrl } = client;
  const inner = innerQuery(query, pageUrl, base.origin);
  const next = new URLSearchParams(inner).get("next");
  return { component: "xak-flow-redirect", to: next || base.pathname };
}
