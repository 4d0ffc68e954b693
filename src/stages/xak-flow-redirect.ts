import { html, type TemplateResult } from "lit";
import { resolveTarget } from "../client/target.js";
import { define } from "../platform/define.js";
import { doorIcon } from "../stage-kit/icons/door.js";
import { form } from "../stage-kit/form.js";
import { link, links } from "../stage-kit/links.js";
import { statusPanel } from "../stage-kit/status.js";
import { startOver } from "../stage-kit/buttons.js";
import { StageElement } from "../stage-kit/stage-element.js";
import type { RedirectChallenge } from "../protocol/index.js";
import { fill } from "../terms/terms.js";
import { sentence } from "../stage-kit/sentence.js";

/**
 * Shown while the executor follows a redirect (docs/protocol/xak-flow-redirect.md), and while a source is open in a
 * window of its own. The stage needs no answer.
 */
export class XakFlowRedirect extends StageElement<RedirectChallenge> {
  #window: typeof import("../stage-kit/sources/in-window.js") | undefined;

  override get heading() {
    const { sourceWindow } = this.context;
    return sourceWindow
      ? fill(this.terms.continue_with, { source: sourceWindow.source })
      : this.terms.leaving;
  }

  /** Most redirects have no window. */
  protected override async loadParts(): Promise<void> {
    if (this.context.sourceWindow)
      this.#window ??= await import("../stage-kit/sources/in-window.js");
  }

  override render(): TemplateResult {
    const { sourceWindow } = this.context;
    return sourceWindow && this.#window
      ? this.#window.inWindow(this, sourceWindow)
      : this.#leaving();
  }

  #leaving(): TemplateResult {
    const { to } = this.challenge;
    const { terms } = this;
    const url = resolveTarget(to, new URL(this.context.baseUrl));
    const host = url?.host;
    if (!url)
      return form(
        this,
        html`${statusPanel(doorIcon(), terms.error_unsafe, undefined, "danger")}
          <div class="flow-actions">${startOver(this)}</div>`,
      );
    // The address of an app has no host, and only a click of the person can open an app.
    const text = html`<p>
      ${host ? sentence(terms.leaving_to, { host }) : terms.leaving_app}
    </p>`;
    return form(
      this,
      html`${statusPanel(doorIcon(), terms.leaving, text)}
      ${links(link(this, to, host ? terms.continue : terms.open_app))}`,
    );
  }
}

define("xak-flow-redirect", XakFlowRedirect);

declare global {
  interface HTMLElementTagNameMap {
    "xak-flow-redirect": XakFlowRedirect;
  }
}
