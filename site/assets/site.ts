/** What every page needs. Search and live examples load their code when they are needed. */
import "./contents.js";
import "./copying.js";
import "./drawer.js";
import "./tabs.js";
import "./theme-switch.js";
import { all, say } from "./page.js";

async function search(): Promise<void> {
  try {
    (await import("./search.js")).open();
  } catch (error) {
    say("The search could not be loaded.");
    throw error;
  }
}

for (const button of all(".search-button"))
  button.addEventListener("click", () => void search());

addEventListener("keydown", (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  const isCommand = (ctrlKey || metaKey) && key.toLowerCase() === "k";
  const isTyping =
    target instanceof HTMLElement &&
    target.matches("input, textarea, select, [contenteditable]");
  if (!isCommand && (key !== "/" || isTyping || ctrlKey || metaKey)) return;
  event.preventDefault();
  void search();
});

if (document.querySelector(".example")) void import("./live.js");
