import { html, type TemplateResult } from "lit";
import { toHex } from "../../../assets/colour.js";
import { colorsOf } from "../../../assets/theme-pairs.js";
import { hashOf } from "../address.js";
import { type Editing, textRow } from "./fields.js";

const shortName = (name: string) => name.replace("--flow-", "");
const labelOf = (name: string) => shortName(name).replaceAll("-", " ");

/** The colors that an element showed last, by the names of their tokens. After a flow, the page has no element. */
let lastColors: ReadonlyMap<string, string> = new Map();

function shownColors({
  visit,
  catalogue,
}: Editing): ReadonlyMap<string, string> {
  const names = catalogue.tokens
    .filter(({ isColor }) => isColor)
    .map(({ name }) => name);
  // The element's palette has the same names, without the prefix.
  const colors =
    visit?.element && colorsOf(visit.element, names.map(shortName));
  if (colors)
    lastColors = new Map(
      colors.map((color, at) => [names[at] ?? "", toHex(color)]),
    );
  return lastColors;
}

/** A color beside its text, which takes any color of CSS. */
function colorRow(
  editing: Editing,
  name: string,
  initial: string,
  shown = "#ffffff",
) {
  const label = labelOf(name);
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
  return html`${catalogue.tokens.map(({ name, initial, isColor }) =>
      isColor
        ? colorRow(editing, name, initial, colors.get(name))
        : textRow(editing, name, labelOf(name), initial || "auto"),
    )} <a class="button" href="../theme/${hash}">Open the theme editor</a>`;
}
