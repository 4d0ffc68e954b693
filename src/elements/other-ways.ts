import { html, nothing, type TemplateResult } from "lit";
import type { IdentificationChallenge } from "../protocol/index.js";
import { passkeyIcon } from "./icons/passkey.js";
import { link } from "./parts.js";
import type { StageElement } from "./stage-element.js";

/** The ways in besides a name: a passkey, and (the seam for them) sources. */
export function otherWays(
  stage: StageElement<IdentificationChallenge>,
): TemplateResult {
  const { passwordless_url, user_fields } = stage.challenge;
  const label = html`${passkeyIcon()} ${stage.terms.passwordless}`;
  return html`${
    user_fields?.length
      ? html`<div class="flow-divider">${stage.terms.or}</div>`
      : nothing
  }
  ${link(stage, passwordless_url, label, "flow-button")}`;
}
