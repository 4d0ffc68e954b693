import type { ReactiveController, ReactiveControllerHost } from "lit";
import { mutations } from "../platform/mutations.js";
import { focusWithin } from "../platform/focus.js";
import type { StagePlace } from "./stage-place.js";

/** If the page removes the stage this often, the removal is intended and the stage stays away. */
const PATIENCE = { times: 20, within: 1_000 };

/**
 * Puts the stage back if the page's framework empties the element or renders its children again. The page's own
 * children are not touched.
 */
export class StageGuard implements ReactiveController, EventListenerObject {
  readonly #host: HTMLElement;
  readonly #place: StagePlace;
  /** The focused element in the stage, also after the stage was removed. */
  #focused: HTMLElement | undefined;
  #returns: number[] = [];
  #children: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, place: StagePlace) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children ??= mutations(() => this.#look());
    this.#children?.observe(this.#host, { childList: true });
    this.#host.addEventListener("focusin", this);
    this.#host.addEventListener("focusout", this);
    this.#note();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#host.removeEventListener("focusin", this);
    this.#host.removeEventListener("focusout", this);
  }

  handleEvent({ type }: Event): void {
    if (type === "focusin") this.#note();
    // Some browsers fire `focusout` when the element is removed. Ignore this event, because the person did not move the
    // focus.
    else queueMicrotask(() => this.#focused?.isConnected && this.#note());
  }

  #note(): void {
    const { stage } = this.#place;
    this.#focused = stage && focusWithin(stage);
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

/** Returns a function that restores the selection of a text field. */
function selectionOf(element: HTMLElement): (() => void) | undefined {
  const field = element as Partial<HTMLInputElement>;
  const { selectionStart, selectionEnd, selectionDirection } = field;
  // Some field types do not expose a selection, and buttons have none.
  if (selectionStart == null) return undefined;
  return () =>
    field.setSelectionRange?.(
      selectionStart,
      selectionEnd ?? null,
      selectionDirection ?? "none",
    );
}
