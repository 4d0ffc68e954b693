/** The panel with the code of what is shown. */
import { html, type TemplateResult } from "lit";
import type { State } from "./address.js";
import { colored } from "./colored.js";
import { codeOf, type Kind, KINDS } from "./copy-as.js";
import { icon } from "./icons.js";

/** The page of the documentation for each kind. */
const PAGES: Readonly<Record<Kind, string>> = {
  HTML: "../getting-started/#plain-html",
  React: "../getting-started/#react",
  Vue: "../getting-started/#vue",
  Angular: "../getting-started/#angular",
  CSS: "../customising/",
};

export interface CopyPanel {
  readonly state: State;
  readonly kind: Kind;
  choose(kind: Kind): void;
  copy(text: string): void;
}

export function copyPanel(of: CopyPanel): TemplateResult {
  const { state, kind } = of;
  const code = codeOf(kind, state.shown, state.settings);
  return html`<header>
      <fieldset class="segments">
        <legend class="hush">Kind of code</legend>
        ${KINDS.map(
          (each) =>
            html`<label
              ><input
                type="radio"
                name="kind"
                .checked=${each === kind}
                @change=${() => {
                  of.choose(each);
                }}
              /><span>${each}</span></label
            >`,
        )}
      </fieldset>
      <button
        type="button"
        class="quiet"
        @click=${() => {
          of.copy(code);
        }}
      >
        ${icon("copy")} Copy
      </button>
    </header>
    <pre
      tabindex="0"
      dir="ltr"
      translate="no"
    ><code>${colored(code)}</code></pre>
    <footer>
      <span>Only what differs from the defaults.</span>
      <a href=${PAGES[kind]}>${kind} page</a>
    </footer>`;
}
