import { html, type TemplateResult } from "lit";
import { define } from "../elements/define.js";
import { doorIcon } from "../elements/icons/door.js";
import { form, link, links } from "../elements/parts.js";
import { statusPanel } from "../elements/status.js";
import { StageElement } from "../elements/stage-element.js";
import type { RedirectChallenge } from "../protocol/index.js";
import { fill } from "../terms/terms.js";

/**
 * The flow leads elsewhere, and the executor is on its way there (protocol/stages.md 30). Nothing is answered.
 */
export class XakFlowRedirect extends StageElement<RedirectChallenge> {
  override get heading() {
    return this.terms.leaving;
  }

  override render(): TemplateResult {
    const { to } = this.challenge;
    const { terms } = this;
    const host = new URL(to, this.context.baseUrl).host;
    const text = html`<p>${fill(terms.leaving_to, { host })}</p>`;
    return form(
      this,
      html`${statusPanel(doorIcon(), terms.leaving, text)}
      ${links(link(this, to, terms.continue))}`,
    );
  }
}

define("xak-flow-redirect", XakFlowRedirect);

declare global {
  interface HTMLElementTagNameMap {
    "xak-flow-redirect": XakFlowRedirect;
  }
}
