import { once } from "node:events";
import type { Duplex } from "node:stream";
import { text } from "node:stream/consumers";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { fileURLToPath } from "node:url";
import { Accounts } from "../services/accounts.js";
import { Applications } from "../services/applications.js";
import { CapServer } from "./cap-server.js";
import { Devices } from "../services/devices.js";
import { Exchange } from "../wire/exchange.js";
import { Factors } from "../services/factors.js";
import { Phone } from "../services/phone.js";
import { Engine } from "../engine/engine.js";
import { faults } from "../wire/faults.js";
import { flows as demoFlows } from "../flows/all.js";
import { Mailbox } from "../services/mailbox.js";
import { Notices } from "../services/notices.js";
import { OpenId } from "../services/openid.js";
import { Providers } from "../services/sources.js";
import { createProxy, type Authentik } from "./proxy.js";
import type { Flow } from "../engine/stage.js";
import { sendFile } from "./static-files.js";

export interface DemoServerOptions {
  /** Instead of the demo's own. */
  readonly flows?: readonly Flow[];
  /** Instead of the demo's own flow server; there are no flows of the demo then. */
  readonly authentik?: Authentik;
  /** The address to listen on; only loopback is taken. */
  readonly host?: string;
  /** Hears one line for every flow-error, and for every request that does not reach authentik: what the wire does not tell. */
  readonly log?: (line: string) => void;
}

export interface DemoServer {
  /**
   * For a server of one's own. With `next`, what is not the flow server's is
   * left to it; without, files are served.
   */
  readonly handler: (
    request: IncomingMessage,
    response: ServerResponse,
    next?: () => void,
  ) => void;
  /** The same for what becomes a WebSocket. */
  readonly upgrade: (
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
  ) => void;
  /** Port 0 = any free one. Gives the address, with a slash at its end. */
  listen(port: number): Promise<string>;
  close(): Promise<void>;
}

/** This file runs as build/demo/server/node/http.js. */
const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const LOOPBACK = ["127.0.0.1", "::1", "localhost"];

/** Any page is served under this path too, with the policy enforced. */
const STRICT = /^\/strict(?=\/)/;
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html flow-executor",
].join("; ");

export function createDemoServer(options: DemoServerOptions = {}): DemoServer {
  const host = options.host ?? "127.0.0.1";
  if (process.env.NODE_ENV === "production") {
    throw new Error(
      "The demo's flow server is no server for production: its passwords are public.",
    );
  }
  if (!LOOPBACK.includes(host)) {
    throw new Error(
      `The demo's flow server listens on loopback only, not on ${host}.`,
    );
  }
  const log = options.log ?? (() => undefined);
  const proxy = options.authentik && createProxy(options.authentik, log);
  const weather = faults();
  const mailbox = new Mailbox();
  const factors = new Factors();
  const services = {
    accounts: new Accounts(),
    cap: new CapServer(),
    devices: new Devices(),
    factors,
    notices: new Notices(),
    openid: new OpenId(),
    phone: new Phone(factors),
    providers: new Providers(),
  };
  const { cap, notices, phone } = services;
  const applications = new Applications();
  const engine = new Engine({
    flows: options.flows ?? demoFlows,
    services,
    mailbox,
    log,
  });
  const ours = (request: IncomingMessage, response: ServerResponse) => {
    const exchange = new Exchange(request, response);
    const page = () => void serve("/index.html", response);
    return (
      engine.handle(exchange, page) ||
      [cap, phone, applications].some((part) => part.handle(exchange))
    );
  };
  const handler: DemoServer["handler"] = (request, response, next) => {
    weather(request, response, () => {
      if (proxy ? proxy.handle(request, response) : ours(request, response))
        return;
      const path = request.url?.split("?")[0] ?? "/";
      if (path === "/demo.json") {
        const { address } = options.authentik ?? {};
        sendJson(response, { authentik: address ?? null });
      } else if (path === "/demo/mails.json") {
        sendJson(response, mailbox.mails);
      } else if (path === "/received") void receive(request, response);
      else if (next) next();
      else void serve(path, response);
    });
  };

  const server = createServer((request, response) =>
    handler(request, response),
  );
  const upgrade: DemoServer["upgrade"] = (request, socket, head) => {
    if (proxy) proxy.upgrade(request, socket, head);
    else if (!notices.upgrade(request, socket, head)) socket.destroy();
  };
  server.on("upgrade", upgrade);
  return {
    handler,
    upgrade,
    listen: async (port) => {
      server.listen(port, host);
      await once(server, "listening");
      const address = server.address();
      const taken =
        typeof address === "object" && address ? address.port : port;
      return `http://${host.includes(":") ? `[${host}]` : host}:${taken}/`;
    },
    close: () =>
      new Promise((resolve) => {
        notices.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendJson(response: ServerResponse, value: unknown): void {
  response
    .writeHead(200, {
      "Content-Type": "application/json",
      "Cache-Control": "no-store",
    })
    .end(JSON.stringify(value));
}

/** Where a flow leads by a form: says which fields came, and not what was in them. */
async function receive(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const form = new URLSearchParams(await text(request));
  const names = [...form.keys()].filter((name) => /^\w+$/.test(name));
  response
    .writeHead(200, { "Content-Type": "text/html; charset=utf-8" })
    .end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Demo Wiki</title><link rel="stylesheet" href="/aside.css"><h1>Demo Wiki</h1><p>Received: ${names.join(", ") || "nothing"}</p><p><a href="/">Back to the demo</a></p></html>`,
    );
}

async function serve(path: string, response: ServerResponse): Promise<void> {
  if (STRICT.test(path)) response.setHeader("Content-Security-Policy", POLICY);
  if (await sendFile(ROOT, path.replace(STRICT, ""), response)) return;
  response
    .writeHead(404, { "Content-Type": "text/plain; charset=utf-8" })
    .end("Not found");
}
