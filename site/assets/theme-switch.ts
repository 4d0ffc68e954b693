/** The button that changes the theme of the site: system, light, dark. */
import { apply, choose, CHOICES, chosen } from "./appearance-choice.js";
import { all, say } from "./page.js";

const buttons = all<HTMLButtonElement>(".theme-button");

function name(): void {
  for (const button of buttons) button.ariaLabel = `Theme: ${chosen()}`;
}

for (const button of buttons)
  button.addEventListener("click", () => {
    const next = CHOICES[(CHOICES.indexOf(chosen()) + 1) % CHOICES.length];
    choose(next ?? "system");
    name();
    say(`Theme: ${chosen()}`);
  });
name();
// Another tab has chosen.
addEventListener("storage", () => {
  apply(chosen());
  name();
});
