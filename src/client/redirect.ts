import { flowFromUrl, type Flow } from "./flow.js";
import { resolveTarget } from "./target.js";
import { parseUrl } from "./url.js";

const WEB = /^https?:$/;

/** The target of a redirect. A `flow` continues in place; an `app` can only be a link that the person clicks. */
export type Destination =
  | {
      readonly kind: "executor" | "source" | "page" | "app";
      readonly href: string;
    }
  | { readonly kind: "flow"; readonly href: string; readonly flow: Flow };

const EXECUTOR = /^api\/v3\/flows\/executor\/([\w-]+)\/$/;

/**
 * Classifies the server's `to` for a session that runs `slug` (docs/protocol/redirects.md#judge-the-resolved-address).
 * `undefined` if the address is unsafe.
 */
export function destination(
  to: string,
  base: URL,
  slug: string,
): Destination | undefined {
  const url = resolveTarget(to, base);
  if (!url) return undefined;
  const { href } = url;
  if (!WEB.test(url.protocol)) return { kind: "app", href };
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname))
    return { kind: "page", href };
  const path = url.pathname.slice(base.pathname.length);
  const executed = EXECUTOR.exec(path)?.[1];
  if (executed === slug) return { kind: "executor", href };
  // The executor of another flow would show JSON in a browser, so the session continues with that flow instead.
  if (executed)
    return {
      kind: "flow",
      href,
      flow: { slug: executed, query: url.searchParams.get("query") ?? "" },
    };
  // Without the trailing slash, the address is left to the server, which adds the slash.
  const flow = path.endsWith("/") ? flowFromUrl(url, base) : undefined;
  if (flow) return { kind: "flow", href, flow };
  return { kind: path.startsWith("source/") ? "source" : "page", href };
}

/**
 * Whether an address is the view that drops the running plan. Opening that view as a page also signs the person out.
 */
export const isCancelView = ({ origin, pathname }: URL, base: URL): boolean =>
  origin === base.origin && pathname === `${base.pathname}flows/-/cancel/`;

/** Whether `href` is the current page, apart from the fragment. */
export function isSamePage(href: string, page: URL | undefined): boolean {
  const url = parseUrl(href);
  return (
    url?.origin === page?.origin &&
    url?.pathname === page?.pathname &&
    url?.search === page?.search
  );
}
