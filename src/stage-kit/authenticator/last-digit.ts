import type { ReactiveController } from "lit";
import { requestSubmit } from "../form-element.js";
import type { StageElement } from "../stage-element.js";

/**
 * How long a typed code waits that could still become longer, in ms. A person who types eight digits does not pause
 * that long after the sixth. The pause doubles with each try, for a person who types slowly.
 */
const PAUSE = 500;
const MOST_DOUBLINGS = 3;
/** How long after a rejection an Enter still belongs to the code that was rejected, in ms. */
const LATE = 1000;

/** How an event changed the text of a field. */
function wayOf(event: InputEvent | CompositionEvent) {
  // The events of password managers have no `inputType`.
  const { type, data, inputType = "" } = event as Partial<InputEvent>;
  if (type === "compositionend" || inputType.includes("Composition"))
    return "typed";
  if (/^(delete|history)/.test(inputType)) return "corrected";
  // On a telephone, the whole code of a text message is one `insertText`.
  return inputType === "insertText" && (data ?? "").length < 2
    ? "typed"
    : "whole";
}

/**
 * Sends the form at the last digit of its code, whether the code is typed, pasted or filled in by the browser. Each
 * code is sent once. A person who corrects a code that was sent has to send it: only a code that is entered from the
 * beginning is sent automatically. The page can turn this off (`auto-submit`).
 */
export class LastDigit implements ReactiveController {
  readonly #stage: StageElement;
  readonly #read: (text: string) => string;
  #challenge: StageElement["challenge"] | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The last code sent. */
  #sent = "";
  /** The last code that was sent automatically. */
  #own = "";
  #tries = 0;
  /** Whether the field still has a code that was sent, maybe with corrections. */
  #isTried = false;
  #repliedAt = 0;

  /** @param read returns the code in the text of the field */
  constructor(stage: StageElement, read: (text: string) => string) {
    this.#stage = stage;
    this.#read = read;
    stage.addController(this);
  }

  hostUpdate(): void {
    const { challenge } = this.#stage;
    if (challenge !== this.#challenge) this.#repliedAt = performance.now();
    this.#challenge = challenge;
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
  }

  /** The form sends this code, for whatever reason. */
  sends(code: string): void {
    clearTimeout(this.#pause);
    this.#sent = code;
    this.#isTried = true;
  }

  /** Handles `input` and `compositionend` of the field. */
  hear(event: InputEvent | CompositionEvent, lengths: readonly number[]): void {
    clearTimeout(this.#pause);
    const field = event.currentTarget as HTMLInputElement;
    const code = this.#read(field.value);
    const way = wayOf(event);
    if (way === "whole" || code.length < 2) this.#isTried = false;
    const isComposing = "isComposing" in event && event.isComposing;
    if (isComposing || way === "corrected" || !this.#may(code, lengths)) return;
    const isTyped = way === "typed";
    // A digit before the last one is a correction.
    if (isTyped && field.selectionEnd !== field.value.length) return;
    const pause = PAUSE * 2 ** Math.min(this.#tries, MOST_DOUBLINGS);
    if (isTyped && code.length < Math.max(...lengths))
      this.#pause = setTimeout(() => this.#send(code), pause);
    else this.#send(code);
  }

  /** Handles `keydown` of the field: an Enter for a code that has sent itself does not send it again. */
  press(event: KeyboardEvent): void {
    const field = event.currentTarget as HTMLInputElement;
    if (event.key !== "Enter" || event.isComposing || !this.#own) return;
    const isLate = performance.now() - this.#repliedAt < LATE;
    if (isLate && this.#read(field.value) === this.#own) event.preventDefault();
    this.#own = "";
  }

  #may(code: string, lengths: readonly number[]): boolean {
    const { context, pending } = this.#stage;
    return (
      context.autoSubmit.includes("code") &&
      !pending &&
      !this.#isTried &&
      code !== this.#sent &&
      lengths.includes(code.length) &&
      /^\d+$/.test(code)
    );
  }

  #send(code: string): void {
    this.#own = code;
    this.#tries++;
    requestSubmit(this.#stage);
  }
}
