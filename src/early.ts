/** Sends a flow's first request while the element's code is loading. This module needs no other code of the element. */
import { setEarlyStart } from "./client/early-start.js";
import { resolveBase } from "./client/flow.js";
import { isOpaque, pageAddress } from "./client/page-address.js";
import { acceptLanguage } from "./client/language-tag.js";
import { encodeQuery } from "./client/query-encoding.js";

export interface EarlyOptions {
  /** The flow, like the element's `slug`. */
  slug: string;
  /** Where authentik's `web.path` is mounted, like the element's `base-url`. Default `/`. */
  baseUrl?: string | undefined;
  /** The inner query, like the element's `query`. Default: the query of the page's address. */
  query?: string | undefined;
  /** Called with the `component` of the reply, to load the code of its stage. */
  onComponent?: ((component: string) => void) | undefined;
}

/** Queries that only the element handles: values that it corrects or drops, and keys from a mail link. */
const LEFT_TO_THE_ELEMENT =
  /(^|&)(uid_field|password|flow_token|itoken)=|(^|&)next=(?!(\/|%2F)(?!\/|%2F|\\|%5C))/i;

/**
 * Sends the first GET of a flow, which starts the run. An element with the same slug, query, base and language uses the
 * reply. Any other element waits for the reply and then sends its own request. So does an element with `fresh`, or with
 * a custom `client`; neither works with an early start.
 *
 * Does nothing while the page is prerendered, if authentik is on another origin, or if the query needs a correction
 * (docs/getting-started.md, "Early start"). Fires no event and throws nothing: the element reports all errors.
 */
export function startEarly({
  slug,
  baseUrl = "/",
  query = location.search,
  onComponent,
}: EarlyOptions): void {
  const inner = query.replace(/^\?/, "");
  const { prerendering } = document as { prerendering?: boolean };
  if (!slug || prerendering || LEFT_TO_THE_ELEMENT.test(inner)) return;
  const page = pageAddress();
  const base = resolveBase(baseUrl, page);
  if (isOpaque() || base.origin !== page?.origin) return;
  const url = `${base.href}api/v3/flows/executor/${encodeURIComponent(slug)}/?query=${encodeQuery(inner)}`;
  const language = acceptLanguage(document.documentElement.lang);
  const [, csrfToken] =
    /(?:^|;\s*)authentik_csrf=([^;]+)/.exec(document.cookie) ?? [];
  const response = fetch(url, {
    headers: {
      Accept: "application/json",
      ...(language && { "Accept-Language": language }),
      ...(csrfToken && { "X-authentik-CSRF": csrfToken }),
    },
    mode: "same-origin",
    credentials: "same-origin",
    cache: "no-store",
  });
  setEarlyStart({ url, language, csrfToken, response, at: performance.now() });
  response
    .then(async (answer) => {
      const { component } = (await answer.clone().json()) as {
        component?: unknown;
      };
      if (typeof component === "string") onComponent?.(component);
    })
    .catch(() => undefined);
}
