/** Serves a built application with authentik behind it, like a static server in production. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, posix } from "node:path";
import { createProxy } from "../server/node/proxy.js";

export const apps = ["plain", "react", "vue", "angular"] as const;
export type App = (typeof apps)[number];

/** The applications are OpenID Connect clients, handle device codes, and replace authentik's flow pages. */
const PATHS = { more: ["/application/o/", "/device"], own: ["/if/flow/"] };

/** This file runs as build/demo/apps/serve.js. */
const FOLDER = join(import.meta.dirname, "../../../demo/apps");

/** The folders of each application, by path prefix. The last folder is for all other paths. */
const places: Readonly<Record<App, readonly (readonly [string, string])[]>> = {
  plain: [
    ["/flow-executor/", "plain/node_modules/flow-executor/dist/cdn"],
    ["/oidc-client-ts/", "plain/node_modules/oidc-client-ts/dist/browser"],
    ["/shared/", "shared"],
    ["/", "plain"],
  ],
  react: [["/", "react/dist"]],
  vue: [["/", "vue/dist"]],
  angular: [["/", "angular/dist/browser"]],
};

/** The names of the Trusted Types policies that each framework creates. */
const policies: Readonly<Record<App, string>> = {
  plain: "",
  react: "",
  vue: " vue",
  angular: " angular angular#bundler",
};

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** As strict as possible: the policy allows only the resources that a page with the element needs. */
const policy = (app: App) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types lit-html flow-executor${policies[app]}`,
  ].join("; ");

/**
 * Serves an application: its files, its page for every other address (also `/if/flow/`), and authentik for authentik's
 * paths.
 * @param authentik its address
 */
export function createAppServer(app: App, authentik: string): Server {
  const log = (line: string) => console.error(line);
  const proxy = createProxy({ address: authentik, ...PATHS }, log);
  const server = createServer((request, response) => {
    if (proxy.handle(request, response)) return;
    const path = posix.normalize(request.url?.split("?")[0] ?? "/");
    void find(app, path).then(({ content, type }) =>
      response
        .writeHead(200, {
          "Content-Type": type,
          "Cache-Control": "no-cache",
          "Content-Security-Policy": policy(app),
          "Referrer-Policy": "same-origin",
          "X-Content-Type-Options": "nosniff",
        })
        .end(content),
    );
  });
  server.on("upgrade", (...upgrade) => proxy.upgrade(...upgrade));
  return server;
}

async function find(app: App, path: string) {
  const type = TYPES[posix.extname(path)];
  const place = places[app].find(([prefix]) => path.startsWith(prefix));
  if (type && place) {
    const [prefix, folder] = place;
    const file = join(FOLDER, folder, path.slice(prefix.length));
    const content = await readFile(file).catch(() => undefined);
    if (content) return { content, type };
  }
  const [, folder] = places[app].at(-1) ?? ["", ""];
  const content = await readFile(join(FOLDER, folder, "index.html"));
  return { content, type: TYPES[".html"] ?? "" };
}

/** Listens on loopback and returns the address. Passkeys need a host with a name. */
export async function listen(server: Server, port = 0): Promise<string> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address() as AddressInfo;
  return `http://localhost:${String(address.port)}/`;
}
