/** Copies texts, and confirms it at the button and for screen readers. */
import { find } from "./create.js";

const SHOWN = 1600;

export async function copy(text: string, button: HTMLElement): Promise<void> {
  const status = find("#copied");
  try {
    await navigator.clipboard.writeText(text);
    button.classList.add("copied");
    status.textContent = "Copied";
  } catch {
    status.textContent = "The browser did not allow that";
  }
  setTimeout(() => {
    button.classList.remove("copied");
    status.textContent = "";
  }, SHOWN);
}
