import {
  html,
  nothing,
  type ReactiveController,
  type TemplateResult,
} from "lit";
import { on } from "../../platform/on.js";
import { fillNumbers } from "../../terms/numbers.js";
import { describedBy, invalid, labelled } from "../field.js";
import type { StageElement } from "../stage-element.js";
import { changing } from "../changing.js";
import { LastDigit } from "./last-digit.js";
import { typedCode } from "./typed.js";

/**
 * The server sends codes of six digits (docs/protocol/ak-stage-authenticator-email.md#answer,
 * docs/protocol/ak-stage-authenticator-sms.md#answer, docs/protocol/ak-stage-authenticator-validate.md#answer).
 */
export const SENT_DIGITS: readonly number[] = [6];
/** The number of digits of an app's code is known only during its set-up (docs/protocol/one-time-codes.md). */
export const APP_DIGITS: readonly number[] = [6, 8];

export interface CodeOptions {
  /** The possible numbers of digits. A code of such a length is sent automatically. */
  lengths?: readonly number[];
  /** Whether the code can contain letters. */
  letters?: boolean;
}

/**
 * The field for a code that can be used once. A rejected code stays in the field and is selected, because after a wrong
 * code the server also rejects the right code for a while
 * (docs/protocol/one-time-codes.md#a-wrong-code-makes-the-right-one-fail-for-a-while).
 */
export class CodeField implements ReactiveController {
  readonly #stage: StageElement;
  readonly #isRejected: () => boolean;
  #challenge: StageElement["challenge"] | undefined;
  #rejections = 0;
  #isNew = false;
  readonly #lastDigit: LastDigit;

  /** @param isRejected whether the current challenge rejects a code */
  constructor(stage: StageElement, isRejected: () => boolean) {
    this.#stage = stage;
    this.#isRejected = isRejected;
    this.#lastDigit = new LastDigit(stage, typedCode);
    stage.addController(this);
  }

  hostUpdate(): void {
    const { challenge } = this.#stage;
    this.#isNew = challenge !== this.#challenge;
    this.#challenge = challenge;
    if (!this.#isNew) return;
    this.#rejections = this.#isRejected() ? this.#rejections + 1 : 0;
  }

  hostUpdated(): void {
    if (!this.#isNew || this.#rejections === 0) return;
    const input = this.#stage.querySelector<HTMLInputElement>("[name=code]");
    if (!input?.value) return;
    input.focus();
    input.select();
  }

  /** Returns the code to send. If the field is empty, shows an error. */
  take(data: FormData): string | undefined {
    const code = typedCode(String(data.get("code") ?? ""));
    if (!code) this.#stage.refuse("code", this.#stage.terms.code_required);
    this.#lastDigit.sends(code);
    return code || undefined;
  }

  render({ lengths = [], letters = false }: CodeOptions = {}): TemplateResult {
    const stage = this.#stage;
    const hear = (event: InputEvent | CompositionEvent) =>
      this.#lastDigit.hear(event, lengths);
    const hasHelp = this.#rejections > 1;
    return labelled(
      stage,
      "code",
      stage.terms.code,
      html`<input
        class="flow-input flow-code-input"
        id=${stage.id_("code")}
        name="code"
        type="text"
        data-secret
        inputmode=${letters ? "text" : "numeric"}
        autocomplete="one-time-code"
        autocapitalize="none"
        spellcheck="false"
        translate="no"
        dir="ltr"
        enterkeyhint="go"
        aria-invalid=${invalid(stage, "code")}
        aria-describedby=${describedBy(stage, "code", hasHelp)}
        @input=${on(hear)}
        @compositionend=${on(hear)}
        @keydown=${on((event: KeyboardEvent) => this.#lastDigit.press(event))}
      />`,
      hasHelp
        ? html`<p
            class="flow-help"
            id=${stage.id_("code", "help")}
            role="status"
          >
            ${changing(fillNumbers(stage.terms.code_wait, { seconds: this.#wait }, stage.lang))}
          </p>`
        : nothing,
    );
  }

  /** How long the server rejects every code, in seconds. */
  get #wait(): number {
    return 2 ** Math.min(this.#rejections - 1, 8);
  }
}
