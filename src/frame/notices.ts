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
import { fill, type Terms } from "../terms/terms.js";
import { alertIcon } from "../stage-kit/icons/alert.js";
import { checkIcon } from "../stage-kit/icons/check.js";
import { closeIcon } from "../stage-kit/icons/close.js";
import { infoIcon } from "../stage-kit/icons/info.js";
import { warningIcon } from "../stage-kit/icons/warning.js";
import { messageBox } from "./message-box.js";

/** The newest are shown, and the others counted: more at once cannot be read. */
const MOST = 5;
/** Milliseconds in which what comes is shown at once: a flood must not hold up the page. */
const TOGETHER = 100;
/** For so long, in milliseconds, one can be read at least: in all, and for each character. */
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

/** Behind a new password, and at a sign-out, the server's session is another one, though the CSRF cookie is the same (docs/protocol/cookies-and-csrf.md#the-cookies, docs/protocol/logout.md#the-logout-happens-at-the-first-get). */
const MAY_WRITE = "ak-stage-prompt";
const SIGNED_OUT = /^ak-provider-.*-logout$/;

interface Toast extends ServerNotice {
  readonly lang: string | undefined;
  /** It can be read until then at least. */
  until: number;
  /** What it was said of is past. */
  isPast: boolean;
}

export interface NoticesHost extends ReactiveControllerHost, HTMLElement {
  /** `off`: nothing is listened to. */
  readonly notices: "on" | "off" | undefined;
}

/** What the notices depend on. */
export interface NoticesView {
  readonly state: SessionState;
  readonly client: FlowClient;
  readonly words: Terms;
}

/**
 * Shows what the server has to say beside the flow. A notice stays until it is dismissed, or until the flow has gone on and
 * there was time to read it.
 */
export class Notices implements EventListenerObject {
  readonly #host: NoticesHost;
  readonly #view: () => NoticesView | undefined;
  #socket: NoticeSocket | undefined;
  #client: FlowClient | undefined;
  /** By what they say, the newest last. */
  readonly #toasts = new Map<string, Toast>();
  /** Waits until what has come meanwhile is shown. */
  #flood: ReturnType<typeof setTimeout> | undefined;
  #recent = 0;
  #state: SessionState | undefined;
  #csrfToken: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param view what is shown now; `undefined` before there is anything */
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
    clearTimeout(this.#timer);
    clearTimeout(this.#flood);
    this.#flood = undefined;
    this.#toasts.clear();
    this.#close();
  }

  /** A page with an open socket would not be kept for the way back. */
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
    this.#state = state;
  }

  render(): TemplateResult | typeof nothing {
    const words = this.#view()?.words;
    const toasts = [...this.#toasts.values()];
    if (!words || toasts.length === 0) return nothing;
    const count = toasts.length - MOST;
    return html`${
      count > 0
        ? html`<p>${fill(words.notices_more, { count: String(count) })}</p>`
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

  /** From the server's first reply on, and anew where its session is another one. */
  #listen(state: SessionState, client: FlowClient): void {
    const { flow, challenge, form } = state;
    const { notices, isConnected } = this.#host;
    // A preview asks nobody.
    if (!flow || notices === "off" || !isConnected) return this.#close();
    if (!challenge) return;
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

  /** The first of a flood at once, and what follows them together. */
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

  /** Takes away what is past and was there long enough, and comes back for the others. */
  #tidy(): void {
    clearTimeout(this.#timer);
    const now = Date.now();
    // A hidden page is not read.
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
