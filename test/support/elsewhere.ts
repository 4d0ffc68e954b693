/** Another site that would take and answer anything, and addresses of ours that redirect to it: `/away-307/…`. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What arrived at the other site since it was last asked. */
const heard: string[] = [];

/** It lets every page do everything, and asks for a password as authentik would. */
const site = createServer((request, response) => {
  const { origin = "*" } = request.headers;
  const heardOut = text(request).then((body) => {
    const headers = JSON.stringify(request.headers);
    heard.push(`${request.method ?? ""} ${headers} ${body}`);
    response
      .writeHead(200, {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Credentials": "true",
        "Access-Control-Allow-Headers":
          "accept-language, content-type, x-authentik-csrf",
        "Content-Type": "application/json",
      })
      .end('{"component":"ak-stage-password","pending_user":"you"}');
  });
  // A page that is closed hangs up: the server of all tests must not end with it.
  heardOut.catch(() => response.destroy());
});

const AWAY = /^\/away-(\d{3})\//;

export const listenElsewhere = () =>
  new Promise<void>((resolve) => {
    // The runner ends when its tests do.
    site.listen(0, "127.0.0.1", resolve).unref();
  });

/** The answer to a request that is led away, or that asks what arrived there; `undefined` to all others. */
export function elsewhere({
  url = "/",
}: IncomingMessage):
  | { status: number; headers: Record<string, string>; body: string }
  | undefined {
  if (url === "/away/heard") {
    const body = JSON.stringify(heard.splice(0));
    const headers = { "Content-Type": "application/json" };
    return { status: 200, headers, body };
  }
  const [, status] = AWAY.exec(url) ?? [];
  if (!status) return undefined;
  const { port } = site.address() as AddressInfo;
  const Location = `http://127.0.0.1:${String(port)}/x`;
  return { status: Number(status), headers: { Location }, body: "" };
}
