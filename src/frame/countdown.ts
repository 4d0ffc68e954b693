import { nothing } from "lit";
import { AsyncDirective } from "lit/async-directive.js";
import { directive } from "lit/directive.js";
import { changing } from "../stage-kit/changing.js";
import { clock } from "../terms/numbers.js";
import { fill } from "../terms/terms.js";

/** A text with the time until a moment, which counts down by itself. */
class Countdown extends AsyncDirective {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Parameters<Countdown["render"]> | undefined;

  /**
   * @param until in ms since 1970
   * @param text with `{time}`
   * @param language of the text
   */
  render(until: number, text: string, language: string): unknown {
    this.#last = [until, text, language];
    clearTimeout(this.#timer);
    const left = Math.ceil((until - Date.now()) / 1_000);
    if (left <= 0) return nothing;
    this.#timer = setTimeout(() => this.#tick(), 1_000);
    return changing(fill(text, { time: clock(left, language) }));
  }

  #tick(): void {
    if (this.#last && this.isConnected)
      this.setValue(this.render(...this.#last));
  }

  protected override disconnected(): void {
    clearTimeout(this.#timer);
  }

  protected override reconnected(): void {
    this.#tick();
  }
}

export const countdown = directive(Countdown);
