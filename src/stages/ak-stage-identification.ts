import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Captcha } from "../stage-kit/captcha/captcha.js";
import { define } from "../platform/define.js";
import { actions, places } from "../stage-kit/places.js";
import { goOnAlone, otherWays } from "../stage-kit/sources/other-ways.js";
import { RefusedSource } from "../stage-kit/sources/refused-source.js";
import { form } from "../stage-kit/form.js";
import { requestSubmit } from "../stage-kit/form-element.js";
import { submitButton, startOver } from "../stage-kit/buttons.js";
import { field } from "../stage-kit/field.js";
import { link, links } from "../stage-kit/links.js";
import { loginHint, takeLoginHint } from "../stage-kit/login-hint.js";
import type { PasskeyAutofill } from "../stage-kit/passkey-autofill.js";
import { hidePasswords, passwordField } from "../stage-kit/password-field.js";
import { RememberMe } from "../stage-kit/remember-me.js";
import { serverText } from "../stage-kit/server-text.js";
import { StageElement, type StageRequest } from "../stage-kit/stage-element.js";
import { typedAddress } from "../stage-kit/typed-address.js";
import type { Answer, IdentificationChallenge } from "../protocol/index.js";
import { sentence } from "../stage-kit/sentence.js";

/**
 * Asks for the user name and, if the server wants it, for the password and a captcha; the browser may offer a passkey
 * instead (docs/protocol/ak-stage-identification.md).
 */
export class AkStageIdentification extends StageElement<IdentificationChallenge> {
  readonly #refused = new RefusedSource(this);
  #rememberMe: RememberMe | undefined;
  #captcha: Captcha | undefined;
  #passkey: PasskeyAutofill | undefined;

  override get fields() {
    const { user_fields, password_fields } = this.challenge;
    if (!user_fields?.length) return [];
    return password_fields ? ["uid_field", "password"] : ["uid_field"];
  }

  protected override answer(
    data: FormData,
  ): Answer<"ak-stage-identification"> | undefined {
    hidePasswords(this);
    const typed = Object.fromEntries(
      this.fields.map((name) => [name, String(data.get(name) ?? "")]),
    );
    const { password } = typed;
    const uid_field = typedAddress(typed.uid_field ?? "");
    const answer = { ...typed, uid_field };
    if (!uid_field) this.refuse("uid_field", this.terms.uid_required);
    // The server counts an empty password as a failed attempt.
    else if (password === "")
      this.refuse("password", this.terms.password_required);
    else return this.#withToken(answer);
    return undefined;
  }

  /** Without a captcha token nothing is sent. As soon as there is a token, the form submits itself. */
  #withToken(
    answer: Answer<"ak-stage-identification">,
  ): Answer<"ak-stage-identification"> | undefined {
    const captcha_token = this.#captcha?.take();
    if (this.#captcha && !captcha_token) return undefined;
    this.#passkey?.stop();
    return captcha_token ? { ...answer, captcha_token } : answer;
  }

  /** The captcha's code loads only for forms with a captcha. */
  protected override async loadParts(): Promise<void> {
    const { captcha_stage } = this.challenge;
    if (!captcha_stage || this.#captcha) return;
    const { Captcha } = await import("../stage-kit/captcha/captcha.js");
    this.#captcha = new Captcha(
      this,
      () => this.challenge.captcha_stage ?? captcha_stage,
      () => requestSubmit(this),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Each reply means that the token was used.
    if (changed.has("challenge")) this.#captcha?.reset();
    // Missing before 2025.4, which means no. Without the box, a name is neither remembered nor used.
    const isHidden = this.context.hidden.includes("remember-me");
    if (isHidden) this.#rememberMe = undefined;
    else if (this.challenge.enable_remember_me)
      this.#rememberMe ??= new RememberMe(this);
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    const uid_field = this.#rememberMe?.user
      ? this.#rememberMe.takeAutoSubmit()
      : takeLoginHint(this);
    if (uid_field) this.request({ do: "respond", response: { uid_field } });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!changed.has("challenge")) return;
    goOnAlone(this);
    if (this.challenge.passkey_challenge) void this.#offerPasskeys();
  }

  /** Adds passkeys to the form, which works without them too. */
  async #offerPasskeys(): Promise<void> {
    const module = await import("../stage-kit/passkey-autofill.js").catch(
      () => undefined,
    );
    if (module) this.#passkey ??= new module.PasskeyAutofill(this);
  }

  override request(asked: StageRequest): void {
    super.request(this.#rememberMe?.follow(asked) ?? asked);
  }

  override render(): TemplateResult {
    const {
      application_pre,
      flow_designation,
      enroll_url,
      recovery_url,
      passwordless_url,
      sources,
    } = this.challenge;
    const { terms } = this;
    const hasOthers = Boolean(passwordless_url || sources?.length);
    const signUp = link(this, enroll_url, terms.sign_up);
    return form(
      this,
      html`${this.#refused.render()}
      ${application_pre ? html`<p class="flow-lead">${sentence(terms.signing_into, { application: application_pre })}</p>` : nothing}
      ${flow_designation === "recovery" ? html`<p class="flow-lead">${terms.recovery_hint}</p>` : nothing}
      ${
        this.fields.length > 0
          ? this.#fields()
          : html`<p>${hasOthers ? terms.choose_below : terms.no_way}</p>
              ${places(this)}`
      }
      ${hasOthers ? otherWays(this) : nothing}
      ${hasOthers || this.fields.length > 0 ? nothing : startOver(this)}
      ${links(
        link(
          this,
          recovery_url,
          this.challenge.password_fields
            ? terms.forgot_password
            : terms.forgot_username,
        ),
        signUp === nothing
          ? nothing
          : html`<span>${terms.new_here} ${signUp}</span>`,
      )}`,
    );
  }

  /**
   * The name in the form. The person's own choice on this device comes first, then the name of this very request, then
   * the page's.
   */
  get #name(): string {
    return (
      this.#rememberMe?.user ||
      this.challenge.pending_user_identifier ||
      loginHint(this) ||
      ""
    );
  }

  #fields() {
    const { terms } = this;
    const {
      primary_action,
      user_fields,
      password_fields,
      allow_show_password,
    } = this.challenge;
    const kinds = [...(user_fields ?? [])].sort().join("_");
    return html`${field(this, {
      name: "uid_field",
      label: this.#label(kinds),
      value: this.#name,
      autocomplete: this.#passkey?.autocomplete ?? "username",
      inputmode: kinds.includes("email") ? "email" : "text",
      enterkeyhint: password_fields ? "next" : "go",
    })}
    ${
      password_fields
        ? passwordField(this, {
            name: "password",
            reveal: allow_show_password ?? false,
            leads: this.#name !== "",
          })
        : nothing
    }
    ${this.#rememberMe?.render()} ${this.#captcha?.render(terms.captcha_first)}
    ${actions(this, submitButton(this, serverText(this, primary_action)))}`;
  }

  #label(kinds: string): string {
    const { terms } = this;
    if (kinds === "email") return terms.uid_email;
    if (kinds === "upn") return terms.uid_upn;
    return kinds === "username" ? terms.uid_username : terms.uid;
  }
}

define("ak-stage-identification", AkStageIdentification);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-identification": AkStageIdentification;
  }
}
