/** Tabs with code. The chosen framework counts for every example, and on the next page too. */
import { arrowTarget } from "../../src/platform/arrow-keys.js";
import { all } from "./page.js";
import { keep, recall } from "./store.js";

const lists = all("[role=tablist]");

function select(name: string): void {
  for (const list of lists) {
    const tabs = all("[role=tab]", list);
    if (!tabs.some((tab) => tab.dataset.tab === name)) continue;
    for (const tab of tabs) {
      const isChosen = tab.dataset.tab === name;
      tab.ariaSelected = String(isChosen);
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = document.getElementById(
        tab.getAttribute("aria-controls") ?? "",
      );
      if (panel) panel.hidden = !isChosen;
    }
  }
}

for (const list of lists) {
  const tabs = all("[role=tab]", list);
  const choose = (tab: HTMLElement | undefined) => {
    const name = tab?.dataset.tab;
    if (!name) return;
    keep("tab", name);
    select(name);
    tab.focus();
    tab.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", (event) => {
      const isMirrored = getComputedStyle(list).direction === "rtl";
      const next = arrowTarget(event.key, at, tabs.length, { isMirrored });
      if (next === undefined) return;
      event.preventDefault();
      choose(tabs[next]);
    });
  }
}
const kept = recall("tab");
if (kept) select(kept);
