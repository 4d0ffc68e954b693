/** The dialog of the search. Its index is a part of the site: what is typed leaves the page with no request. */
import MiniSearch, { type SearchResult } from "minisearch";
import { create, icon, site } from "./page.js";
import { type Entry, options } from "./search-options.js";

type Hit = SearchResult & Entry;

const GROUPS = [
  { label: "Documentation", kinds: ["page"], most: 6 },
  { label: "Reference", kinds: ["reference"], most: 5 },
  { label: "Playground", kinds: ["flow", "state"], most: 5 },
] as const;
const ICONS = { page: "page", reference: "hash", flow: "play", state: "form" };

/** Offered when nothing is found. */
const FALLBACK = [
  ["Getting started", "getting-started/"],
  ["Customising", "customising/"],
  ["Reference", "reference/"],
] as const;

let index: Promise<MiniSearch<Entry>> | undefined;
let dialog: HTMLDialogElement | undefined;

async function load(): Promise<MiniSearch<Entry>> {
  const reply = await fetch(new URL("assets/search.json", site));
  if (!reply.ok) throw new Error(`The index replied ${reply.status}.`);
  return MiniSearch.loadJSON(await reply.text(), options);
}

/** The dialog gives the focus back when it closes. */
export function open(): void {
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.select();
}

function build(): HTMLDialogElement {
  const field = create("input", {
    type: "text",
    inputMode: "search",
    placeholder: "Search",
    ariaLabel: "Search the documentation",
    autocomplete: "off",
    spellcheck: false,
    enterKeyHint: "go",
  });
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-controls", "search-results");
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-autocomplete", "list");
  const count = create("output", { ariaLive: "polite" });
  const close = create("button", { type: "button", ariaLabel: "Close" }, "esc");
  const results = create("div", { className: "search-results" });
  const list = create("div", { id: "search-results", ariaLabel: "Results" });
  list.setAttribute("role", "listbox");
  const empty = create("div", { className: "empty", hidden: true });
  results.append(list, empty);
  const foot = create(
    "div",
    { className: "search-foot" },
    create("span", {}, "↑ ↓ move, ↵ open"),
    create("span", {}, "The index is a part of the site: no query leaves it."),
  );
  const made = create(
    "dialog",
    { className: "search", ariaLabel: "Search" },
    create(
      "div",
      { className: "search-field" },
      icon("search"),
      field,
      count,
      close,
    ),
    results,
    foot,
  );
  list.hidden = true;
  document.body.append(made);

  close.addEventListener("click", () => made.close());
  made.addEventListener("click", ({ target }) => {
    if (target === made) made.close();
  });
  list.addEventListener("click", () => made.close());
  const show = async () => {
    const query = field.value.trim();
    try {
      const found = query ? (await (index ??= load())).search(query) : [];
      // Something else was typed while the index was loading.
      if (query === field.value.trim()) render(found as Hit[], query);
    } catch (error) {
      index = undefined;
      empty.hidden = false;
      empty.textContent = "The search index could not be loaded.";
      throw error;
    }
  };
  field.addEventListener("input", () => void show());
  field.addEventListener("keydown", (event) => {
    const rows = [...list.querySelectorAll<HTMLElement>("[role=option]")];
    const at = rows.findIndex((row) => row.ariaSelected === "true");
    if (event.key === "ArrowDown") select(rows[(at + 1) % rows.length]);
    else if (event.key === "ArrowUp") select(rows.at(Math.max(at, 0) - 1));
    else if (event.key === "Enter") rows[Math.max(at, 0)]?.click();
    else return;
    event.preventDefault();
  });

  function select(row: HTMLElement | undefined): void {
    for (const each of list.querySelectorAll("[aria-selected=true]"))
      each.ariaSelected = "false";
    if (!row) {
      field.removeAttribute("aria-activedescendant");
      return;
    }
    row.ariaSelected = "true";
    row.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", row.id);
  }

  function render(found: readonly Hit[], query: string): void {
    const groups = GROUPS.flatMap(({ label, kinds, most }) => {
      const hits = found
        .filter(({ kind }) => kinds.some((each) => each === kind))
        .slice(0, most);
      return hits.length > 0 ? [{ label, hits }] : [];
    });
    let at = 0;
    list.replaceChildren(
      ...groups.map(({ label, hits }) => {
        const title = create("div", { className: "group" }, label);
        title.setAttribute("role", "presentation");
        const group = create("div", { ariaLabel: label }, title);
        group.setAttribute("role", "group");
        group.append(...hits.map((hit) => row(hit, `search-${at++}`)));
        return group;
      }),
    );
    const isEmpty = query !== "" && at === 0;
    list.hidden = at === 0;
    field.ariaExpanded = String(at > 0);
    count.textContent = at > 0 ? `${at} results` : "";
    empty.hidden = !isEmpty;
    if (isEmpty)
      empty.replaceChildren(`Nothing for “${query}”. Try `, ...pages(), ".");
    select(list.querySelector<HTMLElement>("[role=option]") ?? undefined);
  }
  return made;
}

const pages = () =>
  FALLBACK.flatMap(([title, to], at) => [
    at > 0 ? ", " : "",
    create("a", { href: new URL(to, site).href }, title),
  ]);

function row(hit: Hit, id: string): HTMLAnchorElement {
  const words = hit.terms;
  const place = hit.text ? `${hit.place} · ${hit.text}` : hit.place;
  const made = create(
    "a",
    {
      href: new URL(hit.to, site).href,
      id,
      tabIndex: -1,
      ariaSelected: "false",
    },
    icon(ICONS[hit.kind]),
    create(
      "span",
      {},
      create("span", { className: "title" }, ...marked(hit.title, words)),
      create("span", { className: "place" }, ...marked(place, words)),
    ),
  );
  made.setAttribute("role", "option");
  return made;
}

/** The text with the found words marked. */
function marked(text: string, words: readonly string[]): (Node | string)[] {
  const escaped = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
  if (escaped.length === 0) return [text];
  // With a group, `split` returns the words that it splits at, too.
  return text
    .split(new RegExp(`(${escaped.join("|")})`, "giu"))
    .map((part, at) => (at % 2 ? create("mark", {}, part) : part));
}
