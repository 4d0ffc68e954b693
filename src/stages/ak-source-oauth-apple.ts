import { html, type PropertyValues, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { apple } from "../stage-kit/icons/apple.js";
import { form } from "../stage-kit/form.js";
import type { Content } from "../stage-kit/errors.js";
import { backToSignIn, sourcePanel } from "../stage-kit/sources/source.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { actionButton } from "../stage-kit/buttons.js";
import { problem } from "../stage-kit/status.js";
import { loadScript } from "../platform/load-script.js";
import type { AppleLoginChallenge } from "../protocol/index.js";
import { fill } from "../terms/terms.js";

type State = "loading" | "ready" | "unloadable" | "failed";

const SOURCE = "Apple";
const SCRIPT =
  "https://appleid.cdn-apple.com/appleauth/static/jsapi/appleid/1/en_US/appleid.auth.js";
/** The page to which Apple's script leads. */
const TO = "https://appleid.apple.com/auth/authorize";
const REFUSED = "AppleIDSignInOnFailure";

/** The object that Apple's script adds to the page (docs/protocol/ak-source-oauth-apple.md#apples-script). */
interface AppleAuth {
  init(options: {
    clientId: string;
    scope: string;
    redirectURI: string;
    state: string;
    usePopup: false;
  }): void;
  signIn(): unknown;
}

/**
 * Signs in with Apple: Apple's script takes the person to Apple, and Apple sends the person back to the server. The
 * stage never answers the executor (docs/protocol/ak-source-oauth-apple.md).
 */
export class AkSourceOauthApple extends StageElement<AppleLoginChallenge> {
  #state: State = "loading";
  #auth: AppleAuth | undefined;

  override get heading(): string {
    return fill(this.terms.continue_with, { source: SOURCE });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener(REFUSED, this.#fail);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener(REFUSED, this.#fail);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has("challenge") && !this.isPreview) void this.#begin();
  }

  override render(): TemplateResult {
    const { terms } = this;
    return form(
      this,
      html`${this.#trouble()}
      ${sourcePanel(
        SOURCE,
        apple,
        terms.source_leads,
        terms.source_leads_help,
        this.#state === "loading" ? "waiting" : undefined,
      )}
      ${actions(this, this.#button())} ${backToSignIn(this)}`,
    );
  }

  /** The same element in every state, so that it keeps the focus. */
  #button(): Content {
    const { terms } = this;
    if (this.#state === "loading")
      return actionButton(this, this.heading, () => undefined, "flow-waiting");
    const label = this.#state === "ready" ? this.heading : terms.retry;
    const act = () => void (this.#auth ? this.#signIn() : this.#begin());
    return actionButton(this, label, act, "flow-primary");
  }

  #trouble(): Content | undefined {
    const { terms } = this;
    if (this.#state === "unloadable")
      return problem(
        fill(terms.source_unloadable, { source: SOURCE }),
        terms.blocked_help,
      );
    if (this.#state === "failed")
      return problem(fill(terms.source_failed, { source: SOURCE }));
    return undefined;
  }

  async #begin(): Promise<void> {
    const { challenge } = this;
    const { client_id, scope, redirect_uri, state } = challenge;
    this.#auth = undefined;
    this.#set("loading");
    try {
      await loadScript(this, SCRIPT, { hosts: [new URL(SCRIPT).host] });
      if (challenge !== this.challenge || !this.isConnected) return;
      this.#auth = vendor(this.ownerDocument.defaultView);
      this.#auth?.init({
        clientId: client_id,
        scope,
        redirectURI: redirect_uri,
        state,
        usePopup: false,
      });
    } catch {
      this.#auth = undefined;
    }
    if (this.#auth) this.#signIn();
    else this.#set("unloadable");
  }

  #signIn(): void {
    const auth = this.#auth;
    if (!auth) return;
    this.#set("ready");
    const submit = () => {
      void new Promise((resolve) => resolve(auth.signIn())).catch(this.#fail);
    };
    this.request({ do: "leave", to: TO, reason: "source", submit });
  }

  readonly #fail = (): void => this.#set("failed");

  #set(state: State): void {
    this.#state = state;
    this.requestUpdate();
  }
}

const vendor = (page: (Window & { AppleID?: { auth?: AppleAuth } }) | null) =>
  page?.AppleID?.auth;

define("ak-source-oauth-apple", AkSourceOauthApple);

declare global {
  interface HTMLElementTagNameMap {
    "ak-source-oauth-apple": AkSourceOauthApple;
  }
}
