import { html, type TemplateResult } from "lit";
import { toHex } from "../../../assets/colour.js";
import { colorsOf } from "../../../assets/theme-pairs.js";
import { hashOf } from "../address.js";
import { type Editing, textRow } from "./fields.js";

/** The tokens that are colors, as the element's palette names them. */
const COLORS = [
  "accent",
  "on-accent",
  "background",
  "surface",
  "text",
  "muted",
  "border",
  "danger",
  "success",
  "warning",
];

const shortName = (name: string) => name.replace("--flow-", "");

/** The colors that the element shows now, by the names of their tokens. */
function shownColors({ visit }: Editing): ReadonlyMap<string, string> {
  const colors = visit?.element ? colorsOf(visit.element, COLORS) : undefined;
  return new Map(
    (colors ?? []).map((color, at) => [COLORS[at] ?? "", toHex(color)]),
  );
}

/** A color beside its text, which takes any color of CSS. */
function colorRow(
  editing: Editing,
  name: string,
  initial: string,
  shown = "#ffffff",
) {
  const label = shortName(name).replaceAll("-", " ");
  return html`<div class="color">
    <input
      type="color"
      aria-label="Pick ${label}"
      .value=${shown}
      @input=${({ target }: Event) => {
        editing.change(name, (target as HTMLInputElement).value);
      }}
    />
    ${textRow(editing, name, label, initial || "auto")}
  </div>`;
}

/** All tokens of the element. */
export function tokens(editing: Editing): TemplateResult {
  const { settings, catalogue } = editing;
  const own = Object.fromEntries(
    Object.entries(settings).filter(([name]) => name.startsWith("--flow-")),
  );
  const hash = hashOf({ shown: "", width: "", settings: own });
  const colors = shownColors(editing);
  return html`${catalogue.tokens.map(({ name, initial }) => {
      const short = shortName(name);
      return COLORS.includes(short)
        ? colorRow(editing, name, initial, colors.get(short))
        : textRow(editing, name, short.replaceAll("-", " "), initial || "auto");
    })} <a class="button" href="../theme/${hash}">Open the theme editor</a>`;
}
