/** The demo's page in front of another server: `npm start -- --authentik …`. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, type AddressInfo } from "node:net";
import { after, describe, it } from "node:test";
import { generate } from "selfsigned";
import { createDemoServer } from "../../demo/server/node/http.js";
import type { Authentik } from "../../demo/server/node/proxy.js";
import {
  ADDED,
  arriving,
  FLOW_PAGE,
  KEPT_BACK,
  PASSED,
  upstream,
  WAYS_AROUND,
} from "./passed.js";
import { ends, moves, shows } from "./shapes.js";
import { Browser } from "./wire.js";

const CONSENT = "/api/v3/flows/executor/consent/?query=";

async function listen(server: Server): Promise<string> {
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function inFrontOf(authentik: Authentik, log?: (line: string) => void) {
  const front = createDemoServer({ authentik, ...(log && { log }) });
  after(() => front.close());
  return new Browser(await front.listen(0));
}

const flows: RequestListener = createDemoServer().handler;
const certificate = await generate(
  [{ name: "commonName", value: "127.0.0.1" }],
  {
    extensions: [
      { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
    ],
  },
);
const tls = { key: certificate.private, cert: certificate.cert };

async function signInAndConsent(browser: Browser): Promise<void> {
  const headers = { Origin: browser.origin };
  const post = (body: unknown) =>
    browser.send({
      method: "POST",
      path: CONSENT,
      body,
      headers: {
        ...headers,
        "X-authentik-CSRF": browser.cookies.get("authentik_csrf") ?? "",
      },
    });
  shows(await browser.get(CONSENT), "2026.8", "ak-stage-identification");
  moves(await post({ uid_field: "ada" }), CONSENT);
  shows(await browser.get(CONSENT), "2026.8", "ak-stage-password");
  moves(await post({ password: "analytical engine" }), CONSENT);
  // In a signed-in session, an answer without the right token and Origin is refused.
  const { json } = await browser.follow(await browser.get(CONSENT));
  assert.equal(json.component, "ak-stage-consent");
  ends(await post({ token: json.token }), "2026.8", "/");
}

describe("in front of an authentik", () => {
  it("on http: sign in, then consent", async () => {
    const host = await listen(createServer(flows));
    await signInAndConsent(await inFrontOf({ address: `http://${host}` }));
  });

  it("on https: sign in, then consent, with cookies that a page on http keeps", async () => {
    const host = await listen(createTlsServer(tls, flows));
    const browser = await inFrontOf({
      address: `https://${host}`,
      ca: certificate.cert,
    });
    const { setCookie } = await browser.get(CONSENT);
    assert.ok(setCookie.length > 0);
    for (const line of setCookie) assert.doesNotMatch(line, /Secure|None/);
    await signInAndConsent(browser);
  });

  const QUERY = "/api/v3/flows/executor/a/?query=x%27y'z%7C|//%2f&e=%e4";
  const echo: RequestListener = ({ url, headers }, response) => {
    response
      .writeHead(200, {
        "Content-Type": "application/json",
        "Set-Cookie": ["a=1; Secure; SameSite=None; Path=/", "b=2; Domain=x.y"],
      })
      .end(JSON.stringify({ url, ...headers }));
  };

  it("on http: path, query, Host, Origin and cookies are unchanged", async () => {
    const host = await listen(createServer(echo));
    const browser = await inFrontOf({ address: `http://${host}` });
    const { json, setCookie } = await browser.get(QUERY, {
      Origin: browser.origin,
    });
    assert.equal(json.url, QUERY);
    assert.equal(json.host, new URL(browser.origin).host);
    assert.equal(json.origin, browser.origin);
    assert.deepEqual(setCookie, [
      "a=1; Secure; SameSite=None; Path=/",
      "b=2; Domain=x.y",
    ]);
  });

  it("on https: authentik sees its own host name, and the same query", async () => {
    const host = await listen(createTlsServer(tls, echo));
    const address = `https://${host}`;
    const browser = await inFrontOf({ address, ca: certificate.cert });
    const { json, setCookie } = await browser.get(QUERY, {
      Origin: browser.origin,
      Referer: `${browser.origin}/?a`,
    });
    assert.equal(json.url, QUERY);
    assert.equal(json.host, host);
    assert.equal(json.origin, address);
    assert.equal(json.referer, `${address}/?a`);
    assert.deepEqual(setCookie, ["a=1; Path=/", "b=2"]);
  });

  it("on https: a redirect to authentik’s host name becomes a redirect to the page’s", async () => {
    const server = createTlsServer(tls, ({ headers }, response) => {
      response
        .writeHead(302, { Location: `https://${headers.host}/if/user/?a='b'` })
        .end();
    });
    const address = `https://${await listen(server)}`;
    const browser = await inFrontOf({ address, ca: certificate.cert });
    const { headers } = await browser.get("/flows/-/cancel/");
    assert.equal(headers.location, `${browser.origin}/if/user/?a='b'`);
  });

  it("passes on the paths that the element needs, byte for byte, and no others", async () => {
    const authentik = await upstream();
    after(() => authentik.close());
    const { origin } = await inFrontOf({ address: authentik.address });
    const passed = [...PASSED, FLOW_PAGE];
    assert.deepEqual(await arriving(passed, authentik, origin), passed);
    const kept = [...KEPT_BACK, ...WAYS_AROUND, ...ADDED];
    assert.deepEqual(await arriving(kept, authentik, origin), []);
  });

  it("passes on added paths, and leaves the page’s own paths to the page", async () => {
    const authentik = await upstream();
    after(() => authentik.close());
    const { origin } = await inFrontOf({
      address: authentik.address,
      more: ["/application/o/", "/device"],
      own: ["/if/flow/"],
    });
    const passed = [...PASSED, ...ADDED, "/device?code=ABC"];
    assert.deepEqual(await arriving(passed, authentik, origin), passed);
    const kept = [...KEPT_BACK, ...WAYS_AROUND, FLOW_PAGE, "/device/"];
    assert.deepEqual(await arriving(kept, authentik, origin), []);
  });

  it("passes on a WebSocket", async () => {
    const server = createServer();
    server.on("upgrade", ({ url }, socket) => {
      socket.end(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nhello from ${url}`,
      );
    });
    const address = `http://${await listen(server)}`;
    const browser = await inFrontOf({ address });
    const { hostname, port } = new URL(browser.origin);
    const socket = connect(Number(port), hostname);
    socket.write(
      "GET /ws/client/ HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    );
    let received = "";
    for await (const chunk of socket) received += String(chunk);
    assert.match(received, /^HTTP\/1.1 101 [^]*hello from \/ws\/client\/$/);
  });

  it("reports in the response and in the log that authentik cannot be reached", async () => {
    const lines: string[] = [];
    const closed = createServer();
    const address = `http://${await listen(closed)}`;
    await new Promise((resolve) => closed.close(resolve));
    const browser = await inFrontOf({ address }, (line) => lines.push(line));
    const reply = await browser.get(CONSENT);
    assert.equal(reply.status, 502);
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? "", /^authentik at http:.*ECONNREFUSED/);
  });

  it("serves the demo’s page, which shows authentik’s address", async () => {
    const address = `http://${await listen(createServer(flows))}`;
    const browser = await inFrontOf({ address });
    const page = await browser.get("/");
    assert.match(page.text, /flow-executor/);
    const { json } = await browser.get("/demo.json");
    assert.deepEqual(json, { authentik: address });
  });
});
