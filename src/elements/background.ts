import { resolveTarget } from "../client/target.js";

/**
 * The background image. The old one stays until the new one can be painted; one that fails leaves the surface's colour.
 * The server signs its addresses anew for each challenge, so they are compared by their path (protocol/executor.md 3.2).
 */
export class Background {
  readonly #changed: () => void;
  #path: string | undefined;
  /** The address of the image to paint. */
  url: string | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Asks for the image that a challenge names. */
  set(background: string | undefined, base: URL): void {
    const url = background ? resolveTarget(background, base) : undefined;
    const path = url && url.origin + url.pathname;
    if (path === this.#path) return;
    this.#path = path;
    if (!url) {
      this.url = undefined;
      return;
    }
    const image = new Image();
    image.src = url.href;
    const paint = (painted: string | undefined) => {
      if (path !== this.#path) return;
      this.url = painted;
      this.#changed();
    };
    image.decode().then(
      () => paint(url.href),
      () => paint(undefined),
    );
  }
}
