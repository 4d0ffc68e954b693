import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import { infoIcon } from "../stage-kit/icons/info.js";
import { LONG_WAIT } from "../stage-kit/long-wait.js";
import type { Terms } from "../terms/terms.js";
import { button } from "./button.js";
import type { Awaited, FlowController } from "./flow-controller.js";
import type { Layout } from "./layout.js";
import { messageBox } from "./message-box.js";
import type { StagePlace } from "./stage-place.js";

export interface SlowHost extends ReactiveControllerHost, HTMLElement {
  restart(): Promise<unknown>;
}

/** After a long wait for a reply or for the element's own code, shows a message with buttons that help. */
export class Slow implements ReactiveController {
  readonly #host: SlowHost;
  readonly #flow: FlowController;
  readonly #layout: Layout;
  readonly #place: StagePlace;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLong = false;

  constructor(
    host: SlowHost,
    flow: FlowController,
    layout: Layout,
    place: StagePlace,
  ) {
    this.#host = host;
    this.#flow = flow;
    this.#layout = layout;
    this.#place = place;
    host.addController(this);
  }

  hostUpdate(): void {
    // A removed host may still update.
    if (!this.#awaited || !this.#host.isConnected) return this.#stop();
    this.#timer ??= setTimeout(() => {
      this.#isLong = true;
      // The styles of messages.
      void this.#flow.loadEnd();
      this.#host.requestUpdate();
    }, LONG_WAIT);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  render(words: Terms): TemplateResult | typeof nothing {
    if (!this.#isLong) return nothing;
    const host = this.#host;
    const flow = this.#flow;
    const actions =
      this.#awaited === "code"
        ? button(words.reload, () => host.ownerDocument.location.reload())
        : html`${this.#button(words.retry, () => flow.run((session) => session.reload()))}
          ${this.#button(words.start_over, () => host.restart())}`;
    return messageBox(
      "",
      infoIcon(),
      html`<p>${words.slow}</p>`,
      html`<div class="actions">${actions}</div>`,
    );
  }

  get #awaited(): Awaited | undefined {
    const { awaited } = this.#flow;
    if (!this.#layout.ready) return "code";
    return awaited === "reply" && this.#place.saysPending ? undefined : awaited;
  }

  /** A button for a new request, with which a new wait begins. */
  #button(label: string, ask: () => Promise<unknown>): TemplateResult {
    return button(label, () => {
      this.#stop();
      void ask();
      this.#host.requestUpdate();
    });
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isLong = false;
  }
}
