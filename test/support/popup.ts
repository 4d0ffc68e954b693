import type { LoginSource } from "../../src/protocol/index.js";
import { challenge } from "./executor.js";

export const COMPONENT = "ak-stage-identification";
export const WAITING = "xak-flow-redirect";
export const SAYS_CLOSED =
  "The window of Harbour was closed before you had finished there. Choose again how you want to sign in.";
export const SOURCE = "/source/oauth/login/harbour/";

const harbour: LoginSource = {
  name: "Harbour",
  challenge: { component: WAITING, to: SOURCE },
};
/** A form with a source. */
export const asked = (more: object = {}) =>
  challenge(COMPONENT, {
    sources: [harbour],
    show_source_labels: true,
    ...more,
  });

/** The popup window of a source, which a test controls. */
export class Popup {
  closed = false;
  opener: Window | null = window;
  focused = 0;
  /** The addresses to which the page sent the window, with the `opener` at that time. */
  sentTo: [string, Window | null][] = [];
  /** The address where the window is. `undefined`: on another origin. */
  href: string | undefined = "about:blank";
  readonly location: { readonly href: string; replace(to: string): void };

  constructor() {
    const look = () => {
      if (this.href === undefined) throw new DOMException("", "SecurityError");
      return this.href;
    };
    this.location = {
      get href() {
        return look();
      },
      replace: (to) => {
        this.sentTo.push([to, this.opener]);
        this.href = undefined;
      },
    };
  }
  focus() {
    this.focused++;
  }
  close() {
    this.closed = true;
  }
}
