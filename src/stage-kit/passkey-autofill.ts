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
import type { StageElement } from "./stage-element.js";

/**
 * Passkeys among what the browser offers to fill in. It listens once for each challenge, unseen: whatever comes of it but
 * a passkey, the form is what it would be without (docs/protocol/ak-stage-identification.md).
 */
export class PasskeyAutofill implements ReactiveController {
  readonly #stage: StageElement<IdentificationChallenge>;
  #can = false;
  #nonce: string | undefined;
  #listening: AbortController | undefined;
  /** The person has sent the form: from then on until its answer nothing is listened for. */
  #isSent = false;

  constructor(stage: StageElement<IdentificationChallenge>) {
    this.#stage = stage;
    stage.addController(this);
    void hasAutofill().then((can) => {
      this.#can = can;
      stage.requestUpdate();
    });
  }

  /** For the name's `autocomplete`. */
  get autocomplete(): "username webauthn" | "username" {
    return this.#can ? "username webauthn" : "username";
  }

  /** The form is on its way by other means. */
  stop(): void {
    this.#listening?.abort();
    this.#nonce = undefined;
    this.#isSent = true;
  }

  hostConnected(): void {
    this.#stage.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
    this.#isSent = false;
  }

  hostUpdated(): void {
    const { challenge, context, pending, isConnected } = this.#stage;
    const options = challenge.passkey_challenge;
    if (pending) return void (this.#isSent = false);
    // A preview asks nobody.
    if (!this.#can || !options || !context.flow || !isConnected) return;
    if (this.#isSent || options.challenge === this.#nonce) return;
    this.#nonce = options.challenge;
    void this.#listen(options);
  }

  async #listen(options: RequestOptionsJSON): Promise<void> {
    this.#listening?.abort();
    const listening = new AbortController();
    this.#listening = listening;
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
      this.#stage.request({ do: "respond", response: { passkey } });
    } catch {
      // There is no autofill then, and the person was not told that there would be.
    }
  }
}
