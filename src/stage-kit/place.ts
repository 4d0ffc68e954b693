import type { Place } from "../events.js";

/** A new, empty place. `flow-foreign`: the styles of stages do not apply to its content. */
export function newPlace(stage: HTMLElement, name: Place): HTMLElement {
  const place = stage.ownerDocument.createElement("div");
  place.className = "flow-place flow-foreign";
  place.dataset.flowPlace = name;
  return place;
}

/**
 * The values of the stage's own fields. Named fields in the places belong to the page and are no part of the answer,
 * even if they have the name of a field of the stage.
 */
export function ownValues(form: HTMLFormElement, stage: Element): FormData {
  const data = new FormData(form);
  const named = [...stage.querySelectorAll<HTMLInputElement>("[name]")];
  // The methods come from the stage, because a form may have a field called `closest`.
  const isForeign = (field: Element) =>
    stage.closest.call(field, ".flow-place") !== null;
  const foreign = new Set(named.filter(isForeign).map(({ name }) => name));
  for (const name of foreign) data.delete(name);
  for (const field of named) {
    const { name, value } = field;
    if (!foreign.has(name) || isForeign(field)) continue;
    const isOff =
      field.matches("[type=checkbox], [type=radio]") && !field.checked;
    if (!isOff) data.append(name, field.files?.[0] ?? value);
  }
  return data;
}
