import type { ReactiveController } from "lit";
import {
  credentialJSON,
  hasAutofill,
  perform,
  requestOptions,
} from "../platform/webauthn.js";
import type {
  AssertionJSON,
  IdentificationChallenge,
  RequestOptionsJSON,
} from "../protocol/index.js";
import { disownUnknown } from "./authenticator/unknown-passkey.js";
import type { StageElement } from "./stage-element.js";

/**
 * Offers passkeys in the browser's autofill. It listens once per challenge, in the background. If no passkey is chosen,
 * the form works as it would without this (docs/protocol/ak-stage-identification.md).
 */
export class PasskeyAutofill implements ReactiveController {
  readonly #stage: StageElement<IdentificationChallenge>;
  #can = false;
  #nonce: string | undefined;
  #listening: AbortController | undefined;
  /** Whether the person has submitted the form. The controller does not listen again until the reply arrives. */
  #isSent = false;
  /** The passkey of the last answer. */
  #passkey: string | undefined;
  #challenge: IdentificationChallenge | undefined;
  /** The browser is being told that the server does not know the passkey. It accepts no request during that time. */
  #telling: Promise<void> | undefined;

  constructor(stage: StageElement<IdentificationChallenge>) {
    this.#stage = stage;
    stage.addController(this);
    void hasAutofill().then((can) => {
      this.#can = can;
      stage.requestUpdate();
    });
  }

  /** The `autocomplete` of the name field. */
  get autocomplete(): "username webauthn" | "username" {
    return this.#can ? "username webauthn" : "username";
  }

  /** Stops listening, because the form is being sent. */
  stop(): void {
    this.#listening?.abort();
    this.#nonce = undefined;
    this.#passkey = undefined;
    this.#isSent = true;
  }

  hostConnected(): void {
    this.#stage.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
    this.#isSent = false;
  }

  hostUpdate(): void {
    const { challenge } = this.#stage;
    if (challenge === this.#challenge) return;
    this.#challenge = challenge;
    this.#isSent = false;
    const { passkey_challenge: asked } = challenge;
    this.#telling = asked
      ? disownUnknown(this.#stage, "non_field_errors", asked, this.#passkey)
      : undefined;
  }

  hostUpdated(): void {
    const { challenge, isPreview, pending, isConnected } = this.#stage;
    const options = challenge.passkey_challenge;
    if (!options) this.#listening?.abort();
    if (pending) return void (this.#isSent = false);
    if (!this.#can || !options || isPreview || !isConnected) return;
    if (this.#isSent || options.challenge === this.#nonce) return;
    this.#nonce = options.challenge;
    void this.#listen(options);
  }

  async #listen(options: RequestOptionsJSON): Promise<void> {
    this.#listening?.abort();
    const listening = new AbortController();
    this.#listening = listening;
    await this.#telling;
    if (listening.signal.aborted) return;
    try {
      const credential = await perform(
        (signal) =>
          navigator.credentials.get({
            mediation: "conditional",
            publicKey: requestOptions(options),
            signal,
          }),
        listening,
        "unseen",
      );
      if (!credential) return;
      const passkey = credentialJSON<AssertionJSON>(credential);
      this.#passkey = passkey.id;
      this.#stage.request({ do: "respond", response: { passkey } });
    } catch {
      // Without autofill the form works as usual, so no error is shown.
    }
  }
}
