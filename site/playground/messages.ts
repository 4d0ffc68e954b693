/**
 * The messages between the service worker, the page of a visit, its worker, and the pages in the visitor's folder. They
 * are plain objects on a `BroadcastChannel`: a port would fall silent when the browser stops the service worker.
 */
import type { PageReply, PageRequest } from "../../demo/server/page/visitor.js";

/** The number changes with the messages, because a page and a service worker can be of different ages. */
export const CHANNEL = "flow-executor-playground-1";

/** To the page of a visit: a request in the visitor's folder. */
export interface Asked {
  readonly visitor: string;
  readonly key: string;
  readonly request: PageRequest;
}

/** First `isTaken`, then the reply. Without a reply, the connection breaks. */
export interface Answered {
  readonly key: string;
  readonly isTaken?: true;
  readonly reply?: PageReply | undefined;
}

/** To the page of a visit: a page in the visitor's folder opens or closes a socket. */
export interface SocketWish {
  readonly visitor: string;
  readonly socket: string;
  readonly isOpen: boolean;
}

/** To a page in the visitor's folder. Without a text, the socket is open. */
export interface SocketNews {
  readonly socket: string;
  readonly text?: string;
}

/** To the worker with the flow server. */
export type WorkerWish =
  | { readonly start: Start }
  | { readonly key: string; readonly request: PageRequest }
  | { readonly socket: string; readonly isOpen: boolean }
  | { readonly settings: Settings };

/** From the worker. */
export type WorkerNews =
  { readonly key: string; readonly reply: PageReply | undefined } | SocketNews;

export interface Start {
  readonly origin: string;
  /** The path of the visitor's folder, without its last slash. */
  readonly folder: string;
  /** The path of the playground, with its last slash. */
  readonly playground: string;
  readonly settings: Settings;
}

/**
 * The settings of a visit: the element's attributes by their names (an empty value sets an attribute without a value),
 * its tokens (`--flow-accent`), its words (`terms.continue`), and the conditions `generation`, `latency` (in ms),
 * `fault` and `passkeys`.
 */
export type Settings = Readonly<Record<string, string>>;

/** The settings that are not the element's. */
export const CONDITIONS = ["generation", "latency", "fault", "passkeys"];
