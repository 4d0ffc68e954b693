import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import { keyed } from "lit/directives/keyed.js";
import { focusWithin } from "../platform/focus.js";
import { media } from "../platform/media.js";
import { resolveTarget } from "../client/target.js";
import type { FlowInfo } from "../protocol/index.js";
import { modern } from "../styles/tokens.js";

/** Where there is less room than this there is only the form (`styles/frame.ts`). */
const WIDE = 640;

export interface BackgroundHost extends ReactiveControllerHost, HTMLElement {
  readonly theme: "auto" | "light" | "dark";
}

/** What is behind the form, or beside it: an image, or in the frame layouts a page. */
export class Background implements ReactiveController, EventListenerObject {
  readonly #host: BackgroundHost;
  readonly #scheme = media("(prefers-color-scheme: dark)");
  #wide: boolean;
  #path: string | undefined;
  /** The address of the image to paint. */
  #painted: string | undefined;
  /** What had the focus last. */
  #focused: Partial<HTMLElement> | undefined;

  constructor(host: BackgroundHost) {
    this.#host = host;
    this.#wide = host.clientWidth >= WIDE;
    this.#observeWidth();
    host.shadowRoot?.addEventListener("transitionend", this);
    host.addController(this);
  }

  #observeWidth(): void {
    const host = this.#host;
    const look = () => {
      const wide = host.clientWidth >= WIDE;
      if (wide === this.#wide) return;
      this.#wide = wide;
      // What changes while sizes are told would have them told again.
      requestAnimationFrame(() => host.requestUpdate());
    };
    try {
      new ResizeObserver(look).observe(host);
    } catch {
      // Where a page or an extension has replaced it, the width is what it was at first.
    }
  }

  hostConnected(): void {
    // The form may have taken it before there was a background.
    this.#focused ??= focusWithin(this.#host);
    this.#scheme?.addEventListener("change", this);
    addEventListener("focusin", this);
    addEventListener("blur", this);
  }

  hostDisconnected(): void {
    this.#scheme?.removeEventListener("change", this);
    removeEventListener("focusin", this);
    removeEventListener("blur", this);
  }

  handleEvent(event: Event): void {
    if (event.type === "focusin")
      [this.#focused] = event.composedPath() as HTMLElement[];
    // Firefox knows only then who has it.
    else if (event.type === "blur") setTimeout(() => this.#takeFocusBack());
    else if (event.type === "change") this.#host.requestUpdate();
    // The place has become a dark one without the system's doing.
    else if ((event as TransitionEvent).propertyName === "outline-color")
      this.#host.requestUpdate();
  }

  /** A page in a frame can take the focus by a script, also where it is inert. */
  #takeFocusBack(): void {
    const { ownerDocument, shadowRoot } = this.#host;
    const thief = shadowRoot?.activeElement as HTMLElement | null | undefined;
    const taken = thief?.localName === "iframe";
    // A busy Firefox gives it to nobody: as it is not the person who went to another window, it was taken.
    const lost =
      ownerDocument.activeElement === ownerDocument.body &&
      ownerDocument.hasFocus();
    if (!taken && !lost) return;
    if (taken) thief.blur();
    this.#focused?.focus?.();
  }

  show(
    info: FlowInfo | undefined,
    layout: string,
    base: URL,
    title: string,
  ): TemplateResult | undefined {
    const framed = layout.endsWith("_frame_background");
    const shown = this.#wide && layout !== "bare";
    const named = shown && info ? this.#address(info) : undefined;
    const url = named ? resolveTarget(named, base) : undefined;
    if (framed) {
      this.#paint(undefined);
      return url && /^https?:$/.test(url.protocol)
        ? page(url.href, title)
        : undefined;
    }
    this.#paint(url);
    return this.#painted === undefined
      ? undefined
      : html`<img
          class="background"
          part="background"
          src=${this.#painted}
          alt=""
        />`;
  }

  /** The address for the theme (protocol/executor.md 3.2). */
  #address({ background, background_themed_urls: themed }: FlowInfo) {
    const theme = this.#theme;
    const other = theme === "dark" ? themed?.light : themed?.dark;
    const address = themed?.[theme] ?? background ?? other;
    return address?.replaceAll("%(theme)s", theme);
  }

  get #theme(): "light" | "dark" {
    const { theme, shadowRoot } = this.#host;
    if (theme === "light" || theme === "dark") return theme;
    const frame = shadowRoot?.querySelector(".frame");
    const dark =
      modern && frame
        ? getComputedStyle(frame).outlineColor === "rgb(0, 0, 0)"
        : this.#scheme?.matches;
    return dark ? "dark" : "light";
  }

  /**
   * The old image stays until the new one can be painted; one that fails leaves the surface's colour. The server signs
   * its addresses anew for each challenge, so they are compared by their path (protocol/executor.md 3.2).
   */
  #paint(url: URL | undefined): void {
    const path = url && url.origin + url.pathname;
    if (path === this.#path) return;
    this.#path = path;
    if (!url) {
      this.#painted = undefined;
      return;
    }
    const image = new Image();
    image.src = url.href;
    const paint = (painted: string | undefined) => {
      if (path !== this.#path) return;
      this.#painted = painted;
      this.#host.requestUpdate();
    };
    image.decode().then(
      () => paint(url.href),
      () => paint(undefined),
    );
  }
}

/**
 * A page to look at and no more. `sandbox="allow-scripts"`: it may run its scripts, in an origin of its own, where it
 * reads no cookie of ours; it can open nothing, send no form and not navigate this page, so that it cannot pass for it.
 * `inert`: nobody gets into it by keyboard or mouse. A new address is a new frame: changing `src` would be an entry in
 * the history.
 */
function page(href: string, title: string): TemplateResult {
  return html`${keyed(
    href,
    html`<iframe
      class="background"
      part="background"
      src=${href}
      title=${title}
      sandbox="allow-scripts"
      referrerpolicy="no-referrer"
      tabindex="-1"
      aria-hidden="true"
      inert
    ></iframe>`,
  )}`;
}
