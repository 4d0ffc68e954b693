/**
 * The part of OpenID Connect that the demo's applications need: the code flow with PKCE, with and without consent. The
 * requests up to the code were recorded
 * (docs/protocol/shipped-flows.md#default-provider-authorization-implicit-consent); the rest follows RFC 6749, RFC 7636
 * and OpenID Core.
 */
import type { Endpoint, Surroundings } from "../engine/endpoints.js";
import { newPlan } from "../engine/plan.js";
import type { Account } from "../engine/services.js";
import { base64url, bytesOf, sha256 } from "../wire/encodings.js";
import type { Exchange } from "../wire/exchange.js";
import { urlencode } from "../wire/query-string.js";
import { randomBase64url, randomHex } from "../wire/random.js";
import type { Devices } from "./devices.js";

const AUTHENTICATION = "default-authentication-flow";
const CONSENT = "default-provider-authorization-explicit-consent";
const PATH =
  /^\/application\/o\/(?:(authorize|token|userinfo)\/|([-\w]+)\/(jwks\/|\.well-known\/openid-configuration))$/;

/**
 * The applications, and whether they need the visitor's consent. They are on the page's own origin, and are public
 * clients.
 */
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

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const encoded = (json: object) => base64url(bytesOf(JSON.stringify(json)));

export class OpenId implements Endpoint {
  readonly #codes = new Map<string, Grant>();
  readonly #tokens = new Map<string, Grant>();
  readonly #devices: Devices;
  /** Created at the first use. */
  #keys: Promise<CryptoKeyPair> | undefined;

  constructor(devices: Devices) {
    this.#devices = devices;
  }

  /** Returns `false` for any other path, without a reply. */
  handle(exchange: Exchange, around: Surroundings): boolean {
    const [path, view, application, document] = PATH.exec(exchange.path) ?? [];
    if (path === undefined) return false;
    if (view === "authorize") this.#authorize(exchange, around);
    else if (view === "token")
      this.#token(exchange).catch(() =>
        exchange.json(400, { error: "invalid_request" }),
      );
    else if (view === "userinfo") this.#userinfo(exchange);
    else if (document === "jwks/") void this.#jwks(exchange);
    else exchange.json(200, configuration(exchange, application ?? ""));
    return true;
  }

  #authorize(exchange: Exchange, { sessions, flows }: Surroundings): void {
    const { query, url, base } = exchange;
    const client = clients.get(query.get("client_id") ?? "");
    const session = sessions.open(exchange);
    const account = session.user;
    if (!client) {
      exchange.html(400, "Client ID Error");
    } else if (query.get("redirect_uri") !== base + CALLBACK) {
      exchange.html(400, "Redirect URI Error");
    } else if (query.get("code_challenge_method") !== "S256") {
      this.#refuse(exchange, "invalid_request");
    } else if (!account) {
      sessions.sendCookies(exchange, session);
      exchange.redirect(signInFirst(exchange, url));
    } else {
      const leave = () => this.#give(exchange, account);
      const flow = flows.get(CONSENT);
      if (client.consent && flow) {
        const application = { name: client.name, leave };
        session.plan = newPlan(flow, { application });
        sessions.sendCookies(exchange, session);
        exchange.redirect(`/if/flow/${CONSENT}/?${urlencode(query)}`);
      } else {
        exchange.redirect(leave());
      }
    }
  }

  /** The address back to the application, with a code that can be used once. */
  #give({ query, base }: Exchange, account: Account): string {
    const code = randomHex(16);
    const read = (name: string) => query.get(name) ?? "";
    this.#codes.set(code, {
      client_id: read("client_id"),
      redirect_uri: read("redirect_uri"),
      scope: read("scope"),
      nonce: query.get("nonce"),
      code_challenge: read("code_challenge"),
      issuer: `${base}/application/o/${read("client_id")}/`,
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

  async #token(exchange: Exchange): Promise<void> {
    const form = new URLSearchParams(await exchange.text());
    if (form.has("device_code")) {
      this.#devices.redeem(exchange, form.get("device_code"));
      return;
    }
    const code = form.get("code") ?? "";
    const grant = this.#codes.get(code);
    this.#codes.delete(code);
    const verifier = form.get("code_verifier") ?? "";
    const code_challenge = base64url(await sha256(verifier));
    const isRight =
      grant !== undefined &&
      grant.until > Date.now() &&
      form.get("grant_type") === "authorization_code" &&
      form.get("client_id") === grant.client_id &&
      form.get("redirect_uri") === grant.redirect_uri &&
      code_challenge === grant.code_challenge;
    if (!isRight) {
      exchange.json(400, { error: "invalid_grant" });
      return;
    }
    const id_token = await this.#idToken(grant);
    const access_token = randomBase64url(24);
    this.#tokens.set(access_token, grant);
    exchange.json(200, {
      access_token,
      token_type: "Bearer",
      scope: grant.scope,
      expires_in: LIFETIME / 1000,
      id_token,
    });
  }

  #userinfo(exchange: Exchange): void {
    const [, token = ""] =
      /^Bearer (.+)$/.exec(exchange.header("authorization") ?? "") ?? [];
    const grant = this.#tokens.get(token);
    if (grant) exchange.json(200, claims(grant));
    else this.#devices.tell(exchange, token);
  }

  async #idToken(grant: Grant): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const { issuer: iss, client_id: aud, nonce } = grant;
    const payload = encoded({
      iss,
      aud,
      iat: now,
      exp: now + LIFETIME / 1000,
      nonce,
      ...claims(grant),
    });
    const signed = `${encoded({ alg: "ES256", typ: "JWT", kid: "demo" })}.${payload}`;
    const { privateKey } = await this.#keyPair();
    const signature = await crypto.subtle.sign(
      ALGORITHM,
      privateKey,
      bytesOf(signed),
    );
    return `${signed}.${base64url(new Uint8Array(signature))}`;
  }

  async #jwks(exchange: Exchange): Promise<void> {
    const { publicKey } = await this.#keyPair();
    const { kty, x, y, crv } = await crypto.subtle.exportKey("jwk", publicKey);
    const key = { kty, x, y, crv, kid: "demo", alg: "ES256", use: "sig" };
    exchange.json(200, { keys: [key] });
  }

  #keyPair(): Promise<CryptoKeyPair> {
    return (this.#keys ??= crypto.subtle.generateKey(ALGORITHM, false, [
      "sign",
      "verify",
    ]));
  }
}

/** The sign-in, which leads back to this address (docs/protocol/query.md#flow_token). */
function signInFirst({ generation, query }: Exchange, url: string): string {
  const next = new Map([["next", url]]);
  return generation.plansForApplications
    ? `/if/flow/${AUTHENTICATION}/?${urlencode(new Map([...query, ...next]))}`
    : `/flows/-/default/authentication/?${urlencode(next)}`;
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

function configuration({ base }: Exchange, application: string) {
  const at = (path: string) => `${base}/application/o/${path}/`;
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
