/** Asks a flow's first question while the element's code is on its way. Nothing else of the element is needed. */
import { setEarlyStart } from "./client/early-start.js";
import { resolveBase } from "./client/flow.js";
import { languageTag } from "./client/language-tag.js";
import { encodeQuery } from "./client/query-encoding.js";

export interface EarlyOptions {
  /** The flow, as the element's `slug`. */
  slug: string;
  /** Where authentik's `web.path` is mounted, as the element's `base-url`. Default `/`. */
  baseUrl?: string | undefined;
  /** The inner query, as the element's `query`. Default: the page's own. */
  query?: string | undefined;
  /** Called with the `component` of the answer, to fetch the code of its stage. */
  onComponent?: ((component: string) => void) | undefined;
}

/** What the element mends or drops, and what a link of a mail needs: there, the element asks by itself. */
const LEFT_TO_THE_ELEMENT =
  /(^|&)(uid_field|password|flow_token|itoken)=|(^|&)next=(?!(\/|%2F)(?!\/|%2F|\\|%5C))/i;

/**
 * Asks the first question of a flow, by a GET with which the run begins. An element with the same slug, query, base and
 * language takes the answer; any other one waits for it and asks by itself. So does an element with `fresh`, or with a
 * `client` of the page's own, for which this is not made.
 *
 * Does nothing while the page is prerendered, where authentik is on another origin, and where the query needs mending
 * (docs/getting-started.md, "An early start"). Fires no event and throws nothing: what goes wrong, the element tells.
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
  const base = resolveBase(baseUrl, new URL(location.href));
  if (base.origin !== location.origin) return;
  const url = `${base.href}api/v3/flows/executor/${encodeURIComponent(slug)}/?query=${encodeQuery(inner)}`;
  const language = languageTag(document.documentElement.lang);
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
