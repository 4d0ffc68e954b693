/** Shows the log: one line per entry, which opens if there are details. */
import { create } from "./create.js";
import type { Entry } from "./journal.js";

export class JournalView {
  readonly #list: HTMLElement;
  readonly #shown = new Map<number, { entry: Entry; item: HTMLElement }>();

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** Newest first. Existing lines stay, open or closed. */
  show(entries: readonly Entry[]): void {
    const ids = new Set(entries.map(({ id }) => id));
    for (const [id, { item }] of this.#shown) {
      if (ids.has(id)) continue;
      item.remove();
      this.#shown.delete(id);
    }
    for (const entry of entries) {
      const old = this.#shown.get(entry.id);
      if (old?.entry === entry) continue;
      const item = line(entry);
      if (old) old.item.replaceWith(item);
      else this.#list.prepend(item);
      this.#shown.set(entry.id, { entry, item });
    }
  }
}

function line(entry: Entry): HTMLElement {
  const { kind, time, label, about, failed, notes = [], bodies = [] } = entry;
  const outcome = entry.outcome ?? (kind === "exchange" ? "…" : "");
  const words = [
    create("time", { textContent: clock(time) }),
    create("b", { textContent: label }),
    create("span", { className: "about", textContent: about }),
    ...(outcome
      ? [create("span", { className: "outcome", textContent: outcome })]
      : []),
    ...notes.map((note) =>
      create("span", { className: "note", textContent: note }),
    ),
  ];
  const item = create("li", {
    className: failed ? `${kind} failed` : kind,
  });
  if (bodies.length === 0) {
    const row = create("div", { className: "line" });
    row.append(...words);
    item.append(row);
    return item;
  }
  const details = create("details");
  const summary = create("summary", { className: "line" });
  summary.append(...words);
  details.append(
    summary,
    ...bodies.flatMap(([title, json]) => [
      create("h3", { textContent: title }),
      create("pre", { textContent: write(json) }),
    ]),
  );
  item.append(details);
  return item;
}

const write = (json: unknown) =>
  typeof json === "string" ? json : JSON.stringify(json, null, 2);

const clock = (time: number) =>
  new Date(time).toLocaleTimeString("en-GB", { hour12: false });
