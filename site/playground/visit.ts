/**
 * A visit: a flow server in a worker of this page, and a frame with a page in the visitor's folder. Everything that the
 * page in the frame asks, its own loading too, is answered by the worker. The visit ends with this page.
 */
import type { FlowExecutor } from "../../src/frame/flow-executor.js";
import { dress } from "./dress.js";
import {
  type Answered,
  type Asked,
  CHANNEL,
  CONDITIONS,
  type Settings,
  type SocketWish,
  type WorkerNews,
  type WorkerWish,
} from "./messages.js";
import { readyWorker, script } from "./service-worker.js";
import type { PageReply, PageRequest } from "../../demo/server/page/visitor.js";

export { PlaygroundError } from "./service-worker.js";

export interface Visit {
  /** The address of the visitor's folder; it ends with a slash. */
  readonly base: string;
  readonly frame: HTMLIFrameElement;
  /** The element in the frame, if the frame's page has one. */
  readonly element: FlowExecutor | undefined;
  /**
   * Loads a page in the frame: a flow by its slug, or a state of a stage as `<component>.<state>`.
   * @param settings replace all settings
   */
  open(shown: string, settings?: Settings): void;
  /** Applies settings. Conditions count from the next request, everything else at once. */
  set(settings: Settings): void;
  /**
   * Asks the flow server, as a page in the folder would, with an address relative to the folder.
   * @param body a form, or anything else as JSON
   */
  ask(method: string, path: string, body?: unknown): Promise<PageReply>;
  close(): void;
}

/**
 * Starts a visit.
 *
 * The frame fires `element` (a `CustomEvent<FlowExecutor>`) each time its page has an element, before the element asks
 * anything.
 *
 * @throws PlaygroundError if this browser, or this place, cannot run the playground
 */
export async function startVisit(frame: HTMLIFrameElement): Promise<Visit> {
  const playground = new URL("./", import.meta.url);
  await readyWorker(playground);
  return new RunningVisit(frame, playground);
}

class RunningVisit implements Visit {
  readonly base: string;
  readonly frame: HTMLIFrameElement;
  readonly #id = crypto.randomUUID().slice(0, 8);
  readonly #channel = new BroadcastChannel(CHANNEL);
  readonly #worker: Worker;
  readonly #waiting = new Map<string, (reply: PageReply | undefined) => void>();
  /** The names of the cookies that were set. */
  readonly #cookies = new Set<string>();
  #settings: Settings = {};
  #element: FlowExecutor | undefined;

  constructor(frame: HTMLIFrameElement, playground: URL) {
    this.frame = frame;
    this.base = new URL(`~${this.#id}/`, playground).href;
    this.#worker = new Worker(script(new URL("worker.js", playground)));
    this.#worker.onmessage = ({ data }: MessageEvent<WorkerNews>) => {
      if ("key" in data) this.#waiting.get(data.key)?.(data.reply);
      else this.#channel.postMessage(data);
    };
    this.#channel.onmessage = ({ data }: MessageEvent<Asked | SocketWish>) => {
      if (data.visitor !== this.#id) return;
      if ("socket" in data) this.#wish(data);
      else void this.#answer(data);
    };
    frame.addEventListener("element", this.#meet);
    addEventListener("pagehide", this.#leave);
    this.#wish({
      start: {
        origin: playground.origin,
        folder: this.#folder,
        playground: playground.pathname,
        settings: {},
      },
    });
  }

  get element(): FlowExecutor | undefined {
    // The frame's page may be one without an element by now.
    const isShown = this.#element?.ownerDocument === this.frame.contentDocument;
    return isShown ? this.#element : undefined;
  }

  open(shown: string, settings: Settings = {}): void {
    this.#settings = settings;
    this.#wish({ settings });
    const [component = "", ...state] = shown.split(".");
    const path =
      state.length > 0
        ? `-/state/${component}/${encodeURIComponent(state.join("."))}/`
        : `if/flow/${shown}/`;
    const address = this.base + path;
    const page = this.frame.contentWindow;
    // The frame's history is not the page's own.
    if (page && this.frame.src) page.location.replace(address);
    else this.frame.src = address;
  }

  set(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    this.#wish({ settings });
    if (this.element) dress(this.element, settings, before);
  }

  async ask(method: string, path: string, body?: unknown): Promise<PageReply> {
    const { type, text } = packed(body);
    const reply = await this.#exchange({
      method,
      url: `${this.#folder}/${path}`,
      headers: {
        accept: "application/json",
        "content-type": type,
      },
      body: new TextEncoder().encode(text),
    });
    if (!reply) throw new TypeError("The connection broke.");
    return reply;
  }

  close(): void {
    this.#forget();
    removeEventListener("pagehide", this.#leave);
    this.#channel.close();
    this.#worker.terminate();
    this.frame.removeEventListener("element", this.#meet);
  }

  get #folder(): string {
    return new URL(this.base).pathname.replace(/\/$/, "");
  }

  #wish(wish: WorkerWish): void {
    this.#worker.postMessage(wish);
  }

  readonly #meet = (event: Event): void => {
    this.#element = (event as CustomEvent<FlowExecutor>).detail;
  };

  async #answer({ key, request }: Asked): Promise<void> {
    const tell = (answered: Answered) => {
      this.#channel.postMessage(answered);
    };
    tell({ key, isTaken: true });
    tell({ key, reply: await this.#exchange(request) });
  }

  async #exchange(request: PageRequest): Promise<PageReply | undefined> {
    const key = crypto.randomUUID();
    const reply = await new Promise<PageReply | undefined>((resolve) => {
      this.#waiting.set(key, resolve);
      this.#wish({ key, request });
    });
    this.#waiting.delete(key);
    // The page in the frame may read them as soon as it has the reply.
    for (const line of reply?.cookies ?? []) this.#keep(line);
    return reply;
  }

  /** Sets a cookie that ends with the visit: the next visit has another folder. */
  #keep(line: string): void {
    const [name = ""] = line.split("=");
    this.#cookies.add(name);
    const isGone = /;\s*max-age=0(;|$)/i.test(line);
    document.cookie = isGone
      ? line
      : line.replace(/;\s*(expires|max-age)=[^;]*/gi, "");
  }

  readonly #leave = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) this.#forget();
  };

  #forget(): void {
    for (const name of this.#cookies)
      document.cookie = `${name}=; Max-Age=0; Path=${this.#folder}/`;
  }
}

const packed = (body: unknown) =>
  body instanceof URLSearchParams
    ? { type: "application/x-www-form-urlencoded", text: body.toString() }
    : {
        type: "application/json",
        text: body === undefined ? "" : JSON.stringify(body),
      };

/** The settings that need a new page of the flow. */
export const needsReload = (name: string): boolean =>
  CONDITIONS.includes(name) && name !== "latency" && name !== "fault";
