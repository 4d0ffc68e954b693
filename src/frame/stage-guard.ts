import { mutations } from "../platform/mutations.js";
import { focusWithin } from "../platform/focus.js";
import type { StagePlace } from "./stage-place.js";

/** A page that takes the stage away again and again wants it so. */
const PATIENCE = { times: 20, within: 1_000 };

/** Puts the stage back where the page's framework empties the element or renders its children anew. The page's own children are left alone. */
export class StageGuard {
  readonly #host: HTMLElement;
  readonly #place: StagePlace;
  /** What has the focus in the stage, or had it when the stage was taken away. */
  #focused: HTMLElement | undefined;
  #returns: number[] = [];

  constructor(host: HTMLElement, place: StagePlace) {
    this.#host = host;
    this.#place = place;
    mutations(() => this.#look())?.observe(host, { childList: true });
    const note = () => {
      this.#focused = place.stage && focusWithin(place.stage);
    };
    note();
    host.addEventListener("focusin", note);
    // Some browsers tell of it when the element is taken away, and then it is not the person's doing.
    host.addEventListener("focusout", () =>
      queueMicrotask(() => this.#focused?.isConnected && note()),
    );
  }

  #look(): void {
    this.#place.expel();
    const { stage } = this.#place;
    if (!stage || stage.parentElement === this.#host) return;
    const now = performance.now();
    this.#returns = this.#returns.filter((at) => now - at < PATIENCE.within);
    if (this.#returns.length >= PATIENCE.times) return;
    this.#returns.push(now);
    const focused = this.#focused;
    const { activeElement, body } = this.#host.ownerDocument;
    const nowhere = !activeElement || activeElement === body;
    const selection = focused && selectionOf(focused);
    this.#host.prepend(stage);
    if (!focused || !nowhere || !stage.contains(focused)) return;
    focused.focus();
    selection?.();
  }
}

/** How to select again what is selected in a text field. */
function selectionOf(element: HTMLElement): (() => void) | undefined {
  const field = element as Partial<HTMLInputElement>;
  const { selectionStart, selectionEnd, selectionDirection } = field;
  // Some kinds of fields have no selection to be read, and buttons none at all.
  if (selectionStart == null) return undefined;
  return () =>
    field.setSelectionRange?.(
      selectionStart,
      selectionEnd ?? null,
      selectionDirection ?? "none",
    );
}
