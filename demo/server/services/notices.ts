import type { Level, Services } from "../engine/services.js";
import type { Generation } from "../wire/generation.js";

type NoticeService = Services["notices"];

/** An open WebSocket. */
export interface Listener {
  send(text: string): void;
}

interface Visitor {
  readonly id: string;
}

/**
 * Messages beside a flow, over a WebSocket. A socket belongs to the session's id at the time when it was opened.
 * Without an open socket, the session keeps the message and sends it with the next one
 * (docs/protocol/notices.md#messages).
 */
export class Notices implements NoticeService {
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #kept = new WeakMap<Visitor, object[]>();

  tell(
    { session, generation }: { session: Visitor; generation: Generation },
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
    const open = this.#listeners.get(session.id);
    this.#kept.set(session, open ? [] : frames);
    for (const listener of open ?? [])
      for (const each of frames) listener.send(JSON.stringify(each));
  }

  /** Returns a function that stops listening. A visitor without a session receives nothing. */
  listen(id: string | undefined, listener: Listener): () => void {
    if (id === undefined) return () => undefined;
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(id);
    };
  }
}
