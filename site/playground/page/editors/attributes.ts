import { html, type TemplateResult } from "lit";
import { choiceRow, type Editing, switchRow, textRow } from "./fields.js";

/** The playground sets these itself, or has a control of its own for them. */
const NOT_HERE = new Set([
  "base-url",
  "defer-hydration",
  "dir",
  "lang",
  "layout",
  "popup-url",
  "slug",
  "theme",
]);

/** All attributes of the element, by their types. */
export function attributes(editing: Editing): TemplateResult {
  const all = editing.catalogue.attributes.filter(
    ({ name }) => !NOT_HERE.has(name),
  );
  return html`${all.map(({ name, type, initial, description }) => {
    const values = [...type.matchAll(/"([^"]+)"/g)].map(
      ([, value = ""]) => value,
    );
    if (values.length > 0) {
      const others = values.filter((value) => value !== initial);
      const options = [
        [initial, initial || "not set"] as const,
        ...others.map((value) => [value, value] as const),
      ];
      return choiceRow(editing, name, name, options, description);
    }
    return type === "boolean"
      ? switchRow(editing, name, name, description)
      : textRow(editing, name, name, "", description);
  })}`;
}

export const LAYOUTS = [
  ["", "The server’s"],
  ["stacked", "Stacked"],
  ["content_left", "Content left"],
  ["content_right", "Content right"],
  ["sidebar_left", "Sidebar left"],
  ["sidebar_right", "Sidebar right"],
  ["sidebar_left_frame_background", "Sidebar left, page behind"],
  ["sidebar_right_frame_background", "Sidebar right, page behind"],
  ["card", "Card alone"],
  ["bare", "Bare"],
] as const;

export const layout = (editing: Editing): TemplateResult =>
  html`<fieldset class="choices">
    <legend class="hush">Layout</legend>
    ${LAYOUTS.map(
      ([value, label]) =>
        html`<label>
          <input
            type="radio"
            name="layout"
            .checked=${(editing.settings.layout ?? "") === value}
            @change=${() => {
              editing.change("layout", value || undefined);
            }}
          />
          ${label}
        </label>`,
    )}
  </fieldset>`;
