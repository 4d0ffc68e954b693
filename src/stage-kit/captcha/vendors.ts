import { isSeen } from "../../platform/seen.js";

/**
 * The captchas that authentik supports, with a common interface
 * (docs/protocol/ak-stage-captcha.md#the-provider-is-not-named).
 */

/** The options of a widget. */
export interface WidgetOptions {
  readonly site_key: string;
  readonly interactive: boolean;
  readonly theme: "light" | "dark";
  /** BCP 47 */
  readonly language: string;
  /** Called with a token, which is valid for one answer. */
  readonly solved: (token: string) => void;
  /** Called when the token has expired. */
  readonly expired: () => void;
  readonly failed: () => void;
}

export interface Widget {
  /** Starts an invisible widget. */
  execute(): void;
  /** Discards the token. */
  reset(): void;
  remove(): void;
}

/** Renders a widget into an empty element of the page's own tree. */
export type Draw = (
  box: HTMLElement,
  options: WidgetOptions,
) => Widget | Promise<Widget>;

interface Callbacks {
  callback(token: string): void;
  "expired-callback"(): void;
  "error-callback"(): void;
}

const callbacks = (options: WidgetOptions): Callbacks => ({
  callback: options.solved,
  "expired-callback": options.expired,
  "error-callback": options.failed,
});

/** The parameters that hCaptcha and reCAPTCHA share. */
interface BoxParameters extends Callbacks {
  sitekey: string;
  theme: "light" | "dark";
  size: "normal" | "compact" | "invisible";
  hl: string;
}
interface ReCaptcha {
  ready(then: () => void): void;
  render(box: HTMLElement, parameters: BoxParameters): number;
  execute(id: number): unknown;
  reset(id: number): void;
}
interface HCaptcha {
  render(box: HTMLElement, parameters: BoxParameters): string;
  execute(id: string, options: { async: true }): Promise<unknown>;
  reset(id: string): void;
  remove(id: string): void;
}
interface Turnstile {
  render(
    box: HTMLElement,
    parameters: Callbacks & {
      sitekey: string;
      theme: "light" | "dark";
      language: string;
      size?: "flexible";
      execution?: "execute";
      appearance?: "interaction-only";
    },
  ): string | undefined;
  execute(box: HTMLElement): void;
  reset(id: string): void;
  remove(id: string): void;
}
interface CapWidget extends HTMLElement {
  solve(): Promise<unknown>;
}

type Vendors = Partial<{
  hcaptcha: HCaptcha;
  grecaptcha: ReCaptcha | { enterprise: ReCaptcha };
  turnstile: Turnstile;
}>;

const boxParameters = (
  box: HTMLElement,
  options: WidgetOptions,
): BoxParameters => ({
  sitekey: options.site_key,
  theme: options.theme,
  // The normal widget is wider than small phones; the compact widget is not.
  size: !options.interactive
    ? "invisible"
    : box.clientWidth < 303
      ? "compact"
      : "normal",
  hl: options.language,
  ...callbacks(options),
});

const hCaptcha =
  (vendor: HCaptcha): Draw =>
  (box, options) => {
    const id = vendor.render(box, boxParameters(box, options));
    return {
      // The person may have closed the widget. The next attempt opens it again.
      execute: () => {
        vendor.execute(id, { async: true }).catch(options.failed);
      },
      reset: () => vendor.reset(id),
      remove: () => vendor.remove(id),
    };
  };

const reCaptcha =
  (vendor: ReCaptcha): Draw =>
  async (box, options) => {
    await new Promise<void>((resolve) => vendor.ready(resolve));
    const id = vendor.render(box, boxParameters(box, options));
    return {
      execute: () => void vendor.execute(id),
      reset: () => vendor.reset(id),
      // reCAPTCHA has no method that removes a widget.
      remove: () => vendor.reset(id),
    };
  };

