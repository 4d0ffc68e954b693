import { html, type TemplateResult } from "lit";
import { asksNameOnly } from "./login-hint.js";
import * as store from "./remembered-name.js";
import type { IdentificationChallenge } from "../protocol/index.js";
import type { StageElement, StageRequest } from "./stage-element.js";

/** The check box "Remember me", and the name that was remembered when the stage appeared. */
export class RememberMe {
  readonly #stage: StageElement<IdentificationChallenge>;
  readonly user: string | undefined;

  constructor(stage: StageElement<IdentificationChallenge>) {
    this.#stage = stage;
    const { csrfToken } = stage.context.client;
    // This key appeared in the generation whose rule is `renews`
    // (docs/protocol/ak-stage-identification.md#remembering-the-user-name,
    // docs/protocol/versions.md#fields-that-not-every-release-has).
    const renews = "pending_user_identifier" in stage.challenge;
    this.user = store.recall(csrfToken, renews);
  }

  /** Returns the remembered name, if the form may send it automatically. */
  takeAutoSubmit(): string | undefined {
    if (this.#stage.context.autoSubmit.includes("off")) return undefined;
    const { challenge, ownerDocument } = this.#stage;
    const mayBeSent =
      this.user &&
      asksNameOnly(challenge) &&
      store.takeAutoSubmit(ownerDocument);
    return mayBeSent ? this.user : undefined;
  }

  render(): TemplateResult {
    return html`<label class="flow-choice flow-remember-me">
      <input
        class="flow-check"
        type="checkbox"
        id=${this.#stage.id_("remember")}
        ?checked=${this.user !== undefined}
      />
      ${this.#stage.terms.remember_me}
    </label>`;
  }

  /**
   * Extends the request of an answer: the name is remembered once the server has accepted the answer. If the box is not
   * checked, the name is forgotten at once.
   */
  follow(asked: StageRequest): StageRequest {
    if (asked.do !== "respond" || !("uid_field" in asked.response))
      return asked;
    const name = String(asked.response.uid_field).trim();
    const { csrfToken } = this.#stage.context.client;
    const box = this.#stage.querySelector<HTMLInputElement>(".flow-check");
    if (box?.checked)
      return { ...asked, accepted: () => store.remember(name, csrfToken) };
    store.remember(undefined, csrfToken);
    return asked;
  }
}
