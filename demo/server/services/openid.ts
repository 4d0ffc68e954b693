/**
 * OpenID Connect, as far as applications of the demo need it: the code flow with PKCE, with consent and without. What
 * happens before there is a code is recorded (protocol/executor.md 11.3); the rest is RFC 6749, RFC 7636, OpenID Core.
 */
import {
  createHash,
  generateKeyPairSync,
  randomBytes,
  sign,
} from "node:crypto";
import { challenge } from "../../../src/testing/challenge.js";
import type { Account } from "./accounts.js";
import type { Exchange } from "../wire/exchange.js";
import type { Surroundings } from "../engine/endpoints.js";
import { urlencode } from "../wire/query-string.js";
import {
  type Flow,
  type Plan,
  type Stage,
  newPlan,
  sent,
} from "../engine/stage.js";
import { consent } from "../stages/consent.js";

const AUTHENTICATION = "default-authentication-flow";
const CONSENT = "default-provider-authorization-explicit-consent";
const PATH =
  /^\/application\/o\/(?:(authorize|token|userinfo)\/|([-\w]+)\/(jwks\/|\.well-known\/openid-configuration))$/;

/** Who may ask, and whether the person is asked too. They live on the page's own origin, and are public. */
const clients = new Map([
  ["demo-app", { name: "Demo App", consent: false }],
  ["demo-app-with-consent", { name: "Demo App", consent: true }],
]);
const CALLBACK = "/callback";
const LIFETIME = 60_000;

interface Grant {
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly scope: string;
  readonly nonce: string | undefined;
  readonly code_challenge: string;
  readonly issuer: string;
  readonly account: Account;
  readonly until: number;
}

const { privateKey, publicKey } = generateKeyPairSync("ec", {
  namedCurve: "P-256",
});
const base64 = (json: object) =>
  Buffer.from(JSON.stringify(json)).toString("base64url");

export class OpenId {
  readonly #codes = new Map<string, Grant>();
  readonly #tokens = new Map<string, Grant>();

  /** False: not a path of ours, and nothing was sent. */
  handle(exchange: Exchange, around: Surroundings): boolean {
    const [path, view, application, document] = PATH.exec(exchange.path) ?? [];
    if (path === undefined) return false;
    if (view === "authorize") this.#authorize(exchange, around);
    else if (view === "token")
      this.#token(exchange, around).catch(() =>
        exchange.json(400, { error: "invalid_request" }),
      );
    else if (view === "userinfo") this.#userinfo(exchange, around);
    else if (document === "jwks/") exchange.json(200, jwks());
    else exchange.json(200, configuration(exchange, application ?? ""));
    return true;
  }

  #authorize(exchange: Exchange, { sessions, flows }: Surroundings): void {
    const { query, url, origin } = exchange;
    const client = clients.get(query.get("client_id") ?? "");
    const session = sessions.open(exchange.cookies.get("authentik_session"));
    const account = session.user;
    if (!client) {
      exchange.html(400, "Client ID Error");
    } else if (query.get("redirect_uri") !== origin + CALLBACK) {
      exchange.html(400, "Redirect URI Error");
    } else if (query.get("code_challenge_method") !== "S256") {
      this.#refuse(exchange, "invalid_request");
    } else if (!account) {
      exchange.sendCookies(sessions, session);
      exchange.redirect(signInFirst(exchange, url));
    } else {
      const give = () => this.#give(exchange, account);
      const flow = flows.get(CONSENT);
      if (client.consent && flow) {
        session.plan = asking(flow, client.name, give);
        exchange.sendCookies(sessions, session);
        exchange.redirect(`/if/flow/${CONSENT}/?${urlencode(query)}`);
      } else {
        exchange.redirect(give());
      }
    }
  }

  /** The way back to the application, with a code that counts once. */
  #give({ query, origin }: Exchange, account: Account): string {
    const code = randomBytes(16).toString("hex");
    const read = (name: string) => query.get(name) ?? "";
    this.#codes.set(code, {
      client_id: read("client_id"),
      redirect_uri: read("redirect_uri"),
      scope: read("scope"),
      nonce: query.get("nonce"),
      code_challenge: read("code_challenge"),
      issuer: `${origin}/application/o/${read("client_id")}/`,
      account,
      until: Date.now() + LIFETIME,
    });
    return back(read("redirect_uri"), { code, state: query.get("state") });
  }

  #refuse(exchange: Exchange, error: string): void {
    const { query } = exchange;
    const state = query.get("state");
    exchange.redirect(back(query.get("redirect_uri") ?? "", { error, state }));
  }

  async #token(exchange: Exchange, { devices }: Surroundings): Promise<void> {
    const form = new URLSearchParams((await exchange.body()).toString("utf8"));
    if (form.has("device_code")) {
      devices.redeem(exchange, form.get("device_code"));
      return;
    }
    const code = form.get("code") ?? "";
    const grant = this.#codes.get(code);
    this.#codes.delete(code);
    const verifier = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const isRight =
      grant !== undefined &&
      grant.until > Date.now() &&
      form.get("grant_type") === "authorization_code" &&
      form.get("client_id") === grant.client_id &&
      form.get("redirect_uri") === grant.redirect_uri &&
      verifier === grant.code_challenge;
    if (!isRight) {
      exchange.json(400, { error: "invalid_grant" });
      return;
    }
    const access_token = randomBytes(24).toString("base64url");
    this.#tokens.set(access_token, grant);
    exchange.json(200, {
      access_token,
      token_type: "Bearer",
      scope: grant.scope,
      expires_in: LIFETIME / 1000,
      id_token: idToken(grant),
    });
  }

  #userinfo(exchange: Exchange, { devices }: Surroundings): void {
    const [, token = ""] =
      /^Bearer (.+)$/.exec(exchange.header("authorization") ?? "") ?? [];
    const grant = this.#tokens.get(token);
    if (grant) exchange.json(200, claims(grant));
    else devices.tell(exchange, token);
  }
}

