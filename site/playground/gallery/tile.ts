/** One state of a stage, in one theme. */
import { FlowClient } from "../../../src/index.js";
import type { Challenge } from "../../../src/protocol/index.js";
import { ScriptedServer } from "../../../src/testing/scripted-server.js";
import { dress } from "../dress.js";
import type { Settings } from "../messages.js";
import { preview } from "../preview.js";

export type Theme = "light" | "dark";

/** The place of the files that the stages show. */
const FILES = { path: "", files: new URL("files", import.meta.url).pathname };

/** Creates the elements only when they become visible, because there are hundreds. */
const sight = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries)
    if (isIntersecting && target instanceof GalleryTile) target.show();
});

/** Shows its state once it is in sight. Its properties are set before it is connected. */
export class GalleryTile extends HTMLElement {
  challenge: Challenge | undefined;
  theme: Theme = "light";
  /** In px; empty: the usual width. */
  width = "";
  settings: Settings = {};
  /** Shows the state while its answer is on the way. */
  pending = false;

  connectedCallback(): void {
    this.style.colorScheme = this.theme;
    this.style.inlineSize = this.width && `${this.width}px`;
    sight.observe(this);
  }

  disconnectedCallback(): void {
    sight.unobserve(this);
  }

  show(): void {
    sight.unobserve(this);
    const { challenge, theme, settings } = this;
    const framed = settings.layout?.endsWith("_frame_background")
      ? `/news.html#${theme}`
      : undefined;
    const element = document.createElement("flow-executor");
    element.query = "";
    element.challenge = challenge && preview(challenge, FILES, framed);
    dress(element, { layout: "stacked", ...settings, theme });
    element.addEventListener("flow-redirect", (event) => {
      // Where a state leads is another page.
      event.preventDefault();
    });
    // A redirect has no answer.
    if (this.pending && challenge?.component !== "xak-flow-redirect")
      pend(element);
    this.append(element);
  }
}

/** Sends an answer to a server that never responds. */
function pend(element: HTMLElementTagNameMap["flow-executor"]): void {
  element.client = new FlowClient({ fetch: new ScriptedServer().fetch });
  element.slug = "gallery";
  element.addEventListener("flow-challenge", () => {
    for (const input of element.querySelectorAll("input"))
      if (!input.value) input.value = "demo";
    element.querySelector("form")?.requestSubmit();
  });
}

customElements.define("gallery-tile", GalleryTile);

declare global {
  interface HTMLElementTagNameMap {
    "gallery-tile": GalleryTile;
  }
}
