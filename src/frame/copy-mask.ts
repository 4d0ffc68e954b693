import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Just before Turbo and htmx copy a page for the way back. */
const EVENTS = ["turbo:before-cache", "htmx:beforeHistorySave"];

/**
 * Keeps passwords, codes and keys out of the copy that a library makes of the page. They are marked with `data-secret`,
 * are gone while the copy is made, and come back.
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
    // htmx copies at once, and Turbo in the next task, which is queued behind the first of these.
    setTimeout(() => setTimeout(restore));
  }
}

/** Empties a field. Returns how to fill it again, unless somebody types in between. */
function emptied(input: HTMLInputElement): () => void {
  const { value, selectionStart, selectionEnd } = input;
  input.value = "";
  return () => {
    if (input.value) return;
    input.value = value;
    input.setSelectionRange(selectionStart, selectionEnd);
  };
}

/** Takes the children out. Returns how to put them back. */
function withoutChildren(element: HTMLElement): () => void {
  const children = element.ownerDocument.createDocumentFragment();
  children.append(...element.childNodes);
  return () => element.append(children);
}
