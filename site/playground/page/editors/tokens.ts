import { html, type TemplateResult } from "lit";
import { type Editing, textRow } from "./fields.js";
import { hashOf } from "../address.js";

const COLOR =
  /accent|background|surface|text|muted|border|danger|success|warning/;

const shortName = (name: string) =>
  name.replace("--flow-", "").replaceAll("-", " ");

/** A color beside its text, which takes any color of CSS. */
function colorRow(editing: Editing, name: string, initial: string) {
  const value = editing.settings[name];
  const isHex = /^#[0-9a-f]{6}$/i.test(value ?? initial);
  return html`<div class="color">
    <input
      type="color"
      aria-label="Pick ${shortName(name)}"
      .value=${isHex ? (value ?? initial) : "#808080"}
      @input=${({ target }: Event) => {
        editing.change(name, (target as HTMLInputElement).value);
      }}
    />
    ${textRow(editing, name, shortName(name), initial || "auto")}
  </div>`;
}

/** All tokens of the element. */
export function tokens(editing: Editing): TemplateResult {
  const { settings } = editing;
  const own = Object.fromEntries(
    Object.entries(settings).filter(([name]) => name.startsWith("--flow-")),
  );
  const hash = hashOf({ shown: "", width: "", settings: own });
  return html`${editing.catalogue.tokens.map(({ name, initial }) =>
      COLOR.test(name) && !/size|width/.test(name)
        ? colorRow(editing, name, initial)
        : textRow(editing, name, shortName(name), initial || "auto"),
    )} <a class="button" href="../theme/${hash}">Open the theme editor</a>`;
}
