import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Fired just before Turbo and htmx copy a page for the way back. */
const EVENTS = ["turbo:before-cache", "htmx:beforeHistorySave"];

/**
 * Keeps passwords, codes and keys out of the copy of the page that a library makes. These elements have the attribute
 * `data-secret`. Their content is removed while the library makes the copy, and is then restored.
 */
export class CopyMask implements ReactiveController, EventListenerObject {
  readonly #host: HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument;
    for (const type of EVENTS) page.addEventListener(type, this);
  }

  hostDisconnected(): void {
    const page = this.#host.ownerDocument;
    for (const type of EVENTS) page.removeEventListener(type, this);
  }

  handleEvent(): void {
    const secrets = [
      ...this.#host.querySelectorAll<HTMLElement>("[data-secret]"),
    ];
    const back = secrets.map((secret) =>
      secret.localName === "input"
        ? emptied(secret as HTMLInputElement)
        : withoutChildren(secret),
    );
    const restore = () => {
      for (const each of back) each();
    };
    // htmx copies at once. Turbo copies in the next task, which is queued after the first of these two timers.
    setTimeout(() => setTimeout(restore));
  }
}

/** Empties a field. Returns a function that restores the value, unless the person has typed a new one. */
function emptied(input: HTMLInputElement): () => void {
  const { value, selectionStart, selectionEnd } = input;
  input.value = "";
  return () => {
    if (input.value) return;
    input.value = value;
    input.setSelectionRange(selectionStart, selectionEnd);
  };
}

/** Removes the children of an element. Returns a function that puts them back. */
function withoutChildren(element: HTMLElement): () => void {
  const children = element.ownerDocument.createDocumentFragment();
  children.append(...element.childNodes);
  return () => element.append(children);
}
