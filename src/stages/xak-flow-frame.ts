import { html, type TemplateResult } from "lit";
import { resolveTarget } from "../client/target.js";
import { define } from "../platform/define.js";
import { hourglassIcon } from "../stage-kit/icons/hourglass.js";
import { form } from "../stage-kit/form.js";
import { OwnAnswer } from "../stage-kit/own-answer.js";
import { serverText } from "../stage-kit/server-text.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { statusPanel } from "../stage-kit/status.js";
import type { FrameChallenge } from "../protocol/index.js";

/**
 * The message that the framed page posts when it is done
 * (docs/protocol/embedding.md#the-frame-posts-without-a-target-origin).
 */
const isDone = (data: unknown) => {
  const { source, context, message } = Object(data) as Record<string, unknown>;
  return (
    source === "goauthentik.io" &&
    context === "flow-executor" &&
    message === "submit"
  );
};

/**
 * Shows a page of the server in a frame and answers when that page reports that it is done
 * (docs/protocol/xak-flow-frame.md). The stage accepts messages only from the frame's own window and from the server's
 * origin.
 */
export class XakFlowFrame extends StageElement<FrameChallenge> {
  /** The challenge that was answered. Each challenge is answered once. */
  #answered: FrameChallenge | undefined;
  readonly #own = new OwnAnswer(this);

  override get heading() {
    return super.heading || this.challenge.loading_text;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("message", this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("message", this.#hear);
  }

  override render(): TemplateResult {
    const { loading_overlay, loading_text } = this.challenge;
    const url = this.#url;
    if (!url) {
      const { error_unsafe } = this.terms;
      return statusPanel(hourglassIcon(), error_unsafe, "", "danger");
    }
    const frame = html`<iframe
      class=${loading_overlay ? "flow-unseen" : "flow-frame"}
      src=${url.href}
      title=${loading_text}
      aria-hidden=${loading_overlay ? "true" : "false"}
      tabindex=${loading_overlay ? "-1" : "0"}
    ></iframe>`;
    return form(
      this,
      html`${loading_overlay ? statusPanel(hourglassIcon(), serverText(this, loading_text), "") : ""}
      ${frame} ${this.#own.render()}`,
    );
  }

  /** The page must be on the server's origin, because messages from other origins are ignored. */
  get #url(): URL | undefined {
    const base = new URL(this.context.baseUrl);
    const url = resolveTarget(this.challenge.url, base);
    return url?.origin === base.origin ? url : undefined;
  }

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.querySelector("iframe");
    const url = this.#url;
    const ours = source !== null && source === frame?.contentWindow;
    if (!ours || origin !== url?.origin || !isDone(data)) return;
    if (this.#answered === this.challenge) return;
    this.#answered = this.challenge;
    this.#own.send({}, url.pathname);
  };
}

define("xak-flow-frame", XakFlowFrame);

declare global {
  interface HTMLElementTagNameMap {
    "xak-flow-frame": XakFlowFrame;
  }
}
