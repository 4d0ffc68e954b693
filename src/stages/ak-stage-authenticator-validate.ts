import {
  html,
  nothing,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { on } from "../platform/on.js";
import { backToSignIn } from "../stage-kit/authenticator/back-to-sign-in.js";
import { type Asked, Ceremony } from "../stage-kit/authenticator/ceremony.js";
import {
  APP_DIGITS,
  CodeField,
  SENT_DIGITS,
} from "../stage-kit/authenticator/code-field.js";
import {
  devicePicker,
  leads,
  preferred,
  stagePicker,
} from "../stage-kit/authenticator/methods.js";
import {
  preference,
  rememberUse,
} from "../stage-kit/authenticator/preference.js";
import { SentCode } from "../stage-kit/authenticator/sent-code.js";
import {
  disownUnknown,
  isOpen,
} from "../stage-kit/authenticator/unknown-passkey.js";
import { define } from "../platform/define.js";
import { actions, places } from "../stage-kit/places.js";
import { phoneIcon } from "../stage-kit/icons/phone.js";
import { form } from "../stage-kit/form.js";
import { listOf } from "../stage-kit/list.js";
import { OwnAnswer } from "../stage-kit/own-answer.js";
import {
  actionButton,
  submitButton,
  textButton,
} from "../stage-kit/buttons.js";
import type { Content } from "../stage-kit/errors.js";
import { links } from "../stage-kit/links.js";
import { SendAgain } from "../stage-kit/send-again.js";
import { StageElement, type StageRequest } from "../stage-kit/stage-element.js";
import { statusPanel } from "../stage-kit/status.js";
import { user, username } from "../stage-kit/user.js";
import { focusFirst } from "../platform/focus.js";
import { credentialJSON, requestOptions } from "../platform/webauthn.js";
import type {
  Answer,
  AssertionJSON,
  AuthenticatorValidationChallenge,
  DeviceChallenge,
  SelectableStage,
} from "../protocol/index.js";
import { stageMethods } from "../stage-kit/authenticator/methods-styles.js";
import { changing } from "../stage-kit/changing.js";
import { sentence } from "../stage-kit/sentence.js";

type Response = Answer<"ak-stage-authenticator-validate">;
type Device<C extends DeviceChallenge["device_class"]> = DeviceChallenge & {
  device_class: C;
};

/** Recovery codes have no known length. */
const lengthsOf = ({ device_class }: DeviceChallenge) => {
  if (device_class === "static") return [];
  return device_class === "totp" ? APP_DIGITS : SENT_DIGITS;
};

const isSent = (
  device: DeviceChallenge | undefined,
): device is Device<"sms" | "email"> =>
  device?.device_class === "sms" || device?.device_class === "email";

/** Identifies a device across challenges. */
const keyOf = ({ device_class, device_uid }: DeviceChallenge) =>
  `${device_class} ${device_uid}`;

/**
 * Confirms the person with an enrolled device, or leads to the set-up of a device
 * (docs/protocol/ak-stage-authenticator-validate.md).
 */
export class AkStageAuthenticatorValidate extends StageElement<AuthenticatorValidationChallenge> {
  protected override readonly sheets: readonly CSSResult[] = [stageMethods];
  /** The person's choice: a device, or the list of devices. */
  #chosen: string | undefined;
  #isPicking = false;
  /** The classes that the page prefers, as they were when the form appeared, so that the method does not change. */
  #order: readonly string[] | undefined;
  /** The device for which a code was requested. */
  #asked: string | undefined;
  /** Whether the method has changed, so that the focus has to move. */
  #isSwitched = false;
  readonly #again = new SendAgain(this);
  readonly #sent = new SentCode(this, this.#again);
  readonly #own = new OwnAnswer(this);
  readonly #code = new CodeField(this, () => this.errorsOf("code").length > 0);
  /** The passkey of the last answer. */
  #passkey: string | undefined;
  readonly #ceremony = new Ceremony(this, (credential) => {
    const webauthn = credentialJSON<AssertionJSON>(credential);
    this.#passkey = webauthn.id;
    this.#respond({ webauthn });
  });

  override get heading(): string {
    const isSetUp = this.#devices.length === 0 && this.#stages.length > 0;
    return isSetUp ? this.terms.set_up_method : this.terms.confirm_you;
  }

  override get fields(): readonly string[] {
    const device = this.#device;
    const hasCode =
      device && !["webauthn", "duo"].includes(device.device_class);
    return hasCode ? ["code"] : [];
  }

  /** A push waits for the person's phone. */
  override saysPending(): boolean {
    return this.#device?.device_class === "duo";
  }

  /** The server reports a sent code as an error; this error is not shown. */
  override get formErrors(): string[] {
    return super.formErrors.filter((error) => error !== "Empty response");
  }

  protected override answer(data: FormData): Response | undefined {
    const code = this.#code.take(data);
    return code ? { code } : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#begin(changed.has("challenge"));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#isSwitched) {
      this.#isSwitched = false;
      focusFirst(this);
    }
  }

  /** Starts the automatic action of a device, once. */
  #begin(isNew: boolean): void {
    const device = this.#device;
    if (device?.device_class === "webauthn") {
      const isRefused = isNew && this.errorsOf("webauthn").length > 0;
      this.#ceremony.ask(this.#askedOf(device), isRefused);
      if (isRefused)
        void disownUnknown(this, "webauthn", device.challenge, this.#passkey);
    } else if (isSent(device) && keyOf(device) !== this.#asked) {
      if (!this.isPreview && !this.pending) this.#sendItself(device);
    }
  }

  override render(): TemplateResult {
    const device = this.#device;
    if (!device) return this.#picker();
    const hasOthers = this.#devices.length + this.#stages.length > 1;
    return form(
      this,
      html`${user(this)} ${this.#method(device)}
      ${links(
        hasOthers
          ? textButton(this.terms.other_method, () => this.#switch())
          : nothing,
        this.challenge.pending_user ? nothing : backToSignIn(this),
      )}`,
    );
  }

  #picker(): TemplateResult {
    const devices = this.#devices;
    const stages = this.#stages;
    const { terms } = this;
    if (devices.length + stages.length === 0)
      return form(
        this,
        html`<p class="flow-note">${terms.part_failed}</p>
          ${links(textButton(terms.start_over, () => this.request({ do: "restart" })))}`,
      );
    const hasDevice = devices.length > 0;
    return form(
      this,
      html`<p class="flow-lead">
          ${hasDevice ? terms.choose_method : terms.choose_set_up}
        </p>
        ${user(this)}
        ${hasDevice ? devicePicker(this, devices, (device) => this.#switch(device)) : nothing}
        ${stages.length > 0 ? stagePicker(this, stages) : nothing}
        ${places(this)}`,
      { group: stages.length === 0 && !leads(devices) },
    );
  }

  get #devices(): readonly DeviceChallenge[] {
    return listOf(this.challenge.device_challenges);
  }

  get #stages(): readonly SelectableStage[] {
    return listOf(this.challenge.configuration_stages);
  }

  #method(device: DeviceChallenge): TemplateResult {
    if (device.device_class === "webauthn")
      return this.#ceremony.render(this.terms.passkey_waiting);
    return device.device_class === "duo"
      ? this.#duo(device)
      : this.#codeForm(device);
  }

  #codeForm(device: DeviceChallenge): TemplateResult {
    const sent = isSent(device);
    return html`${username(this, this.challenge.pending_user)}
      ${this.#own.render()}
      <p class="flow-lead" role="status">
        ${changing(this.#lead(device))} ${sent ? this.#again.toldOnce : nothing}
      </p>
      ${this.#code.render({
        lengths: lengthsOf(device),
        letters: device.device_class === "static",
      })}
      ${actions(
        this,
        submitButton(this, this.terms.continue),
        sent ? this.#again.button(() => this.#send(device)) : nothing,
      )}`;
  }

  #lead(device: DeviceChallenge): Content | string {
    const { terms, silent } = this;
    if (device.device_class === "totp") return terms.code_totp;
    if (device.device_class === "static") return terms.code_static;
    if (silent === "sending") return terms.code_sending;
    if (silent === "failed") return terms.code_not_sent;
    if (device.device_class !== "email") return terms.code_sent_sms;
    const { email: address } = device.challenge;
    return address
      ? sentence(terms.code_sent_to, { address })
      : terms.code_sent_email;
  }

  /** A push is sent only when the person presses the button, because a denied push counts as an answer. */
  #duo({ device_uid }: DeviceChallenge): TemplateResult {
    const { terms } = this;
    // With Duo, a push is the only request that can be in flight. "Cancel" works during that time, while other buttons
    // are disabled.
    const isDenied = this.errorsOf("duo").length > 0;
    const label = isDenied ? terms.duo_again : terms.duo_send;
    const [title, text] = this.pending
      ? [terms.duo_waiting, terms.duo_waiting_help]
      : [terms.method_duo, terms.duo_lead];
    const cancel = html`<button
      class="flow-button"
      type="button"
      @click=${on(() => this.request({ do: "reload" }))}
    >
      ${terms.cancel}
    </button>`;
    return html`${statusPanel(phoneIcon(), title, html`<p>${text}</p>`, this.pending ? "waiting" : undefined)}
    ${actions(this, this.pending ? cancel : actionButton(this, label, () => this.#push(device_uid), "flow-primary"))}`;
  }

  #push(device_uid: string): void {
    this.#respond({ duo: Number(device_uid) });
  }

  get #device(): DeviceChallenge | undefined {
    if (this.#isPicking) return undefined;
    const devices = this.#devices;
    return (
      devices.find((device) => keyOf(device) === this.#chosen) ?? this.#first
    );
  }

  /** The device to ask for without a choice of the person. */
  get #first(): DeviceChallenge | undefined {
    this.#order ??= preference(this);
    return preferred(this.#devices, this.#order);
  }

  /** Switches to another device, or to the list of devices. */
  #switch(device?: DeviceChallenge): void {
    this.#ceremony.stop();
    this.#asked = undefined;
    this.#isPicking = !device;
    this.#isSwitched = true;
    if (device) {
      this.#chosen = keyOf(device);
      this.refusals = {};
      // Choosing Duo also sends the push.
      if (device.device_class === "duo") this.#push(device.device_uid);
    }
    this.requestUpdate();
  }

  /** Requests a code automatically. The number of requests is limited, in case the server repeats its question. */
  #sendItself(device: Device<"sms" | "email">): void {
    this.#asked = keyOf(device);
    if (this.#sent.isThere()) return;
    this.#sent.requested(this.#isFirst(device));
    const response: Response = { selected_challenge: device };
    this.#own.send(response, this.#asked, { silent: true });
  }

  #isFirst(device: DeviceChallenge): boolean {
    const first = this.#first;
    return first !== undefined && keyOf(first) === keyOf(device);
  }

  /** Requests a code. The server sends no code by itself (docs/protocol/ak-stage-authenticator-validate.md#answer). */
  #send(device: Device<"sms" | "email">): void {
    this.#asked = keyOf(device);
    this.#sent.requested(this.#isFirst(device));
    const response: Response = { selected_challenge: device };
    this.request({ do: "respond", response, silent: true });
  }

  override request(asked: StageRequest): void {
    const used = this.#device?.device_class;
    super.request(this.#sent.follow(rememberUse(this, used, asked)));
  }

  #respond(response: Response): void {
    this.request({ do: "respond", response });
  }

  #askedOf({ challenge }: Device<"webauthn">): Asked {
    return {
      kind: "get",
      nonce: challenge.challenge,
      timeout: challenge.timeout,
      host: challenge.rpId,
      isOpen: isOpen(challenge),
      call: (options) =>
        navigator.credentials.get({
          publicKey: requestOptions(challenge),
          ...options,
        }),
    };
  }
}

define("ak-stage-authenticator-validate", AkStageAuthenticatorValidate);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-authenticator-validate": AkStageAuthenticatorValidate;
  }
}
