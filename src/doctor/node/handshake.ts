/** The handshake of a WebSocket, over Node's own modules. */
import { randomBytes } from "node:crypto";
import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { SocketSeen } from "../observed.js";
import type { Jar } from "./jar.js";
import type { NodeAsk } from "./node-ask.js";
import { pathOf } from "./node-ask.js";

/** Opens a WebSocket and closes it at once. */
export function shakeHands(
  address: string,
  page: URL,
  jar: Jar,
  { agentOf }: NodeAsk,
  patience: number,
): Promise<SocketSeen> {
  const url = new URL(address);
  const cookie = jar.header(url);
  const send = url.protocol === "https:" ? overHttps : overHttp;
  return new Promise((resolve) => {
    const request = send({
      protocol: url.protocol,
      hostname: url.hostname.replace(/^\[|\]$/g, ""),
      port: url.port,
      path: pathOf(address),
      agent: agentOf(url),
      signal: AbortSignal.timeout(patience),
      headers: {
        Connection: "Upgrade",
        Upgrade: "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": randomBytes(16).toString("base64"),
        Origin: page.origin,
        ...(cookie && { Cookie: cookie }),
      },
    });
    request.on("upgrade", (response, socket) => {
      // A status other than 101 cannot come here.
      socket.destroy();
      resolve({ isOpen: response.statusCode === 101 });
    });
    request.on("response", (response) => {
      const { statusCode = 0, headers } = response;
      const type = headers["content-type"]?.split(";")[0] ?? "without a type";
      response.destroy();
      resolve({ isOpen: false, instead: `${statusCode} ${type}` });
    });
    request.on("error", ({ name }) => {
      const isLate = name === "AbortError" || name === "TimeoutError";
      const instead = isLate
        ? `no answer within ${patience / 1000} seconds`
        : "the connection was closed";
      resolve({ isOpen: false, instead });
    });
    request.end();
  });
}
