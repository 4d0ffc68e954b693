import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import type { Notices } from "../services/notices.js";
import { parseCookies } from "../wire/cookies.js";

const PATH = /^\/ws\/client\/(\?|$)/;

/** The WebSockets of the notices. */
export class NoticeSockets {
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #notices: Notices;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  /** Returns `false` for any other path. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    if (!PATH.test(request.url ?? "")) return false;
    const cookies = parseCookies(request.headers.cookie);
    this.#server.handleUpgrade(request, socket, head, (opened) =>
      this.#connect(cookies.get("authentik_session"), opened),
    );
    return true;
  }

  #connect(session: string | undefined, socket: WebSocket): void {
    socket.on("error", () => socket.terminate());
    const end = this.#notices.listen(session, socket);
    socket.on("close", end);
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }
}
