/** Buttons that copy: the code beside them, or the text in `data-copy`. */
import { all, copy, find, say } from "./page.js";

/** How long a button says "Copied", in ms. */
const SHOWN = 2_000;

for (const button of all<HTMLButtonElement>("[data-copy]"))
  button.addEventListener("click", () => void press(button));

async function press(button: HTMLButtonElement): Promise<void> {
  const code = button
    .closest("figure, .code, .panel-code")
    ?.querySelector("[role=tabpanel]:not([hidden]) code, pre code");
  const text = button.dataset.copy || code?.textContent || "";
  if (!(await copy(text.trimEnd(), code ?? button))) {
    say("Selected. Copy it with the keyboard.");
    return;
  }
  const label = find("span", button);
  const before = label.textContent;
  button.classList.add("copied");
  if (!button.dataset.copy) label.textContent = "Copied";
  say("Copied");
  setTimeout(() => {
    button.classList.remove("copied");
    label.textContent = before;
  }, SHOWN);
}
