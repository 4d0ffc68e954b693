/** Tabs with code. The chosen framework counts for every example, and on the next page too. */
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

function step(key: string, at: number, count: number, isMirrored: boolean) {
  const ahead = isMirrored ? "ArrowLeft" : "ArrowRight";
  const back = isMirrored ? "ArrowRight" : "ArrowLeft";
  if (key === ahead) return (at + 1) % count;
  if (key === back) return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
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
      const next = step(event.key, at, tabs.length, isMirrored);
      if (next === undefined) return;
      event.preventDefault();
      choose(tabs[next]);
    });
  }
}
const kept = recall("tab");
if (kept) select(kept);
