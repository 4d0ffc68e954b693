/** The editors, one at a time, with tabs. */
import { html, nothing, type TemplateResult } from "lit";
import { arrowTarget } from "../../../src/platform/arrow-keys.js";
import { attributes, layout } from "./editors/attributes.js";
import { faults } from "./editors/faults.js";
import type { Editing } from "./editors/fields.js";
import { mailsAndCodes } from "./editors/mails.js";
import { passkeys } from "./editors/passkeys.js";
import { tokens } from "./editors/tokens.js";
import { words } from "./editors/words.js";
import { icon, type IconName } from "./icons.js";

interface Editor {
  readonly name: IconName;
  readonly label: string;
  readonly render: (editing: Editing) => TemplateResult;
  /** Whether the editor changes this setting. */
  readonly owns: (name: string) => boolean;
}

const is =
  (...names: readonly string[]) =>
  (name: string) =>
    names.includes(name);

const FAULTS = is("fault", "latency", "generation");
const ELSEWHERE = is("theme", "dir", "lang", "layout", "passkeys");

const EDITORS: readonly Editor[] = [
  {
    name: "attributes",
    label: "Attributes",
    render: attributes,
    owns: (name) =>
      !/^(--|terms\.)/.test(name) && !FAULTS(name) && !ELSEWHERE(name),
  },
  {
    name: "tokens",
    label: "Tokens",
    render: tokens,
    owns: (name) => name.startsWith("--"),
  },
  {
    name: "words",
    label: "Words",
    render: words,
    owns: (name) => name.startsWith("terms."),
  },
  { name: "layout", label: "Layout", render: layout, owns: is("layout") },
  { name: "faults", label: "Faults", render: faults, owns: FAULTS },
  {
    name: "mails",
    label: "Mails & codes",
    render: mailsAndCodes,
    owns: () => false,
  },
  {
    name: "passkeys",
    label: "Passkeys",
    render: passkeys,
    owns: is("passkeys"),
  },
];

export interface Rail extends Editing {
  /** The name of the editor that is open. */
  readonly editor: string;
  choose(editor: string): void;
  reset(names: readonly string[]): void;
}

export function rail(of: Rail): TemplateResult {
  const open = EDITORS.find(({ name }) => name === of.editor) ?? EDITORS[1];
  if (!open) return html``;
  const changed = ({ owns }: Editor) => Object.keys(of.settings).filter(owns);
  const own = changed(open);
  return html`<section
      class="editor"
      id="editor"
      role="tabpanel"
      aria-label=${open.label}
    >
      <header>
        <h2>${open.label}</h2>
        ${
          own.length > 0
            ? html`<button
                type="button"
                class="quiet"
                @click=${() => {
                  of.reset(own);
                }}
              >
                Reset ${own.length}
              </button>`
            : nothing
        }
      </header>
      <div class="fields">${open.render(of)}</div>
    </section>
    <div
      class="rail"
      role="tablist"
      aria-label="Editors"
      aria-orientation="vertical"
    >
      ${EDITORS.map((editor) => {
        const { name, label } = editor;
        const count = changed(editor).length;
        return html`<button
          type="button"
          role="tab"
          aria-selected=${name === open.name}
          aria-controls="editor"
          tabindex=${name === open.name ? 0 : -1}
          data-editor=${name}
          @click=${() => {
            of.choose(name);
          }}
          @keydown=${(event: KeyboardEvent) => {
            move(event, of);
          }}
        >
          ${icon(name)}
          ${count > 0 ? html`<span class="badge">${count}<span class="hush"> changed</span></span>` : nothing}
          <span>${label}</span>
        </button>`;
      })}
    </div>`;
}

/** Arrows move the focus and choose, as in every list of tabs. */
function move(event: KeyboardEvent, of: Rail): void {
  const at = EDITORS.findIndex(({ name }) => name === of.editor);
  // The tabs stand in a column, or on a phone in a row.
  const options = { isVertical: true };
  const to = arrowTarget(event.key, at, EDITORS.length, options);
  const editor = to === undefined ? undefined : EDITORS[to];
  if (!editor) return;
  event.preventDefault();
  const { currentTarget } = event;
  const tabs = currentTarget instanceof Element && currentTarget.parentElement;
  of.choose(editor.name);
  if (tabs)
    tabs.querySelector<HTMLElement>(`[data-editor=${editor.name}]`)?.focus();
}
