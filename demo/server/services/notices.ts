import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import { parseCookies } from "../wire/exchange.js";
import type { Generation } from "../wire/generation.js";
import type { Session } from "../engine/sessions.js";

export type Level = "info" | "success" | "warning" | "error";

const PATH = /^\/ws\/client\/(\?|$)/;

/**
 * What the server has to say beside a flow, over a WebSocket. A socket belongs to the session as it was when it was
 * opened; what finds none is kept in the session, and goes out with what comes next (protocol/executor.md 6.1).
 */
export class Notices {
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sockets = new Map<string, Set<WebSocket>>();
  readonly #kept = new WeakMap<Session, object[]>();

  /** False: not a path of ours. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    if (!PATH.test(request.url ?? "")) return false;
    const cookies = parseCookies(request.headers.cookie);
    this.#server.handleUpgrade(request, socket, head, (opened) =>
      this.#register(cookies.get("authentik_session"), opened),
    );
    return true;
  }

  tell(
    { session, generation }: { session: Session; generation: Generation },
    level: Level,
    message: string,
  ): void {
    const type = generation.messageType;
    const frame = {
      type,
      message_type: "message",
      level,
      tags: level,
      message,
    };
    const frames = [...(this.#kept.get(session) ?? []), frame];
    const open = this.#sockets.get(session.id);
    this.#kept.set(session, open ? [] : frames);
    for (const socket of open ?? [])
      for (const each of frames) socket.send(JSON.stringify(each));
  }

  /** A visitor without a session is told nothing. */
  #register(id: string | undefined, socket: WebSocket): void {
    socket.on("error", () => socket.terminate());
    if (id === undefined) return;
    const sockets = this.#sockets.get(id) ?? new Set();
    this.#sockets.set(id, sockets.add(socket));
    socket.on("close", () => {
      sockets.delete(socket);
      if (sockets.size === 0) this.#sockets.delete(id);
    });
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }
}
