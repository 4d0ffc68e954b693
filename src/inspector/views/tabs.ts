import { html, type TemplateResult } from "lit";
import { arrowTarget } from "../../platform/arrow-keys.js";
import { on } from "../../platform/on.js";

export const TABS = [
  "exchanges",
  "rules",
  "state",
  "events",
  "timing",
] as const;
export type Tab = (typeof TABS)[number];

const NAMES: Readonly<Record<Tab, string>> = {
  exchanges: "Exchanges",
  rules: "Rules",
  state: "State",
  events: "Events",
  timing: "Timing",
};

/** The tabs: one tab stop; arrows move and choose, as do Home and End. */
export function tabsView(
  chosen: Tab,
  counts: Readonly<Partial<Record<Tab, number>>>,
  choose: (tab: Tab) => void,
): TemplateResult {
  const press = (event: KeyboardEvent) => {
    const list = event.currentTarget as HTMLElement;
    const to = arrowTarget(event.key, TABS.indexOf(chosen), TABS.length);
    const tab = to === undefined ? undefined : TABS[to];
    if (!tab) return;
    event.preventDefault();
    choose(tab);
    list.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  return html`<div
    role="tablist"
    aria-label="What the inspector shows"
    @keydown=${on(press)}
  >
    ${TABS.map((tab) => {
      const count = counts[tab];
      return html`<button
        type="button"
        role="tab"
        id="tab-${tab}"
        aria-selected=${String(tab === chosen)}
        aria-controls="panel"
        tabindex=${tab === chosen ? 0 : -1}
        @click=${on(() => choose(tab))}
      >
        ${NAMES[tab]} <span class="count">${count ?? ""}</span>
      </button>`;
    })}
  </div>`;
}
