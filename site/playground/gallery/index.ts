/**
 * Every stage in every state on one page. Its address is the playground's, so all stages have one theme, layout, language
 * and your own words: `gallery.html#stage=ak-stage-password&lang=de&--flow-accent=%230b6e4f`. It has three settings of
 * its own: `stage` shows only one, `themes=both` shows each state light and dark, and `pending=yes` while its answer is
 * on the way.
 */
import { html, nothing, render, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Settings } from "../messages.js";
import { hashOf, type State, stateIn } from "../page/address.js";
import { type Catalogue, loadCatalogue } from "../page/catalogue.js";
import { LAYOUTS } from "../page/editors/attributes.js";
import { DIRECTIONS, languages, segments, THEMES } from "../page/toolbar.js";
import { STATES } from "../preview.js";
import type { Theme } from "./tile.js";
import "./tile.js";

const WIDTHS = [
  ["320", "320"],
  ["360", "360"],
  ["", "480"],
  ["1280", "1280"],
] as const;

const system = matchMedia("(prefers-color-scheme: dark)");
const { stages, languages: tags }: Catalogue = await loadCatalogue();

/** The state in the address, and the settings that only the gallery has. */
function chosen() {
  const { shown, width, settings } = stateIn(location.hash);
  const { stage = "", themes = "", pending = "", ...element } = settings;
  const state: State = { shown, width, settings: element };
  return { stage, themes, pending, state };
}

/** Changes the address, and with it the page. An empty value is the default. */
function change(changes: Settings): void {
  const state = stateIn(location.hash);
  const { width = state.width, ...all } = { ...state.settings, ...changes };
  const kept = Object.entries(all).filter(([, value]) => value !== "");
  location.hash = hashOf({
    ...state,
    width,
    settings: Object.fromEntries(kept),
  });
}

const choose = (name: string) => (value: string) => {
  change({ [name]: value });
};

function shownThemes(): Theme[] {
  const { themes, state } = chosen();
  const { theme } = state.settings;
  if (themes === "both") return ["light", "dark"];
  if (theme === "light" || theme === "dark") return [theme];
  return [system.matches ? "dark" : "light"];
}

function figure(component: string, name: string): TemplateResult {
  const { pending, state } = chosen();
  const { width, settings } = state;
  const link = hashOf({ ...state, shown: `${component}.${name}` });
  return html`<figure>
    <figcaption><a href="./${link}">${name}</a></figcaption>
    <div class="themes">
      ${shownThemes().map(
        (theme) =>
          html`<gallery-tile
            tabindex="0"
            lang=${settings.lang ?? "en"}
            dir=${settings.dir ?? nothing}
            .challenge=${STATES[component]?.[name]}
            .theme=${theme}
            .width=${width}
            .settings=${settings}
            .pending=${pending !== ""}
          ></gallery-tile>`,
      )}
    </div>
  </figure>`;
}

function choices(): TemplateResult {
  const { stage, themes, pending, state } = chosen();
  const { width, settings } = state;
  const { theme = "", dir = "", lang = "", layout = "" } = settings;
  const select = (name: string, options: TemplateResult | TemplateResult[]) =>
    html`<select
      @change=${({ target }: Event) => {
        choose(name)((target as HTMLSelectElement).value);
      }}
    >
      ${options}
    </select>`;
  const option = (value: string, text: string, now: string) =>
    html`<option value=${value} .selected=${value === now}>${text}</option>`;
  return html`<section class="choices" aria-label="View">
    <label>
      Stage
      ${select("stage", [
        option("", "All", stage),
        ...stages.map(({ component }) => option(component, component, stage)),
      ])}
    </label>
    <label>
      Layout
      ${select(
        "layout",
        LAYOUTS.filter(([value]) => value).map(([value, label]) =>
          option(value === "stacked" ? "" : value, label, layout),
        ),
      )}
    </label>
    <label>Language ${select("lang", languages(tags, lang))}</label>
    ${segments(
      "theme",
      "Theme",
      [...THEMES, ["both", "Both"]],
      themes || theme,
      (value) => {
        const isBoth = value === "both";
        change(
          isBoth ? { themes: value, theme: "" } : { themes: "", theme: value },
        );
      },
    )}
    ${segments("dir", "Direction", DIRECTIONS, dir, choose("dir"))}
    ${segments("width", "Width of a tile", WIDTHS, width, choose("width"))}
    <label>
      <input
        type="checkbox"
        .checked=${pending !== ""}
        @change=${({ target }: Event) => {
          choose("pending")((target as HTMLInputElement).checked ? "yes" : "");
        }}
      />
      Pending
    </label>
  </section>`;
}

const root = document.querySelector<HTMLElement>("#gallery");

function show(): void {
  if (!root) return;
  const { stage, state } = chosen();
  const themes = shownThemes();
  const [theme = "", other] = themes;
  // The page has the theme of its tiles; beside both, it has the theme of the system.
  document.documentElement.style.colorScheme = other ? "" : theme;
  const shown = stages.filter(({ component }) =>
    [component, ""].includes(stage),
  );
  render(
    html`<header class="top">
        <a class="home" href="./${hashOf(state)}"
          ><img src="../assets/icon.svg" alt="" width="24" height="24" /><span
            >Playground</span
          ></a
        >
        <h1>Every stage in every state</h1>
      </header>
      ${choices()}
      <main>
        ${keyed(
          `${location.hash} ${themes.join(" ")}`,
          shown.map(
            (each) =>
              html`<h2><code>${each.component}</code></h2>
                ${each.states.map((name) => figure(each.component, name))}`,
          ),
        )}
      </main>`,
    root,
  );
}

addEventListener("hashchange", show);
system.addEventListener("change", show);
show();
