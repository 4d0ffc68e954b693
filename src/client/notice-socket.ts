import type { FlowClient } from "./flow-client.js";
import { PlatformCustomEvent } from "./platform-events.js";

/** A message of the server that is independent of the flow, in the server's words. */
export interface ServerNotice {
  /** An unknown level becomes `info`. */
  readonly level: "debug" | "info" | "success" | "warning" | "error";
  /** Text, not HTML. */
  readonly message: string;
}

/** A socket that closes earlier than this has failed, in ms. */
const SHORT = 10_000;
/** After this many failures in a row, the client stops trying: the server has no such socket. */
const MOST_FAILURES = 5;
/** `WebSocket.CONNECTING` */
const CONNECTING = 0;
const LEVELS = ["debug", "info", "success", "warning", "error"] as const;

/**
 * Receives the server's notices over its WebSocket (docs/protocol/notices.md#messages). It sends nothing. A missing
 * socket causes no error. After a lost connection the socket is opened again, with longer and longer pauses.
 *
 * The server ties a socket to the session at the time when the socket is opened: open the socket after the first reply,
 * and call `renew()` after a sign-in.
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

  /** Opens the socket, unless it is open. */
  open(): void {
    if (this.#socket || this.#timer !== undefined) return;
    this.#connect();
  }

  /** Opens a new socket, for the current session. */
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
    if (!socket) return;
    socket.onmessage = null;
    // Browsers log an error if a socket is closed before it is open.
    if (socket.readyState === CONNECTING) socket.onopen = () => socket.close();
    else socket.close();
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
      // The page's Content Security Policy forbids the socket.
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

  /** Waits 1, 2, 4, then 8 s, with a random factor so that not all clients reconnect at the same time. */
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

/** Ignores frames of other kinds. */
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
