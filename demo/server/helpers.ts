/**
 * What is around the executor: cancelling, the ways to a flow, the brand, who
 * is signed in; and all that is not found.
 */
import { avatar } from "./accounts.js";
import type { Exchange } from "./exchange.js";
import { destination, namesHost } from "./next.js";
import { urlencode } from "./query-string.js";
import type { Sessions } from "./session.js";
import type { Flow } from "./stage.js";

const AUTHENTICATION = "default-authentication-flow";
const INVALIDATION = "default-invalidation-flow";

export function answerHelper(
  exchange: Exchange,
  sessions: Sessions,
  flows: ReadonlyMap<string, Flow>,
): void {
  const { path, method } = exchange;
  if (path.startsWith("/flows/-/") && method !== "GET") {
    exchange.html(403, "Forbidden");
  } else if (path === "/flows/-/cancel/") {
    cancel(exchange, sessions);
  } else if (
    path === "/flows/-/default/authentication/" &&
    flows.has(AUTHENTICATION)
  ) {
    toPage(exchange, AUTHENTICATION);
  } else if (
    path === "/flows/-/default/invalidation/" &&
    flows.has(INVALIDATION)
  ) {
    toPage(exchange, INVALIDATION);
  } else if (path === "/api/v3/core/brands/current/" && method === "GET") {
    exchange.json(200, brand(exchange));
  } else if (path === "/api/v3/core/users/me/" && method === "GET") {
    me(exchange, sessions);
  } else {
    exchange.fail(404, "Not Found");
  }
}

/**
 * Drops the plan; whoever follows the redirect without a `next` is logged out
 * (protocol/executor.md 4.5).
 */
function cancel(exchange: Exchange, sessions: Sessions): void {
  const session = sessions.find(exchange.cookies.get("authentik_session"));
  if (session) {
    session.plan = undefined;
    exchange.sendCookies(sessions, session);
  }
  const next = exchange.query.get("next") ?? "";
  const honoured =
    exchange.generation.cancelHonoursNext &&
    next.startsWith("/") &&
    !namesHost(next);
  exchange.redirect(
    honoured ? destination(next) : "/flows/-/default/invalidation/",
  );
}

function toPage(exchange: Exchange, slug: string): void {
  const query = urlencode(exchange.query);
  exchange.redirect(`/if/flow/${slug}/${query && `?${query}`}`);
}

/** protocol/executor.md 8.1 */
function brand({ generation }: Exchange): object {
  return {
    matched_domain: "demo",
    branding_title: "Demo",
    branding_logo: "/static/logo.svg",
    branding_logo_themed_urls: null,
    branding_favicon: "/static/logo.svg",
    branding_favicon_themed_urls: null,
    branding_custom_css: "",
    ui_footer_links: [],
    ui_theme: "automatic",
    flow_authentication: AUTHENTICATION,
    flow_invalidation: INVALIDATION,
    default_locale: "",
    flags: generation.brandFlags,
  };
}

function me(exchange: Exchange, sessions: Sessions): void {
  const session = sessions.find(exchange.cookies.get("authentik_session"));
  if (!session?.user) {
    exchange.json(403, {
      detail: "Authentication credentials were not provided.",
    });
    return;
  }
  const { id, username, name, email, active } = session.user;
  exchange.sendCookies(sessions, session);
  exchange.json(200, {
    user: {
      pk: id,
      username,
      name,
      email,
      is_active: active,
      avatar: avatar(username),
    },
  });
}
