/** Keeps the masked entries over the page loads of a tab. */
import { storage } from "../platform/storage.js";
import type { Entry } from "./entries.js";

const PREFIX = "flow-inspector";
/** How many entries are stored. */
const STORED = 60;

const keyOf = (name: string) => (name ? `${PREFIX}:${name}` : PREFIX);

/** The stored entries; none if the storage is forbidden, or was written by another version. */
export function load(name: string): readonly Entry[] {
  const text = storage("sessionStorage", (store) => store.getItem(keyOf(name)));
  try {
    const list: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(list) && list.every(isEntry) ? list : [];
  } catch {
    return [];
  }
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" && value !== null && "kind" in value;

/** Stores the latest entries, or fewer of them if there is no room for all. */
export function save(name: string, entries: readonly Entry[]): void {
  for (let count = STORED; count >= 1; count = Math.floor(count / 2)) {
    const text = JSON.stringify(entries.slice(-count));
    const stored = storage("sessionStorage", (store) => {
      store.setItem(keyOf(name), text);
      return true;
    });
    if (stored) return;
  }
}
