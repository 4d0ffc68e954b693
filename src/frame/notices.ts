import {
  html,
  nothing,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import { on } from "../platform/on.js";
import { repeat } from "lit/directives/repeat.js";
import type { FlowClient } from "../client/flow-client.js";
import { NoticeSocket, type ServerNotice } from "../client/notice-socket.js";
import type { SessionState } from "../client/session/state.js";
import { FlowMessageEvent } from "../events.js";
import { fillNumbers } from "../terms/numbers.js";
import type { Terms } from "../terms/terms.js";
import { alertIcon } from "../stage-kit/icons/alert.js";
import { checkIcon } from "../stage-kit/icons/check.js";
import { closeIcon } from "../stage-kit/icons/close.js";
import { infoIcon } from "../stage-kit/icons/info.js";
import { warningIcon } from "../stage-kit/icons/warning.js";
import { changing } from "../stage-kit/changing.js";
import { messageBox } from "./message-box.js";

/** How many notices are shown. Older notices are only counted. */
const MOST = 5;
/** Notices within this time are rendered together, in ms, so that many notices do not block the page. */
const TOGETHER = 100;
/** The minimum time to read a notice, in ms: a base, plus a time for each character. */
const AT_LEAST = 8_000;
const PER_CHARACTER = 60;

const LOOKS: Record<
  ServerNotice["level"],
  readonly [Parameters<typeof messageBox>[0], () => TemplateResult]
> = {
  debug: ["", infoIcon],
  info: ["", infoIcon],
  success: ["success", checkIcon],
  warning: ["warning", warningIcon],
  error: ["danger", alertIcon],
};

/**
 * A prompt may have set a new password, and a logout stage signs out. After both, the server's session is a new one
 * although the CSRF cookie is the same (docs/protocol/cookies-and-csrf.md#the-cookies,
 * docs/protocol/logout.md#the-logout-happens-at-the-first-get).
 */
const MAY_WRITE = "ak-stage-prompt";
const SIGNED_OUT = /^ak-provider-.*-logout$/;

/** This stage announces a resent mail itself. A notice would announce it twice. */
const MAIL = "ak-stage-email";

interface Toast extends ServerNotice {
  readonly lang: string | undefined;
  /** The notice stays at least until this time. */
  until: number;
  /** Whether the challenge at the time of the notice is no longer shown. */
  isPast: boolean;
}

export interface NoticesHost extends ReactiveControllerHost, HTMLElement {
  /** `off`: the element does not listen for notices. */
  readonly notices: "on" | "off" | undefined;
}

/** The values that the notices depend on. */
export interface NoticesView {
  readonly state: SessionState;
  readonly client: FlowClient;
  readonly words: Terms;
  /** The language of `words`. */
  readonly language: string;
}

/**
 * Shows the server's notices. A notice stays until the person dismisses it, or until the flow has gone on and there was
 * time to read the notice.
 */
export class Notices implements EventListenerObject {
  readonly #host: NoticesHost;
  readonly #view: () => NoticesView | undefined;
  #socket: NoticeSocket | undefined;
  #client: FlowClient | undefined;
  /** The notices by message, the newest last. */
  readonly #toasts = new Map<string, Toast>();
  /** The timer that renders the notices that arrived in the meantime. */
  #flood: ReturnType<typeof setTimeout> | undefined;
  #recent = 0;
  #state: SessionState | undefined;
  /** Whether a mail was requested again and its notice has not arrived yet. */
  #isAwaited = false;
  #csrfToken: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param view the current view; `undefined` before the first reply */
  constructor(host: NoticesHost, view: () => NoticesView | undefined) {
    this.#host = host;
    this.#view = view;
  }

  hostConnected(): void {
    addEventListener("pagehide", this);
    addEventListener("pageshow", this);
  }

  hostDisconnected(): void {
    removeEventListener("pagehide", this);
    removeEventListener("pageshow", this);
    // A move in the document keeps everything.
    queueMicrotask(() => !this.#host.isConnected && this.#end());
  }

  #end(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#flood);
    this.#flood = undefined;
    this.#toasts.clear();
    this.#close();
  }

  /**
   * Closes the socket when the page is hidden, because browsers do not put a page with an open socket into the
   * back/forward cache.
   */
  handleEvent({ type }: Event): void {
    if (type === "pagehide") this.#socket?.close();
    else this.#socket?.open();
  }

  hostUpdate(): void {
    const view = this.#view();
    if (!view) return;
    const { state, client } = view;
    this.#listen(state, client);
    if (state.challenge !== this.#state?.challenge) this.#goOn();
    if (state.silent === "sending" && this.#state?.silent !== "sending")
      this.#isAwaited = state.challenge?.component === MAIL;
    this.#state = state;
  }

  render(): TemplateResult | typeof nothing {
    const { words, language = "en" } = this.#view() ?? {};
    const toasts = [...this.#toasts.values()];
    if (!words || toasts.length === 0) return nothing;
    const count = toasts.length - MOST;
    return html`${
      count > 0
        ? html`<p>
            ${changing(fillNumbers(words.notices_more, { count }, language))}
          </p>`
        : nothing
    }
    ${repeat(
      toasts.slice(-MOST),
      (toast) => toast,
      (toast) => this.#toast(toast, words),
    )}`;
  }

  #toast(toast: Toast, { dismiss }: Terms): TemplateResult {
    const [look, icon] = LOOKS[toast.level];
    return messageBox(
      look,
      icon(),
      html`<p lang=${toast.lang ?? nothing}><bdi>${toast.message}</bdi></p>`,
      html`<button
        class="dismiss"
        type="button"
        aria-label=${dismiss}
        title=${dismiss}
        @click=${on(() => this.#drop((each) => each === toast))}
      >
        ${closeIcon()}
      </button>`,
    );
  }

  /**
   * Opens the socket after the server's first question, and renews it when the server's session has changed. A reply
   * that ends the run opens none: no question follows that a notice could belong to.
   */
  #listen(state: SessionState, client: FlowClient): void {
    const { flow, challenge, form, finished } = state;
    const { notices, isConnected } = this.#host;
    // A preview contacts no server.
    if (!flow || notices === "off" || !isConnected) return this.#close();
    if (!challenge || finished) return;
    if (client !== this.#client) this.#close();
    const before = this.#state;
    const token = client.csrfToken;
    const isNew = form !== before?.form;
    const isAnother =
      token !== this.#csrfToken ||
      (isNew && before?.challenge?.component === MAY_WRITE) ||
      (isNew && SIGNED_OUT.test(challenge.component));
    this.#csrfToken = token;
    if (!this.#socket) this.#open(client);
    else if (isAnother) this.#socket.renew();
  }

  #open(client: FlowClient): void {
    const socket = new NoticeSocket(client);
    socket.addEventListener("notice", (event) => {
      if (socket === this.#socket)
        this.#hear((event as CustomEvent<ServerNotice>).detail);
    });
    this.#client = client;
    this.#socket = socket;
    socket.open();
  }

  #close(): void {
    this.#socket?.close();
    this.#socket = undefined;
  }

  #hear(notice: ServerNotice): void {
    const { level, message } = notice;
    if (!this.#host.dispatchEvent(new FlowMessageEvent(notice))) return;
    const isTold = this.#isAwaited && level === "success";
    this.#isAwaited = false;
    if (isTold) return;
    this.#toasts.delete(message);
    this.#toasts.set(message, {
      level,
      message,
      lang: this.#state?.language,
      until: Date.now() + AT_LEAST + PER_CHARACTER * message.length,
      isPast: false,
    });
    this.#showSoon();
  }

  /** Renders the first notices of a burst at once, and the following notices together. */
  #showSoon(): void {
    if (++this.#recent <= MOST) this.#host.requestUpdate();
    this.#flood ??= setTimeout(() => {
      this.#flood = undefined;
      this.#recent = 0;
      this.#host.requestUpdate();
    }, TOGETHER);
  }

  #goOn(): void {
    for (const toast of this.#toasts.values()) toast.isPast = true;
    this.#tidy();
  }

  /** Removes the notices that are out of date and were shown long enough, and schedules the next removal. */
  #tidy(): void {
    clearTimeout(this.#timer);
    const now = Date.now();
    // While the page is hidden, the person cannot read the notices.
    if (this.#host.ownerDocument.hidden)
      for (const toast of this.#toasts.values())
        toast.until = Math.max(toast.until, now + AT_LEAST);
    this.#drop(({ isPast, until }) => isPast && until <= now);
    let next = Infinity;
    for (const { isPast, until } of this.#toasts.values())
      if (isPast) next = Math.min(next, until);
    if (next === Infinity) return;
    this.#timer = setTimeout(() => this.#tidy(), next - now);
  }

  #drop(isGone: (toast: Toast) => boolean): void {
    const before = this.#toasts.size;
    for (const [message, toast] of this.#toasts)
      if (isGone(toast)) this.#toasts.delete(message);
    if (this.#toasts.size === before) return;
    this.#host.requestUpdate();
  }
}
