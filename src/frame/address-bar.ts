import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { FlowClient } from "../client/flow-client.js";
import { flowFromUrl } from "../client/flow.js";
import type { Redirect } from "../client/session/state.js";

export type AddressBarHost = ReactiveControllerHost &
  HTMLElement & { readonly slug?: unknown };

export interface AddressBarOptions {
  readonly client: () => FlowClient;
  /** Starts the flow that the address names. */
  readonly start: () => void;
}

/**
 * On a page in the place of authentik's own, at `<base>if/flow/<slug>/`, the address is that of the flow that runs: a
 * continuation makes it another, and going back starts the one before. On any other page, and with a `slug`, the address
 * is none of our business.
 */
export class AddressBar implements ReactiveController, EventListenerObject {
  readonly #host: AddressBarHost;
  readonly #options: AddressBarOptions;
  #address = "";

  constructor(host: AddressBarHost, options: AddressBarOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#address = this.#here;
    addEventListener("popstate", this);
    // The last to hear of it: by then it is known whether the page prevents it.
    addEventListener("flow-redirect", this);
  }

  hostDisconnected(): void {
    removeEventListener("popstate", this);
    removeEventListener("flow-redirect", this);
  }

  handleEvent(event: Event): void {
    if (event.type === "popstate") this.#went();
    else this.#continued(event as Event & Redirect);
  }

  /** Without the fragment, which is the page's. */
  get #here(): string {
    const { pathname, search } = this.#host.ownerDocument.location;
    return pathname + search;
  }

  get #isOurs(): boolean {
    const page = new URL(this.#host.ownerDocument.location.href);
    const { base } = this.#options.client();
    return !this.#host.slug && flowFromUrl(page, base) !== undefined;
  }

  #continued(event: Event & Redirect): void {
    const { flow, to } = event;
    const [host] = event.composedPath();
    if (host !== this.#host || event.defaultPrevented) return;
    if (!flow || !this.#isOurs) return;
    const { pathname, search } = new URL(to);
    if (pathname + search !== this.#here) history.pushState(null, "", to);
    this.#address = this.#here;
  }

  #went(): void {
    if (this.#here === this.#address) return;
    this.#address = this.#here;
    if (this.#isOurs) this.#options.start();
  }
}
