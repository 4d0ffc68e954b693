/** A stand-in for `WebSocket` for the notices of a visit, because a service worker receives no sockets. */
import { CHANNEL, type SocketNews, type SocketWish } from "./messages.js";

const Real = window.WebSocket;

/** @param folder the visitor's folder, without its last slash */
export function useNoticeSocket(folder: string): void {
  const [, visitor = ""] = /~([\w-]+)$/.exec(folder) ?? [];
  const channel = new BroadcastChannel(CHANNEL);
  const open = new Set<{ close(): void }>();

  class NoticeSocket extends EventTarget {
    readonly url: string;
    readyState: number = Real.CONNECTING;
    onopen: ((event: Event) => void) | null = null;
    onmessage: ((event: MessageEvent) => void) | null = null;
    onclose: ((event: Event) => void) | null = null;
    readonly #key = crypto.randomUUID();

    constructor(url: string) {
      super();
      this.url = url;
      channel.addEventListener("message", this.#hear);
      open.add(this);
      this.#wish(true);
    }

    close(): void {
      if (this.readyState === Real.CLOSED) return;
      this.readyState = Real.CLOSED;
      open.delete(this);
      channel.removeEventListener("message", this.#hear);
      this.#wish(false);
      const event = new CloseEvent("close");
      this.onclose?.(event);
      this.dispatchEvent(event);
    }

    #wish(isOpen: boolean): void {
      const wish: SocketWish = { visitor, socket: this.#key, isOpen };
      channel.postMessage(wish);
    }

    readonly #hear = ({ data }: MessageEvent<SocketNews>): void => {
      if (data.socket !== this.#key) return;
      if (data.text === undefined) {
        this.readyState = Real.OPEN;
        this.onopen?.(new Event("open"));
      } else {
        this.onmessage?.(new MessageEvent("message", { data: data.text }));
      }
    };
  }

  const ours = new URL(`${folder}/ws/client/`, location.href);
  window.WebSocket = new Proxy(Real, {
    construct(target, [url, protocols]: [string | URL, string[]?]) {
      const { host, pathname } = new URL(url, location.href);
      return host === ours.host && pathname === ours.pathname
        ? new NoticeSocket(String(url))
        : new target(url, protocols);
    },
  });
  // A page that is left closes its sockets, as a browser does: the server keeps notices for a visitor without one.
  addEventListener("pagehide", () => {
    for (const socket of open) socket.close();
  });
}
