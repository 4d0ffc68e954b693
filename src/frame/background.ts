import { html, type ReactiveControllerHost, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { focusWithin } from "../platform/focus.js";
import { media } from "../platform/media.js";
import { resolveTarget } from "../client/target.js";
import type { FlowInfo } from "../protocol/index.js";
import { adoptStyles } from "../styles/adopt.js";
import { modern } from "../styles/tokens.js";
import type { FrameView } from "./end-and-errors.js";
import { background as styles } from "./background-styles.js";

/** Where there is less room than this there is only the form (`styles/frame.ts`). */
const WIDE = 640;

/** What a background depends on. */
export type BackgroundView = Pick<
  FrameView,
  "state" | "layout" | "client" | "words"
>;

export interface BackgroundHost extends ReactiveControllerHost, HTMLElement {
  readonly theme: "auto" | "light" | "dark";
}

/** An image behind the form or beside it; in the frame layouts a page. */
export class Background implements EventListenerObject {
  readonly #host: BackgroundHost;
  readonly #view: () => BackgroundView | undefined;
  readonly #scheme = media("(prefers-color-scheme: dark)");
  /** Whether there is room for a background; known once the host was measured. */
  #wide = false;
  readonly #sizes = this.#observeWidth();
  #isPage = false;
  #path: string | undefined;
  /** The address of the image or the page to paint. */
  #painted: string | undefined;
  /** The element that had the focus last. */
  #focused: Partial<HTMLElement> | undefined;

  /** @param view what is shown now; `undefined` before there is anything */
  constructor(host: BackgroundHost, view: () => BackgroundView | undefined) {
    this.#host = host;
    this.#view = view;
    const { shadowRoot } = host;
    if (shadowRoot) adoptStyles(shadowRoot, styles);
    shadowRoot?.addEventListener("transitionend", this);
  }

  #observeWidth(): ResizeObserver | undefined {
    const look = ([entry]: ResizeObserverEntry[]) => {
      const wide = (entry?.contentRect.width ?? 0) >= WIDE;
      if (wide === this.#wide) return;
      this.#wide = wide;
      // An update in this callback would measure the host once more in the same frame.
      requestAnimationFrame(() => this.#host.requestUpdate());
    };
    try {
      const observer = new ResizeObserver(look);
      if ("observe" in observer) return observer;
    } catch {
      // The same as below.
    }
    // A page or an extension has replaced it by something that measures nothing: a wide screen is more likely.
    this.#wide = true;
    return undefined;
  }

  hostConnected(): void {
    this.#scheme?.addEventListener("change", this);
    this.#sizes?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#scheme?.removeEventListener("change", this);
    this.#sizes?.disconnect();
    this.#guardFocus(false);
  }

  handleEvent(event: Event): void {
    if (event.type === "focusin")
      [this.#focused] = event.composedPath() as HTMLElement[];
    // Firefox sets `activeElement` after this event.
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
    // Firefox under load leaves the focus on `body`; the window still has it, so the frame took it.
    const lost =
      ownerDocument.activeElement === ownerDocument.body &&
      ownerDocument.hasFocus();
    if (!taken && !lost) return;
    if (taken) thief.blur();
    this.#focused?.focus?.();
  }

  hostUpdate(): void {
    const view = this.#view();
    if (!view) return;
    const { layout, client, state } = view;
    const isPage = layout.endsWith("_frame_background");
    const shown = this.#wide && layout !== "bare" && state.flowInfo;
    const address = shown ? this.#address(shown) : undefined;
    const url = address ? resolveTarget(address, client.base) : undefined;
    this.#guardFocus(isPage && url !== undefined);
    if (isPage !== this.#isPage) {
      this.#path = undefined;
      this.#painted = undefined;
    }
    this.#isPage = isPage;
    if (isPage) this.#paintPage(url);
    else this.#paint(url);
  }

  render(): TemplateResult | undefined {
    const view = this.#view();
    if (!view || this.#painted === undefined) return undefined;
    return this.#isPage
      ? page(this.#painted, view.words.background)
      : html`<img
          class="background"
          part="background"
          src=${this.#painted}
          alt=""
        />`;
  }

  /** Only a page behind the form can take the focus. */
  #guardFocus(on: boolean): void {
    const change = on ? addEventListener : removeEventListener;
    change("focusin", this);
    change("blur", this);
    // The form may have taken the focus before there was a page behind it.
    if (on) this.#focused ??= focusWithin(this.#host);
  }

  #paintPage(url: URL | undefined): void {
    this.#painted =
      url && /^https?:$/.test(url.protocol) ? url.href : undefined;
  }

  /** The address for the theme (docs/protocol/layouts-and-flow-info.md#flow_info). */
  #address({ background, background_themed_urls: themed }: FlowInfo) {
    // Reading the theme makes the browser lay the page out, so only where the address depends on it.
    if (!themed && !background?.includes("%(theme)s")) return background;
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
   * its addresses anew for each challenge, so they are compared by their path (docs/protocol/layouts-and-flow-info.md#flow_info).
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
