/** The line at the top: what is shown, its address, and the buttons to copy. */
import { html } from "lit";
import { icon } from "./icons.js";

interface Header {
  /** The name of the shown flow or stage. */
  readonly name: string;
  /** The part of the address that holds the state, with its `#`. */
  readonly hash: string;
  readonly isListOpen: boolean;
  readonly isCopyOpen: boolean;
  toggleList(): void;
  toggleCopy(): void;
  share(): void;
}

export function header(of: Header) {
  return html`<header class="top">
    <h1>
      <a class="home" href="../"
        ><img src="../assets/icon.svg" alt="" width="24" height="24" /><span
          >Playground</span
        ></a
      >
    </h1>
    <button
      type="button"
      class="shown"
      aria-expanded=${of.isListOpen}
      @click=${() => {
        of.toggleList();
      }}
    >
      <span>${of.name}</span>${icon("chevron")}
    </button>
    <code class="address" dir="ltr">playground/${of.hash}</code>
    <button
      type="button"
      class="quiet wide"
      aria-expanded=${of.isCopyOpen}
      @click=${() => {
        of.toggleCopy();
      }}
    >
      ${icon("copy")} Copy as
    </button>
    <button
      type="button"
      class="primary"
      @click=${() => {
        of.share();
      }}
    >
      ${icon("link")} Share
    </button>
  </header>`;
}
