import type { FlowClient } from "../client/flow-client.js";
import { innerQuery, type FlowQuery } from "../client/query.js";
import type { RedirectChallenge } from "../protocol/index.js";

interface Host {
  readonly whenSignedIn: "done" | undefined;
  readonly query: FlowQuery | undefined;
}

/**
 * With `when-signed-in="done"`: finds out whether somebody is signed in already, and returns the redirect that then ends
 * the run. It leads to the `next` of the query, or to authentik's root, as the server's does.
 */
export function endIfSignedIn(
  { whenSignedIn, query }: Host,
  client: FlowClient,
) {
  if (whenSignedIn !== "done") return undefined;
  return async (
    signal: AbortSignal,
  ): Promise<RedirectChallenge | undefined> => {
    try {
      if (!(await client.user({ signal }))) return undefined;
    } catch {
      // The flow starts in any case. It reports the same problem, if the problem concerns the flow.
      return undefined;
    }
    const { base, pageUrl } = client;
    const inner = innerQuery(query, pageUrl, base.origin);
    const next = new URLSearchParams(inner).get("next");
    return { component: "xak-flow-redirect", to: next || base.pathname };
  };
}
