import { html, type TemplateResult } from "lit";
import { defaultFlow } from "../client/flow.js";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { doorIcon } from "../stage-kit/icons/door.js";
import { form } from "../stage-kit/form.js";
import type { Content } from "../stage-kit/errors.js";
import { link, links, type Look } from "../stage-kit/links.js";
import { Hold } from "../stage-kit/hold.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { statusPanel } from "../stage-kit/status.js";
import { user } from "../stage-kit/user.js";
import type { SessionEndChallenge } from "../protocol/index.js";
import { fill } from "../terms/terms.js";
import { sentence } from "../stage-kit/sentence.js";

/**
 * The person has left an application and may still be signed in to authentik: asks where to go next
 * (docs/protocol/ak-stage-session-end.md).
 */
export class AkStageSessionEnd extends StageElement<SessionEndChallenge> {
  readonly #hold = new Hold(this);

  override get heading() {
    return this.terms.session_end;
  }

  override render(): TemplateResult {
    const { terms } = this;
    const {
      application_name: application,
      application_launch_url,
      brand_name: brand,
      invalidation_flow_url,
      overview_url,
    } = this.challenge;
    const title = application
      ? sentence(terms.left_application, { application })
      : terms.left;
    const text = sentence(terms.still_in_brand, { brand });
    return form(
      this,
      html`${user(this)} ${statusPanel(doorIcon(), title, html`<p>${text}</p>`)}
      ${actions(
        this,
        this.#action(overview_url, terms.overview, "flow-button flow-primary"),
        this.#action(
          invalidation_flow_url ?? this.#signOut,
          fill(terms.sign_out_of, { brand }),
          "flow-button",
        ),
      )}
      ${
        application
          ? links(
              link(
                this,
                application_launch_url,
                fill(terms.sign_in_again, { application }),
              ),
            )
          : ""
      }`,
      { group: true },
    );
  }

  /** The server's own address for signing out of it. */
  get #signOut(): string {
    return defaultFlow("invalidation", this.context.baseUrl).href;
  }

  #action(to: string | undefined, label: string, look: Look): Content {
    return link(this, to, label, look, "link", this.#hold.on);
  }
}

define("ak-stage-session-end", AkStageSessionEnd);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-session-end": AkStageSessionEnd;
  }
}
