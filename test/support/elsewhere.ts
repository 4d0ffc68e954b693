/**
 * Another site, which accepts and answers any request, and addresses on this origin that redirect to it: `/away-307/…`.
 */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** The requests to the other site since the last query. */
const heard: string[] = [];

/** The site allows requests from all pages, and asks for a password like authentik. */
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
  // A closed page ends its connection. This must not stop the server of all tests.
  heardOut.catch(() => response.destroy());
});

const AWAY = /^\/away-(\d{3})\//;

export const listenElsewhere = () =>
  new Promise<void>((resolve) => {
    // `unref`, so that the runner can end after its tests.
    site.listen(0, "127.0.0.1", resolve).unref();
  });

/** The response to a request that is redirected, or that asks for the recorded requests; `undefined` for all others. */
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
