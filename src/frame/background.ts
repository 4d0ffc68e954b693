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

/** Below this width only the form is shown, in px (`styles/frame.ts`). */
const WIDE = 640;
/** The layouts without a background. */
const PLAIN = ["bare", "card"];

/** The values that a background depends on. */
export type BackgroundView = Pick<
  FrameView,
  "state" | "layout" | "client" | "words"
>;

export interface BackgroundHost extends ReactiveControllerHost, HTMLElement {
  readonly theme: "auto" | "light" | "dark";
}

/** An image behind or beside the form; in the frame layouts, a page. */
export class Background implements EventListenerObject {
  readonly #host: BackgroundHost;
  readonly #view: () => BackgroundView | undefined;
  readonly #scheme = media("(prefers-color-scheme: dark)");
  /** Whether there is room for a background. Known after the host was measured. */
  #wide = false;
  readonly #sizes = this.#observeWidth();
  #isPage = false;
  #path: string | undefined;
  /** The URL of the image or page to show. */
  #painted: string | undefined;
  /** The element that last had the focus. */
  #focused: Partial<HTMLElement> | undefined;

  /** @param view the current view; `undefined` before the first reply */
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
      // An update in this callback would measure the host again in the same frame.
      requestAnimationFrame(() => this.#host.requestUpdate());
    };
    try {
      const observer = new ResizeObserver(look);
      if ("observe" in observer) return observer;
    } catch {
      // `ResizeObserver` does not work: see below.
    }
    // A page or an extension has replaced `ResizeObserver`. Assume a wide screen, which is more likely.
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
    // The element's colors have become dark or light without a change of the system setting.
    else if ((event as TransitionEvent).propertyName === "outline-color")
      this.#host.requestUpdate();
  }

  /** Returns the focus to the form. A page in a frame can take the focus by script, even if the frame is `inert`. */
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
    const shown = this.#wide && !PLAIN.includes(layout) && state.flowInfo;
    const address = shown ? this.#address(shown) : undefined;
    const url = address ? resolveTarget(address, client.base) : undefined;
    // A removed host may still update.
    this.#guardFocus(this.#host.isConnected && isPage && url !== undefined);
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
    // The form may have received the focus before the page behind it existed.
    if (on) this.#focused ??= focusWithin(this.#host);
  }

  #paintPage(url: URL | undefined): void {
    this.#painted =
      url && /^https?:$/.test(url.protocol) ? url.href : undefined;
  }

  /** The address for the current theme (docs/protocol/layouts-and-flow-info.md#flow_info). */
  #address({ background, background_themed_urls: themed }: FlowInfo) {
    // Reading the theme forces a layout, so read it only if the address depends on it.
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
   * The old image stays until the new image is decoded. If the new image fails, the surface color remains. The server
   * signs its addresses again for each challenge, so this compares only their paths
   * (docs/protocol/layouts-and-flow-info.md#flow_info).
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
 * A page that is only for decoration. `sandbox="allow-scripts"`: the page may run scripts, but in an opaque origin,
 * where it cannot read authentik's cookies. It cannot open windows, submit forms or navigate this page, so it cannot
 * imitate this page. `inert`: the keyboard and the mouse cannot reach it. A new address creates a new frame, because a
 * changed `src` would add an entry to the history.
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
