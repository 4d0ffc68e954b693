/** The theme of the site: that of the system, unless the person has chosen another. */
import { keep, recall } from "./store.js";

export type Choice = "system" | "light" | "dark";

export const CHOICES: readonly Choice[] = ["system", "light", "dark"];

export function chosen(): Choice {
  const kept = recall("theme");
  return CHOICES.find((each) => each === kept) ?? "system";
}

/** Shows the theme of the choice. Fires `themechange` on the document. */
export function apply(choice: Choice): void {
  const root = document.documentElement;
  if (choice === "system") delete root.dataset.theme;
  else root.dataset.theme = choice;
  const dark = document.querySelector<HTMLLinkElement>("#dark");
  if (dark)
    dark.media =
      choice === "system"
        ? "(prefers-color-scheme: dark)"
        : choice === "dark"
          ? "all"
          : "not all";
  document.dispatchEvent(new Event("themechange"));
}

export function choose(choice: Choice): void {
  keep("theme", choice === "system" ? undefined : choice);
  apply(choice);
}

/** The theme on the page. */
export function shown(): "light" | "dark" {
  const choice = chosen();
  if (choice !== "system") return choice;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
