import type { FlowClient } from "./flow-client.js";
import { PlatformCustomEvent } from "./platform-events.js";

/** What the server has to say beside the flow, in its own words. */
export interface ServerNotice {
  /** Levels that nobody knows are `info`. */
  readonly level: "debug" | "info" | "success" | "warning" | "error";
  /** Text, not HTML. */
  readonly message: string;
}

/** A socket that did not last this long, in milliseconds, has failed. */
const SHORT = 10_000;
/** So many failures in a row, and it is left alone: there is no such socket here. */
const MOST_FAILURES = 5;
const LEVELS = ["debug", "info", "success", "warning", "error"] as const;

/**
 * Hears the server's notices over its WebSocket (docs/protocol/notices.md#messages). Nothing is sent. Where there is no such socket,
 * nothing is said; one that breaks off is opened again, less and less often.
 *
 * The server ties a socket to the session as it is when the socket is opened: open it after the first reply, and `renew()`
 * it after a sign-in.
 *
 * @fires notice `CustomEvent<ServerNotice>`
 */
export class NoticeSocket extends EventTarget {
  readonly #client: FlowClient;
  #socket: WebSocket | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(client: FlowClient) {
    super();
    this.#client = client;
  }

  /** Opens it, unless it is open. */
  open(): void {
    if (this.#socket || this.#timer !== undefined) return;
    this.#connect();
  }

  /** Opens it anew, for the session as it is now. */
  renew(): void {
    this.close();
    this.#failures = 0;
    this.#connect();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
  }

  #connect(): void {
    const { base } = this.#client;
    const url = new URL("ws/client/", base);
    url.protocol = base.protocol.replace("http", "ws");
    const begun = Date.now();
    let socket: WebSocket;
    try {
      socket = new WebSocket(url);
    } catch {
      // The page's policy forbids it.
      return;
    }
    this.#socket = socket;
    socket.onmessage = ({ data }: MessageEvent<unknown>) => this.#hear(data);
    socket.onclose = () => {
      if (socket !== this.#socket) return;
      this.#socket = undefined;
      const lasted = Date.now() - begun >= SHORT;
      this.#failures = lasted ? 0 : this.#failures + 1;
      if (this.#failures < MOST_FAILURES) this.#later();
    };
  }

  /** 1, 2, 4, 8 s: each time with a little luck, so that not all come back at once. */
  #later(): void {
    const pause = 1_000 * 2 ** this.#failures * (0.5 + Math.random() / 2);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#connect();
    }, pause);
  }

  #hear(data: unknown): void {
    const detail = noticeIn(data);
    if (detail)
      this.dispatchEvent(new PlatformCustomEvent("notice", { detail }));
  }
}

/** There are frames of other kinds, which are not for us. */
function noticeIn(data: unknown): ServerNotice | undefined {
  let frame: unknown;
  try {
    frame = JSON.parse(String(data));
  } catch {
    return undefined;
  }
  const { message_type, message, level } = (frame ?? {}) as Record<
    string,
    unknown
  >;
  if (message_type !== "message" || typeof message !== "string" || !message)
    return undefined;
  return { message, level: LEVELS.find((each) => each === level) ?? "info" };
}
