import { html, type TemplateResult } from "lit";
import * as store from "../platform/remember-me.js";
import type { IdentificationChallenge } from "../protocol/index.js";
import type { StageElement } from "./stage-element.js";

/** The tick box "Remember me", and who was remembered when the stage appeared. */
export class RememberMe {
  readonly #stage: StageElement<IdentificationChallenge>;
  readonly user: string | undefined;

  constructor(stage: StageElement<IdentificationChallenge>) {
    this.#stage = stage;
    const { csrfToken } = stage.context.client;
    // The key came with the generation whose rule renews (protocol/stages.md 24.e, 24.h).
    const renews = "pending_user_identifier" in stage.challenge;
    this.user = store.recall(csrfToken, renews);
    // The name is kept as it is typed, for as long as the box is ticked, and as it was filled in without an event.
    stage.addEventListener("input", this.#keep);
    stage.addEventListener("submit", this.#keep, true);
  }

  /** The remembered name, if the form may send it by itself. */
  takeAutoSubmit(): string | undefined {
    const { user_fields, password_fields, passwordless_url, captcha_stage } =
      this.#stage.challenge;
    const other = password_fields || passwordless_url || captcha_stage;
    const alone = user_fields?.length && !other;
    return this.user && alone && store.takeAutoSubmit() ? this.user : undefined;
  }

  render(): TemplateResult {
    return html`<label class="flow-choice">
      <input
        class="flow-check"
        type="checkbox"
        id=${this.#stage.id_("remember")}
        ?checked=${this.user !== undefined}
      />
      ${this.#stage.terms.remember_me}
    </label>`;
  }

  readonly #keep = (): void => {
    const find = (selector: string) =>
      this.#stage.querySelector<HTMLInputElement>(selector);
    const typed = find("[name=uid_field]")?.value.trim();
    const ticked = find(".flow-check")?.checked;
    const { csrfToken } = this.#stage.context.client;
    store.remember(ticked ? typed : undefined, csrfToken);
  };
}
