/** Checks a request before a stage sees it. Each failure becomes a flow error without a reason. */
import type { Exchange } from "./exchange.js";

export function checkRequest(exchange: Exchange, signedIn: boolean): void {
  if (!acceptsJson(exchange)) throw new Error("Accept does not allow JSON");
  // This server has no tokens, so every token is unknown (docs/protocol/requests.md#a-bearer-token-does-not-plan).
  if (exchange.header("authorization")?.startsWith("Bearer ")) {
    throw new Error("unknown bearer token");
  }
  if (exchange.method === "GET") return;
  // The server checks CSRF only after a login, so a wrong set-up is not visible before.
  if (signedIn) checkCsrf(exchange);
  if (exchange.method !== "POST") throw new Error("method not allowed");
}

/** The only renderer is JSON (docs/protocol/requests.md#request-headers). */
function acceptsJson(exchange: Exchange): boolean {
  return (exchange.header("accept") ?? "*/*")
    .split(",")
    .map((range) => range.split(";")[0]?.trim().toLowerCase() ?? "")
    .some((type) =>
      ["*/*", "application/*", "application/json"].includes(type),
    );
}

/** In the same order as the server (docs/protocol/cookies-and-csrf.md#csrf-is-checked-only-in-a-signed-in-session). */
export function checkCsrf(exchange: Exchange): void {
  const own = exchange.origin;
  const origin = exchange.header("origin");
  if (origin !== undefined && origin !== own) {
    throw new Error(`Origin is ${origin}, not ${own}`);
  }
  if (origin === undefined && exchange.secure) {
    const referer = exchange.header("referer") ?? "";
    if (!referer.startsWith(`${own}/`)) {
      throw new Error("no Origin, and no Referer of this server");
    }
  }
  const cookie = exchange.cookies.get("authentik_csrf");
  if (!cookie) throw new Error("no authentik_csrf cookie");
  if (exchange.header("x-authentik-csrf") !== cookie) {
    throw new Error("X-authentik-CSRF is not the cookie's value");
  }
}

/**
 * An empty body is an empty answer, with any type. Any other body must be JSON in UTF-8
 * (docs/protocol/requests.md#request-headers).
 */
export function parseBody(exchange: Exchange, body: Uint8Array): unknown {
  if (body.length === 0) return {};
  const type = exchange.header("content-type")?.split(";")[0]?.trim();
  if (type?.toLowerCase() !== "application/json") {
    throw new Error(`not JSON but ${type ?? "of no type"}`);
  }
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return JSON.parse(utf8.decode(body));
}
