/**
 * The addresses to which a flow may send its visitor at the end (docs/protocol/life-cycle.md#the-end-of-a-flow,
 * docs/protocol/life-cycle.md#cancel).
 */
import { iriToUri } from "../wire/query-string.js";

/** The server also accepts the names of its views. Recorded servers used these two. */
const VIEWS: Readonly<Record<string, string>> = {
  "authentik_core:root-redirect": "/",
  "authentik_core:if-user": "/if/user/",
};

/**
 * Whether the text names another host. Three slashes name no host and pass, so a client has to check the resolved URL.
 */
export function namesHost(next: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]/i.test(next);
}

/** The `to` of the redirect. Throws if the text is neither a path nor a view. */
export function destination(next: string): string {
  const view = VIEWS[next];
  if (view !== undefined) return view;
  if (/^[a-z][a-z0-9+.-]*:/i.test(next) || !/[/.]/.test(next)) {
    throw new Error(`next is neither a path nor a view: ${next}`);
  }
  return iriToUri(next);
}
