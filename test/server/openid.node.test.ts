/**
 * An application that signs in with OpenID Connect
 * (docs/protocol/shipped-flows.md#default-provider-authorization-implicit-consent): authorize, sign in, consent, code.
 */
import assert from "node:assert/strict";
import { createHash, createPublicKey, randomBytes, verify } from "node:crypto";
import { describe, it } from "node:test";
import { Browser, type Generation, startServer } from "./wire.js";

const address = await startServer();
const CALLBACK = `${address}callback`;
const CONSENT = "default-provider-authorization-explicit-consent";

const executor = (location: string) => {
  const { pathname, search } = new URL(location, address);
  const [, slug = ""] = /^\/if\/flow\/([-\w]+)\/$/.exec(pathname) ?? [];
  const query = new URLSearchParams({ query: search.slice(1) });
  return `/api/v3/flows/executor/${slug}/?${query.toString()}`;
};

async function signIn(browser: Browser, location: string) {
  const path = executor(location);
  await browser.get(path);
  await browser.follow(await browser.post(path, { uid_field: "ada" }));
  const password = "analytical engine";
  const reply = await browser.post(path, { password });
  return String((await browser.follow(reply)).json.to);
}

function ask(client_id: string, changes: Record<string, string> = {}) {
  const code_verifier = randomBytes(32).toString("base64url");
  const query = new URLSearchParams({
    client_id,
    redirect_uri: CALLBACK,
    response_type: "code",
    scope: "openid email profile",
    state: "st1",
    nonce: "n1",
    code_challenge: createHash("sha256")
      .update(code_verifier)
      .digest("base64url"),
    code_challenge_method: "S256",
    ...changes,
  });
  const url = `/application/o/authorize/?${query.toString()}`;
  return { url, code_verifier };
}

function redeem(fields: Record<string, string>) {
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    redirect_uri: CALLBACK,
    ...fields,
  });
  return fetch(`${address}application/o/token/`, { method: "POST", body });
}

/** The code in an address that leads back to the application. */
function codeOf(to: string): string {
  const url = new URL(to, address);
  assert.equal(url.origin + url.pathname, CALLBACK);
  assert.equal(url.searchParams.get("state"), "st1");
  return url.searchParams.get("code") ?? "";
}

async function claimsOf(token: string, client: string) {
  const get = async (url: string): Promise<unknown> =>
    (await fetch(url)).json();
  const about = (await get(
    `${address}application/o/${client}/.well-known/openid-configuration`,
  )) as { issuer: string; jwks_uri: string };
  const { keys } = (await get(about.jwks_uri)) as { keys: { kty: string }[] };
  const [head, body, signature = ""] = token.split(".");
  const key = createPublicKey({ key: keys[0] ?? {}, format: "jwk" });
  const isSigned = verify(
    "sha256",
    Buffer.from(`${String(head)}.${String(body)}`),
    { key, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  assert.equal(isSigned, true);
  const text = Buffer.from(String(body), "base64url").toString("utf8");
  const claims = JSON.parse(text) as Record<string, unknown>;
  assert.equal(claims.iss, about.issuer);
  return claims;
}

for (const generation of [
  "2025.10",
  "2026.8",
] as const satisfies Generation[]) {
  describe(`signing in to an application, ${generation}`, () => {
    it("leads to the sign-in, back to the request, and then to the application with a code", async () => {
      const browser = new Browser(address, generation);
      const { url, code_verifier } = ask("demo-app");
      const first = await browser.get(url);
      let page = first.headers.location ?? "";
      if (generation === "2025.10")
        page = (await browser.get(page)).headers.location ?? "";
      assert.match(page, /^\/if\/flow\/default-authentication-flow\/\?/);
      assert.equal(
        new URL(page, address).searchParams.get("next"),
        url,
        "the whole request, as it came",
      );
      const to = await signIn(browser, page);
      assert.equal(to, url);
      const { location = "" } = (await browser.get(to)).headers;
      const code = codeOf(location);
      const client_id = "demo-app";
      const reply = await redeem({ code, client_id, code_verifier });
      const tokens = (await reply.json()) as Record<string, string>;
      const claims = await claimsOf(tokens.id_token ?? "", client_id);
      assert.equal(claims.preferred_username, "ada");
      assert.equal(claims.aud, client_id);
      assert.equal(claims.nonce, "n1");
      const user = await fetch(`${address}application/o/userinfo/`, {
        headers: { Authorization: `Bearer ${String(tokens.access_token)}` },
      });
      assert.equal(
        ((await user.json()) as { email: string }).email,
        "ada@example.com",
      );
      const again = await redeem({ code, client_id, code_verifier });
      assert.equal(again.status, 400, "a code counts once");
    });

    it("asks for consent if the application needs it, and ends without flow_info", async () => {
      const browser = new Browser(address, generation);
      const client_id = "demo-app-with-consent";
      const { url, code_verifier } = ask(client_id);
      await signIn(browser, "/if/flow/default-authentication-flow/");
      const { location = "" } = (await browser.get(url)).headers;
      assert.match(location, new RegExp(`^/if/flow/${CONSENT}/\\?client_id=`));
      const path = executor(location);
      const { json } = await browser.get(path);
      assert.equal(json.component, "ak-stage-consent");
      const done = await browser.follow(
        await browser.post(path, { token: json.token }),
      );
      assert.equal(done.json.component, "xak-flow-redirect");
      assert.equal("flow_info" in done.json, false);
      const code = codeOf(String(done.json.to));
      const reply = await redeem({ code, client_id, code_verifier });
      assert.equal(reply.status, 200);
    });

    it("sends no token without the verifier, or for another address", async () => {
      const browser = new Browser(address, generation);
      await signIn(browser, "/if/flow/default-authentication-flow/");
      const { url } = ask("demo-app");
      const { location = "" } = (await browser.get(url)).headers;
      const stolen = await redeem({
        code: codeOf(location),
        client_id: "demo-app",
        code_verifier: "guessed",
      });
      assert.equal(stolen.status, 400);
      for (const [client, changes] of [
        ["nobody", {}],
        ["demo-app", { redirect_uri: "https://evil.example/callback" }],
      ] as const) {
        const reply = await browser.get(ask(client, changes).url);
        assert.equal(reply.status, 400);
        assert.equal(reply.headers.location, undefined);
      }
    });
  });
}
