/** The theme editor: one color, the form in both themes, the contrast of each pair, and the style sheet to copy. */
import type { Challenge } from "../../src/protocol/index.js";
import { toHex, toRgb } from "./colour.js";
import { ColourPlane } from "./colour-plane.js";
import { all, copy, create, find, say, site } from "./page.js";
import { PairTable } from "./pair-table.js";
import {
  ACCENT,
  css,
  isValid,
  ON_ACCENT,
  read,
  type ThemeState,
  TOKENS,
  write,
} from "./theme-state.js";

type Element = HTMLElementTagNameMap["flow-executor"];

const elements = all<Element>(".previews flow-executor");
const shownSelect = find<HTMLSelectElement>("#shown");
const known = [...shownSelect.options].map(({ value }) => value);
const accentField = find<HTMLInputElement>("#accent");
const swatch = find<HTMLInputElement>("#swatch");
const code = find("#css code");
const open = find<HTMLAnchorElement>("#open");
const share = find<HTMLButtonElement>("#share");

let state = read(location.hash, known);
let shownChallenge = "";

function apply(tokens: ThemeState["tokens"]): void {
  for (const element of elements)
    for (const token of TOKENS) {
      const value = tokens[token];
      if (value === undefined) element.style.removeProperty(token);
      else element.style.setProperty(token, value);
    }
}

const table = new PairTable(elements, apply, (tokens) =>
  change({ ...state, tokens }),
);
const plane = new ColourPlane((color) => set(ACCENT, color));

/** Sets a token; without a value, the element's own value counts. */
function set(token: string, value: string | undefined): void {
  const { [token]: _before, ...rest } = state.tokens;
  const tokens = value === undefined ? rest : { ...rest, [token]: value };
  change({ ...state, tokens });
}

function change(next: ThemeState): void {
  state = next;
  history.replaceState(null, "", `#${write(state)}`);
  void render();
}

async function showChallenge(name: string): Promise<void> {
  if (name === shownChallenge) return;
  shownChallenge = name;
  const reply = await fetch(new URL(`assets/challenges/${name}.json`, site));
  const challenge = (await reply.json()) as Challenge;
  if (name === shownChallenge)
    for (const element of elements) element.challenge = { ...challenge };
}

async function render(): Promise<void> {
  const { tokens, at } = state;
  const accent = tokens[ACCENT] ?? "";
  apply(tokens);
  plane.show(accent);
  if (document.activeElement !== accentField) {
    accentField.value = accent;
    accentField.ariaInvalid = "false";
  }
  swatch.value = toHex(toRgb(accent));
  for (const preset of all<HTMLInputElement>("[name=preset]"))
    preset.checked = preset.value === accent;
  for (const choice of all<HTMLInputElement>("[name=on-accent]"))
    choice.checked = choice.value === (tokens[ON_ACCENT] ?? "");
  for (const field of all<HTMLInputElement | HTMLSelectElement>(
    "[data-token]",
  )) {
    const value = tokens[field.dataset.token ?? ""];
    if (document.activeElement === field) continue;
    field.value =
      field.type === "range"
        ? String(Number.parseFloat(value ?? field.dataset.default ?? "0"))
        : (value ?? field.dataset.default ?? "");
  }
  const others = all("#others [data-token]").filter(
    ({ dataset }) => tokens[dataset.token ?? ""] !== undefined,
  );
  find("#others-count").textContent =
    others.length === 0 ? "all auto" : `${others.length} set`;
  shownSelect.value = at;
  code.textContent = css(state);
  const settings = new URLSearchParams({
    flow: "default-authentication-flow",
    ...tokens,
  });
  open.hash = settings.toString();
  await Promise.all([
    showChallenge(at),
    ...elements.map((element) => element.updateComplete),
  ]);
  table.render(state.tokens);
}

accentField.addEventListener("input", () => {
  const value = accentField.value.trim();
  const ok = isValid(ACCENT, value);
  accentField.ariaInvalid = String(!ok);
  if (ok) set(ACCENT, value);
});
swatch.addEventListener("input", () => set(ACCENT, swatch.value));
for (const preset of all<HTMLInputElement>("[name=preset]"))
  preset.addEventListener("change", () => set(ACCENT, preset.value));
for (const choice of all<HTMLInputElement>("[name=on-accent]"))
  choice.addEventListener("change", () =>
    set(ON_ACCENT, choice.value || undefined),
  );
for (const field of all<HTMLInputElement | HTMLSelectElement>("[data-token]"))
  field.addEventListener("input", () => {
    const { token = "", default: initial = "" } = field.dataset;
    const given = field.value.trim();
    const value = field.type === "range" ? `${given}px` : given;
    const isDefault = value === initial || value === "";
    const ok = isDefault || isValid(token, value);
    field.ariaInvalid = String(!ok);
    if (ok) set(token, isDefault ? undefined : value);
  });
shownSelect.addEventListener("change", () =>
  change({ ...state, at: shownSelect.value }),
);
share.addEventListener("click", () => {
  void copy(location.href).then((isCopied) => {
    const text = isCopied
      ? "Address copied. It holds every color and measure, and the shown form."
      : `Copy the address: ${location.href}`;
    find("#shared").replaceChildren(create("span", {}, text));
    say(text);
  });
});
addEventListener("hashchange", () => {
  state = read(location.hash, known);
  void render();
});
await import("../../src/index.js");
await render();
