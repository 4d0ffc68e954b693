/** Everything that a run has seen. The rules judge it and ask nothing themselves. */
import type { Answer, Failure } from "./ask.js";
import type { Probed } from "./paths.js";

/** A file of the element, or one that contains it. */
export interface ElementFile {
  readonly url: string;
  /** Bytes as they were sent and after decompression, if both are known. */
  readonly sizes?: { readonly sent: number; readonly plain: number };
  readonly encoding: string;
  readonly cacheControl: string;
}

/** The answer of the doctor to the first question of the flow. */
export interface Answered {
  /** Path and query, as they were sent. */
  readonly sent: string;
  readonly reply: Answer | Failure;
  /** The question after it. It is asked for again if `reply` did not lead to it. */
  readonly next: Answer | Failure;
}

/** A POST of the cancel view with a token that matches its cookie, from this origin. */
export interface OriginTry {
  readonly origin: string;
  readonly answer: Answer | Failure;
}

/** The notices' WebSocket. */
export interface SocketSeen {
  readonly isOpen: boolean;
  /** Why not, in a few words, such as `404 text/html`. */
  readonly instead?: string;
}

/** What only a browser knows. */
export interface BrowserSeen {
  readonly isSecureContext: boolean;
  /** Whether the page may read `authentik_csrf`. `undefined` without a signed-in user: the cookie does not exist then. */
  readonly readsCsrf: boolean | undefined;
  /** Service workers whose scope has the page or a path of authentik: their scripts. */
  readonly workers: readonly string[];
  /** Whether a service worker answers a navigation to an address of authentik; `undefined` if it was not tried. */
  readonly workerAnswers: boolean | undefined;
  /** The version of the `<flow-executor>` that the page has defined. */
  readonly defined: string | undefined;
  /** Whether all scripts of the page could be read. */
  readonly sawAllScripts: boolean;
}

/** What only a program outside of a browser knows. */
export interface ConnectionSeen {
  /** The reason why the certificate is not valid; `undefined` if it is valid, or for http. */
  readonly certificate: string | undefined;
}

export interface Observed {
  readonly page: URL;
  readonly base: URL;
  readonly slug: string;
  /** The page's own HTML. */
  readonly document: Answer | Failure;
  /** The replies of the paths that exist on every server. */
  readonly probes: ReadonlyMap<Probed, Answer | Failure>;
  /** The first question of the flow; `undefined` if the flow was not asked for. */
  readonly first: Answer | Failure | undefined;
  /** Why the flow was not asked for. */
  readonly withheld?: string;
  /** `undefined` if the first question is none that the doctor answers. */
  readonly answered: Answered | undefined;
  readonly cancel: Answer | Failure;
  /** `undefined` where a signed-in person's token cannot be read. */
  readonly origins: readonly OriginTry[] | undefined;
  readonly pictures: readonly (Answer | Failure)[];
  readonly socket: SocketSeen | undefined;
  readonly files: readonly ElementFile[];
  /** Whether a person is signed in; `undefined` if authentik did not tell. */
  readonly isSignedIn: boolean | undefined;
  readonly browser?: BrowserSeen;
  readonly connection?: ConnectionSeen;
}
