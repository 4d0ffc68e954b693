/** The area of the page with the element, or with another face of the page. */
import "/dist/cdn/flow-executor.js";
import type { FlowExchangeEvent } from "../src/events.js";
import type { FlowExecutor } from "../src/frame/flow-executor.js";
import { find } from "./create.js";
import type { FlowInspector } from "../src/inspector/flow-inspector.js";
import type { Values } from "./settings.js";

/** The element; the page after a sign-in; a flow that waits for a confirmation. */
export type Face = "flow" | "greeting" | "confirm";

export const SIGN_OUT = "default-invalidation-flow";

/** The flows whose first request has an effect, so they wait for a confirmation: its text and its button. */
export const ACTING: Readonly<
  Record<string, readonly [text: string, button: string]>
> = {
  [SIGN_OUT]: [
    "Its first request signs you out, so that request waits until you press the button.",
    "Sign out",
  ],
  unenrollment: [
    "Its first request deletes the account that is signed in, for good and without asking, so that request waits until you press the button.",
    "Delete the account",
  ],
};

export interface StageOptions {
  /** Called when a flow has ended and the page was not left. */
  done: () => void;
  /** Called when a request of the flow has its response, or has none, with the time when it was sent. */
  exchanged: (exchange: FlowExchangeEvent, sentAt: number) => void;
}

export class Stage {
  readonly #inspector: FlowInspector;
  readonly #options: StageOptions;
  #element: FlowExecutor | undefined;

  constructor(inspector: FlowInspector, options: StageOptions) {
    this.#inspector = inspector;
    this.#options = options;
  }

  get element(): FlowExecutor | undefined {
    return this.#element;
  }

  /** Shows a face of the page in the area. */
  showFace(face: Face): void {
    const faces = find("#stage").querySelectorAll<HTMLElement>("[data-face]");
    for (const each of faces) each.hidden = each.dataset.face !== face;
    if (face === "flow") return;
    this.#element?.remove();
    this.#element = undefined;
  }

  /** Asks for a confirmation, because the first request of this flow has an effect. */
  confirm(slug: string): void {
    const [text = "", button = ""] = ACTING[slug] ?? [];
    find("#confirm-text").textContent = text;
    find("#confirm-button").textContent = button;
    this.showFace("confirm");
  }

  /** Creates a new element, as after a page load. */
  load(slug: string, values: Values): void {
    const focused = document.activeElement;
    this.#element?.remove();
    const { content } = find<HTMLTemplateElement>("#element");
    const copy = document.importNode(content, true);
    const element = copy.querySelector("flow-executor");
    if (!element) throw new Error("The template contains no flow-executor.");
    element.slug = slug;
    this.#dress(element, values);
    this.#inspector.target = element;
    element.addEventListener("flow-exchange", (event) => {
      const sentAt = Date.now();
      const exchanged = () => this.#options.exchanged(event, sentAt);
      event.response.then(exchanged, exchanged);
    });
    element.addEventListener("flow-done", ({ initial }) => {
      run.ended = true;
      // Without a question, the element does not redirect back to this page.
      if (initial || element.redirect === "manual") this.#options.done();
    });
    this.#element = element;
    run.ended = false;
    find("#mount").replaceChildren(element);
    this.showFace("flow");
    // The focused button disappeared with its face.
    if (focused && !focused.checkVisibility()) find("#stage").focus();
  }

  /** Starts another flow in the same element. */
  change(slug: string): void {
    if (!this.#element) return;
    run.ended = false;
    this.#element.slug = slug;
  }

  /** Applies the controls to the appearance and the behavior of the element. */
  dress(values: Values): void {
    Object.assign(find("#stage").dataset, {
      layout: values.layout,
      accent: values.accent,
      width: values.width,
    });
    if (this.#element) this.#dress(this.#element, values);
  }

  #dress(element: FlowExecutor, values: Values): void {
    const attributes = {
      layout: values.layout,
      theme: values.theme,
      redirect: values.redirect,
      "heading-level": values.heading,
      lang: values.lang,
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (value) element.setAttribute(name, value);
      else element.removeAttribute(name);
    }
    element.toggleAttribute("autofocus", values.autofocus === "on");
  }
}

const RUN = "demo-run";

/** The state of this tab, kept over the pages that a flow leads to. */
export const run = {
  get ended(): boolean | undefined {
    const stored = sessionStorage.getItem(RUN);
    return stored === null ? undefined : stored === "ended";
  },
  set ended(ended: boolean) {
    sessionStorage.setItem(RUN, ended ? "ended" : "under way");
  },
};
