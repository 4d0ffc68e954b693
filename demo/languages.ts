import { LANGUAGES } from "/dist/terms/languages.js";
import { create } from "./create.js";

/** Adds the element's languages to a control that offers only English, by their English names. */
export function offerLanguages(control: HTMLSelectElement): void {
  const names = new Intl.DisplayNames("en", { type: "language" });
  const options = LANGUAGES.filter((tag) => tag !== "en").map((value) =>
    create("option", { value, text: names.of(value) ?? value }),
  );
  options.sort((a, b) => a.text.localeCompare(b.text));
  control.append(...options);
}
