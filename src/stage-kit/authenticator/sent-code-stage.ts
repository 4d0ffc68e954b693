import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { actions } from "../places.js";
import { focusFirst, focusWithin } from "../../platform/focus.js";
import type { Challenge } from "../../protocol/index.js";
import { form } from "../form.js";
import { submitButton, textButton } from "../buttons.js";
import type { Content } from "../errors.js";
import { links } from "../links.js";
import { SendAgain } from "../send-again.js";
import { StageElement } from "../stage-element.js";
import { user } from "../user.js";
import { CodeField, SENT_DIGITS } from "./code-field.js";
import { changing } from "../changing.js";

/**
 * Sets up a method that sends codes. One component has two steps: first the address, then the first code. The server
 * has accepted the address only if the reply for the second step has no errors
 * (docs/protocol/ak-stage-authenticator-email.md#a-refused-address-looks-like-an-accepted-one,
 * docs/protocol/ak-stage-authenticator-sms.md#a-refused-number-looks-like-an-accepted-one).
 */
export abstract class SentCodeStage<
  C extends Extract<Challenge, { pending_user: string }>,
> extends StageElement<C> {
  /** The address that the person entered; `undefined` if the server already had one. */
  #address: string | undefined;
  #last: "address" | "code" | undefined;
  #isCodeStep = false;
  /** Whether the step has changed. The focus then moves, because its field is removed. */
  #isSwitched = false;
  /** Whether the address can no longer change: after a wrong code, the server refuses another address. */
  #isBound = false;
  readonly #sendAgain = new SendAgain(this);
  readonly #code = new CodeField(
    this,
    () => this.#last === "code" && this.#isRefused,
  );

  /** The key of the address in the response. */
  protected abstract readonly key: "email" | "phone_number";
  /** Whether the server still asks for the address. */
  protected abstract get isAsked(): boolean;
  /** Returns the address to send; `undefined` if the text is not a valid address. */
  protected abstract read(text: string): string | undefined;
  protected abstract readonly refusal:
    "invalid_email" | "phone_number_required";
  /** The field for the address. */
  protected abstract addressField(value: string): TemplateResult;
  /** The text about where the code was sent. */
  protected abstract told(): Content | string;
  protected abstract get lead(): string;

  override get fields(): readonly string[] {
    return [this.#isCodeStep ? "code" : this.key];
  }

  protected override answer(data: FormData): object | undefined {
    if (this.#isCodeStep) {
      const code = this.#code.take(data);
      if (!code) return undefined;
      this.#last = "code";
      return { code };
    }
    const address = this.read(String(data.get(this.key) ?? ""));
    if (!address) {
      this.refuse(this.key, this.terms[this.refusal]);
      return undefined;
    }
    this.#address = address;
    this.#last = "address";
    return { [this.key]: address };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const was = this.#isCodeStep;
    if (changed.has("challenge")) this.#judge();
    const { activeElement, body } = this.ownerDocument;
    const isHere = activeElement === body || focusWithin(this);
    this.#isSwitched = this.hasUpdated && was !== this.#isCodeStep && !!isHere;
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#isSwitched) focusFirst(this);
  }

  /** Decides which of the two steps to show. */
  #judge(): void {
    const was = this.#isCodeStep;
    const isRefusedAddress = this.#last === "address" && this.#isRefused;
    this.#isCodeStep = !this.isAsked && (was || !isRefusedAddress);
    if (this.#last === "code" && this.#isRefused) this.#isBound = true;
    if (this.#isCodeStep && !was && this.#address) this.#sendAgain.start();
  }

  get #isRefused(): boolean {
    return Object.keys(this.challenge.response_errors ?? {}).length > 0;
  }

  override render(): TemplateResult {
    return form(
      this,
      html`${user(this)}
      ${this.#isCodeStep ? this.#codeStep() : this.#addressStep()}`,
    );
  }

  #addressStep(): TemplateResult {
    return html`<p class="flow-lead">${this.lead}</p>
      ${this.addressField(this.#address ?? "")}
      ${actions(this, submitButton(this, this.terms.continue))}`;
  }

  #codeStep(): TemplateResult {
    const { terms } = this;
    const address = this.#address;
    const mayRepeat = address !== undefined && !this.#isBound;
    return html`<p class="flow-lead" role="status">
        ${changing(this.told())} ${this.#sendAgain.toldOnce}
      </p>
      ${this.#code.render({ length: SENT_DIGITS })}
      ${actions(
        this,
        submitButton(this, terms.continue),
        mayRepeat
          ? this.#sendAgain.button(() => this.#again(address))
          : nothing,
      )}
      ${mayRepeat ? links(textButton(terms.change, () => this.#change())) : nothing}`;
  }

  /** Sends the same address, so that the server sends the same code again. */
  #again(address: string): void {
    this.#last = "address";
    const response = { [this.key]: address };
    this.request({ do: "respond", response, silent: true });
  }

  #change(): void {
    this.#isCodeStep = false;
    this.refusals = {};
    void this.updateComplete.then(() =>
      this.querySelector<HTMLInputElement>(`[name=${this.key}]`)?.focus(),
    );
    this.requestUpdate();
  }
}