/** Back to this very address, once somebody is signed in (protocol/executor.md 4.6). */
function signInFirst({ generation, query }: Exchange, url: string): string {
  const next = new Map([["next", url]]);
  return generation.plansForApplications
    ? `/if/flow/${AUTHENTICATION}/?${urlencode(new Map([...query, ...next]))}`
    : `/flows/-/default/authentication/?${urlencode(next)}`;
}

/** Asks the person first. What comes last leaves without `flow_info`. */
function asking(flow: Flow, name: string, give: () => string): Plan {
  const question = consent({
    header_text: `You're about to sign into ${name}.`,
  });
  const leave = () =>
    sent(challenge("xak-flow-redirect", { to: give(), final_redirect: false }));
  const end: Stage = { challenge: leave, answer: leave };
  return { ...newPlan(flow), stages: [{ stage: question }, { stage: end }] };
}

function back(to: string, said: Record<string, string | undefined>): string {
  const url = new URL(to);
  for (const [name, value] of Object.entries(said)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}

function claims({ account, scope }: Grant) {
  const scopes = scope.split(" ");
  return {
    sub: account.id,
    ...(scopes.includes("email") && { email: account.email }),
    ...(scopes.includes("profile") && {
      name: account.name,
      preferred_username: account.username,
    }),
  };
}

function idToken(grant: Grant): string {
  const now = Math.floor(Date.now() / 1000);
  const { issuer: iss, client_id: aud, nonce } = grant;
  const payload = base64({
    iss,
    aud,
    iat: now,
    exp: now + LIFETIME / 1000,
    nonce,
    ...claims(grant),
  });
  const signed = `${base64({ alg: "ES256", typ: "JWT", kid: "demo" })}.${payload}`;
  const signature = sign("sha256", Buffer.from(signed), {
    key: privateKey,
    dsaEncoding: "ieee-p1363",
  });
  return `${signed}.${signature.toString("base64url")}`;
}

function jwks() {
  const key = publicKey.export({ format: "jwk" });
  return { keys: [{ ...key, kid: "demo", alg: "ES256", use: "sig" }] };
}

function configuration({ origin }: Exchange, application: string) {
  const at = (path: string) => `${origin}/application/o/${path}/`;
  return {
    issuer: at(application),
    authorization_endpoint: at("authorize"),
    token_endpoint: at("token"),
    userinfo_endpoint: at("userinfo"),
    jwks_uri: at(`${application}/jwks`),
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["ES256"],
    code_challenge_methods_supported: ["S256"],
  };
}
