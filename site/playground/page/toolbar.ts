/** Width, theme, direction and language of the page that is shown. */
import { html, type TemplateResult } from "lit";
import type { State } from "./address.js";
import { icon } from "./icons.js";

export interface Toolbar {
  readonly state: State;
  readonly languages: readonly string[];
  resize(width: string): void;
  change(name: string, value: string | undefined): void;
  reload(): void;
}

const WIDTHS = [
  ["320", "320"],
  ["390", "390"],
  ["768", "768"],
  ["", "Full"],
] as const;
export const THEMES = [
  ["", "Auto"],
  ["light", "Light"],
  ["dark", "Dark"],
] as const;
export const DIRECTIONS = [
  ["", "Auto"],
  ["ltr", "LTR"],
  ["rtl", "RTL"],
] as const;

const names = new Intl.DisplayNames("en", { type: "language" });

/** Radio buttons in one line. */
export function segments(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  choose: (value: string) => void,
) {
  return html`<fieldset class="segments">
    <legend class="hush">${label}</legend>
    ${options.map(
      ([value, text]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            .checked=${value === chosen}
            @change=${() => {
              choose(value);
            }}
          /><span>${text}</span></label
        >`,
    )}
  </fieldset>`;
}

/** The options of a list of languages. English is what the element has without a language. */
export const languages = (tags: readonly string[], chosen = "") =>
  tags.map((tag) => {
    const value = tag === "en" ? "" : tag;
    return html`<option value=${value} .selected=${value === chosen}>
      ${names.of(tag) ?? tag}
    </option>`;
  });

export function toolbar(of: Toolbar): TemplateResult {
  const { settings, width } = of.state;
  const choose = (name: string) => (value: string) => {
    of.change(name, value || undefined);
  };
  return html`${segments(
      "width",
      "Width of the page",
      WIDTHS,
      width,
      (each) => {
        of.resize(each);
      },
    )}
    <span class="gap"></span>
    ${segments("theme", "Theme of the element", THEMES, settings.theme ?? "", choose("theme"))}
    ${segments("dir", "Direction", DIRECTIONS, settings.dir ?? "", choose("dir"))}
    <label class="language">
      <span class="hush">Language</span>
      <select
        @change=${({ target }: Event) => {
          choose("lang")((target as HTMLSelectElement).value);
        }}
      >
        ${languages(of.languages, settings.lang)}
      </select>
    </label>
    <button
      type="button"
      class="quiet"
      aria-label="Load the page again"
      title="Load the page again"
      @click=${() => {
        of.reload();
      }}
    >
      ${icon("reload")}
    </button>`;
}