const turnstile =
  (vendor: Turnstile): Draw =>
  (box, options) => {
    const { interactive } = options;
    const id = vendor.render(box, {
      sitekey: options.site_key,
      theme: options.theme,
      language: options.language.toLowerCase(),
      ...(interactive
        ? { size: "flexible" as const }
        : {
            execution: "execute" as const,
            appearance: "interaction-only" as const,
          }),
      ...callbacks(options),
    });
    if (id === undefined) throw new Error("Turnstile rendered no widget.");
    return {
      execute: () => vendor.execute(box),
      reset: () => vendor.reset(id),
      remove: () => vendor.remove(id),
    };
  };

const cap: Draw = (box, options) => {
  const make = () => {
    const widget = box.ownerDocument.createElement("cap-widget") as CapWidget;
    widget.setAttribute("data-cap-api-endpoint", options.site_key);
    widget.setAttribute("data-cap-lang", options.language);
    widget.hidden = !options.interactive;
    widget.addEventListener("solve", (event) => {
      const { token } = (event as CustomEvent<{ token: string }>).detail;
      options.solved(token);
    });
    widget.addEventListener("error", () => options.failed());
    box.replaceChildren(widget);
    return widget;
  };
  let widget = make();
  return {
    // The `error` event reports failures.
    execute: () => void widget.solve().catch(() => undefined),
    // A reset widget would return the same token again.
    reset: () => (widget = make()),
    remove: () => widget.remove(),
  };
};

/**
 * The hosts of the known vendors' scripts: a host, or a host with the beginning of a path if the host also serves other
 * files.
 */
export const VENDOR_HOSTS: readonly string[] = [
  "hcaptcha.com/1/",
  "js.hcaptcha.com",
  "challenges.cloudflare.com/turnstile/",
  "recaptcha.net/recaptcha/",
  "www.recaptcha.net/recaptcha/",
  "www.google.com/recaptcha/",
];

/** Whether the script is Cap's, which is a module. */
export const isCap = ({ pathname }: URL) =>
  /cap-widget|\/assets\/widget\.js$/.test(pathname);

/** Finds the vendor by the script's address first, because the page may already use another captcha. */
const BY_URL: readonly (readonly [(url: URL) => boolean, keyof Vendors])[] = [
  [({ hostname }) => /(^|\.)hcaptcha\.com$/.test(hostname), "hcaptcha"],
  [({ href }) => href.includes("recaptcha"), "grecaptcha"],
  [({ href }) => href.includes("turnstile"), "turnstile"],
];

/** Otherwise by the globals that the script defines. hCaptcha also defines `grecaptcha`, so it comes first. */
const BY_GLOBAL = ["hcaptcha", "grecaptcha", "turnstile"] as const;

/** The height above which a frame of a vendor is a puzzle, in px. The badge of an unseen reCAPTCHA is lower. */
const BADGE = 100;

/** Whether a vendor shows a puzzle over the page. */
export const hasPuzzle = ({ defaultView, documentElement }: Document) =>
  [
    ...documentElement.querySelectorAll<HTMLElement>('iframe[src*="captcha"]'),
  ].some((frame) => {
    const { top, bottom, height } = frame.getBoundingClientRect();
    // A closed puzzle is far above the page.
    const isNear = bottom > 0 && top < (defaultView?.innerHeight ?? 0);
    return height > BADGE && isNear && isSeen(frame);
  });

/** Returns the draw function for a loaded script; `undefined` if the vendor is unknown. */
export function findVendor(window: Window, url: URL): Draw | undefined {
  const there = window as Omit<Window, keyof Vendors> & Vendors;
  const told = BY_URL.find(([matches]) => matches(url))?.[1];
  const names = told && there[told] ? [told] : BY_GLOBAL;
  const isDefined = there.customElements.get("cap-widget") !== undefined;
  if (isCap(url) && isDefined) return cap;
  for (const name of names) {
    const { hcaptcha, grecaptcha, turnstile: cloudflare } = there;
    if (name === "hcaptcha" && hcaptcha) return hCaptcha(hcaptcha);
    if (name === "turnstile" && cloudflare) return turnstile(cloudflare);
    if (name === "grecaptcha" && grecaptcha)
      return reCaptcha(
        // The functions besides `ready()` come later, with another script.
        "ready" in grecaptcha ? grecaptcha : grecaptcha.enterprise,
      );
  }
  return isDefined ? cap : undefined;
}
