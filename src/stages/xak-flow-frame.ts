import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { resolveTarget } from "../client/target.js";
import { define } from "../platform/define.js";
import { actions, places } from "../stage-kit/places.js";
import { on } from "../platform/on.js";
import { hourglassIcon } from "../stage-kit/icons/hourglass.js";
import { form } from "../stage-kit/form.js";
import { OwnAnswer } from "../stage-kit/own-answer.js";
import type { Content } from "../stage-kit/errors.js";
import { startOver } from "../stage-kit/buttons.js";
import { Patience, waysOn } from "../stage-kit/patience.js";
import { serverText } from "../stage-kit/server-text.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { problem, statusPanel } from "../stage-kit/status.js";
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
 * Whether a frame has loaded another page than the server's: an unreadable page, an error, or the application that
 * contains the element. Many applications respond with their own page for every path that the proxy does not pass on.
 */
function isOther({ contentDocument, contentWindow }: HTMLIFrameElement) {
  if (!contentDocument) return true;
  const [navigation] = (contentWindow?.performance.getEntriesByType(
    "navigation",
  ) ?? []) as PerformanceNavigationTiming[];
  const isError = navigation !== undefined && navigation.responseStatus >= 400;
  return isError || contentDocument.querySelector("flow-executor") !== null;
}

/**
 * Shows a page of the server in a frame and answers when that page reports that it is done
 * (docs/protocol/xak-flow-frame.md). The stage accepts messages only from the frame's own window and from the server's
 * origin. The page may never report: after ten seconds, or if the frame shows another page, the stage offers Try again and Start over.
 */
export class XakFlowFrame extends StageElement<FrameChallenge> {
  /** The challenge that was answered. Each challenge is answered once. */
  #answered: FrameChallenge | undefined;
  readonly #own = new OwnAnswer(this);
  readonly #patience = new Patience(this);
  /** Counts the frames, because each attempt needs a new one. */
  #attempt = 0;
  #isOther = false;

  override get heading() {
    return super.heading || this.challenge.loading_text;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("message", this.#hear);
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("message", this.#hear);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has("challenge")) this.#begin();
  }

  override render(): TemplateResult {
    const { loading_overlay, loading_text } = this.challenge;
    const url = this.#url;
    if (!url) {
      const { error_unsafe } = this.terms;
      return form(this, [
        statusPanel(hourglassIcon(), error_unsafe, "", "danger"),
        actions(this, startOver(this)),
      ]);
    }
    const frame = html`<iframe
      class=${loading_overlay ? "flow-unseen" : "flow-frame"}
      src=${url.href}
      title=${loading_text}
      aria-hidden=${loading_overlay ? "true" : "false"}
      tabindex=${loading_overlay ? "-1" : "0"}
      @load=${on(this.#look)}
    ></iframe>`;
    const content = this.#isOther
      ? this.#trouble(this.terms.captcha_failed)
      : html`${loading_overlay ? statusPanel(hourglassIcon(), serverText(this, loading_text), "") : ""}
        ${keyed(this.#attempt, frame)}
        ${this.#patience.isOver ? this.#late() : nothing} ${this.#own.render()}`;
    return form(this, [content, places(this)]);
  }

  /** A visible page may wait for the person, so the message is not an error there. */
  #late(): Content {
    const { slow } = this.terms;
    return this.challenge.loading_overlay
      ? this.#trouble(slow)
      : html`<p class="flow-note">${slow}</p>
          ${this.#waysOn}`;
  }

  #trouble(title: string): TemplateResult {
    return problem(title, this.terms.blocked_help, this.#waysOn);
  }

  get #waysOn(): TemplateResult {
    return waysOn(this, () => this.#begin());
  }

  /** Loads the page, the first time or again. */
  #begin(): void {
    this.#attempt++;
    this.#isOther = false;
    this.#patience.start();
    this.requestUpdate();
  }

  readonly #look = ({ currentTarget }: Event): void => {
    const url = this.#url;
    const isDone = this.#answered === this.challenge;
    // Only a frame on the page's own origin can be looked into.
    if (this.isPreview || isDone || url?.origin !== location.origin) return;
    if (!isOther(currentTarget as HTMLIFrameElement)) return;
    console.warn(
      `flow-executor: ${url.pathname} is not authentik's page. A proxy in front of authentik has to pass this path on.`,
    );
    this.#patience.stop();
    this.#isOther = true;
    this.requestUpdate();
  };

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
    this.#patience.stop();
    this.#own.send({}, url.pathname);
  };
}

define("xak-flow-frame", XakFlowFrame);

declare global {
  interface HTMLElementTagNameMap {
    "xak-flow-frame": XakFlowFrame;
  }
}
