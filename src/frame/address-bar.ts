import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { FlowClient } from "../client/flow-client.js";
import { flowFromUrl } from "../client/flow.js";
import type { Redirect } from "../client/session/state.js";

export type AddressBarHost = ReactiveControllerHost &
  HTMLElement & { readonly slug?: unknown };

export interface AddressBarOptions {
  readonly client: () => FlowClient;
  /** Starts the flow that the page's address names. */
  readonly start: () => void;
}

/**
 * Keeps the address in step with the running flow on a page in place of authentik's own, at `<base>if/flow/<slug>/`:
 * when another flow continues, the address changes, and going back starts the flow before. On any other page, or if the
 * element has a `slug`, this controller does not touch the address.
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
    // This listener on the window runs last, so it knows whether the page has cancelled the event.
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

  /** Without the fragment, which belongs to the page. */
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
