/** The server's paths beside the executor: cancel, entry addresses of flows, the brand, the signed-in user. */
import { checkCsrf } from "../wire/checks.js";
import type { Exchange } from "../wire/exchange.js";
import { urlencode } from "../wire/query-string.js";
import { avatar } from "./avatar.js";
import { destination, namesHost } from "./next.js";
import { newPlan } from "./plan.js";
import type { Services } from "./services.js";
import type { Sessions } from "./sessions.js";
import type { Flow } from "./stage.js";

const AUTHENTICATION = "default-authentication-flow";
const INVALIDATION = "default-invalidation-flow";
const ENROLMENT =
  /^\/api\/v3\/stages\/authenticator\/duo\/([-\w]+)\/enrollment_status\/$/;
const DEVICE_CODE = "device-code";
const DEVICE_AUTHORIZATION = "device-authorization";

export interface Surroundings extends Services {
  readonly sessions: Sessions;
  readonly flows: ReadonlyMap<string, Flow>;
}

/** A service with its own paths. */
export interface Endpoint {
  /** Returns `false` for any other path, without a reply. */
  handle(exchange: Exchange, around: Surroundings): boolean;
}

/** All other paths of the server; at least "not found" is sent. */
const OURS =
  /^\/(api|application\/o|endpoints?|flows|if\/flow|source)\/|^\/device$|^\/ws\/client\/$/;

export const besideFlows: Endpoint = {
  handle(exchange, around) {
    const isOurs = OURS.test(exchange.path);
    if (isOurs) answer(exchange, around);
    return isOurs;
  },
};

function answer(exchange: Exchange, around: Surroundings): void {
  const { path, method } = exchange;
  const { sessions, flows } = around;
  if (path.startsWith("/flows/-/") && method !== "GET") {
    refuse(exchange);
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
  } else if (path === "/device" && method === "GET" && flows.has(DEVICE_CODE)) {
    device(exchange, around);
  } else if (ENROLMENT.test(path) && method === "POST") {
    enrolment(exchange, around);
  } else if (path === "/api/v3/core/brands/current/" && method === "GET") {
    exchange.json(200, brand(exchange));
  } else if (path === "/api/v3/core/users/me/" && method === "GET") {
    void me(exchange, sessions);
  } else {
    exchange.fail(404, "Not Found");
  }
}

/**
 * These views take no POST. Their check comes first, for everybody and not only for signed-in visitors
 * (docs/protocol/life-cycle.md#cancel).
 */
function refuse(exchange: Exchange): void {
  try {
    checkCsrf(exchange);
  } catch {
    exchange.html(403, "Forbidden");
    return;
  }
  exchange.empty(405, "GET, HEAD, OPTIONS");
}

/** Drops the plan. Without a `next`, the redirect leads to the logout (docs/protocol/life-cycle.md#cancel). */
function cancel(exchange: Exchange, sessions: Sessions): void {
  const session = sessions.find(exchange);
  if (session) {
    session.plan = undefined;
    sessions.sendCookies(exchange, session);
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

/** docs/protocol/ak-stage-authenticator-duo.md#the-status-endpoint */
function enrolment(exchange: Exchange, { phone }: Surroundings): void {
  const [, code = ""] = ENROLMENT.exec(exchange.path) ?? [];
  const isDone = phone.isEnrolled(code);
  if (isDone === undefined) exchange.json(404, { detail: "Not found." });
  else exchange.json(200, { duo_response: isDone ? "success" : "waiting" });
}

/**
 * The entry address of the flow that asks for a device's code, for signed-in visitors
 * (docs/protocol/ak-provider-oauth2-device-code.md#the-entry-address-of-device-codes).
 */
function device(
  exchange: Exchange,
  { sessions, flows, devices }: Surroundings,
): void {
  const session = sessions.find(exchange);
  const code = exchange.query.get("code");
  const known = devices.find(code);
  const authorization = flows.get(DEVICE_AUTHORIZATION);
  if (!session?.user) {
    const next = urlencode(new Map([["next", exchange.url]]));
    exchange.redirect(`/flows/-/default/authentication/?${next}`);
  } else if (code === undefined) {
    toPage(exchange, DEVICE_CODE);
  } else if (known && authorization) {
    session.plan = newPlan(authorization, { device: known });
    sessions.sendCookies(exchange, session);
    toPage(exchange, DEVICE_AUTHORIZATION);
  } else {
    exchange.html(200, "Permission denied");
  }
}

function toPage(exchange: Exchange, slug: string): void {
  const query = urlencode(exchange.query);
  exchange.redirect(`/if/flow/${slug}/${query && `?${query}`}`);
}

/** docs/protocol/helper-endpoints.md#brand */
function brand({ generation }: Exchange): object {
  return {
    matched_domain: "demo",
    branding_title: "Demo",
    branding_logo: "/static/dist/logo.svg",
    branding_logo_themed_urls: null,
    branding_favicon: "/static/dist/logo.svg",
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

async function me(exchange: Exchange, sessions: Sessions): Promise<void> {
  const session = sessions.find(exchange);
  if (!session?.user) {
    exchange.json(403, {
      detail: "Authentication credentials were not provided.",
    });
    return;
  }
  const { id, username, name, email, active } = session.user;
  const picture = await avatar(username);
  sessions.sendCookies(exchange, session);
  exchange.json(200, {
    user: {
      pk: id,
      username,
      name,
      email,
      is_active: active,
      is_superuser: false,
      groups: [],
      avatar: picture,
      uid: id,
      settings: {},
      type: "internal",
      system_permissions: [],
    },
  });
}
