/** The text that a screen reader announces automatically: every change in a live region. */

const LIVE = "[role=alert], [role=status], [aria-live]";

/** The spoken text, without hidden parts. */
function spoken(node: Node): string {
  if (node instanceof Element) {
    const hidden =
      node.hasAttribute("hidden") ||
      node.getAttribute("aria-hidden") === "true";
    return hidden ? "" : [...node.childNodes].map(spoken).join(" ");
  }
  return node instanceof Text ? node.data : "";
}

const elementOf = (node: Node) =>
  node instanceof Element ? node : node.parentElement;

/** The live region around a change, unless announcements are switched off between the two. */
function regionOf(target: Node): Element | [] {
  const region = elementOf(target)?.closest(LIVE);
  return region && region.getAttribute("aria-live") !== "off" ? region : [];
}

/** The live regions that contain a change. */
function regions({ target, addedNodes, type }: MutationRecord): Element[] {
  const around = regionOf(target);
  const inside = [...addedNodes]
    .filter((node) => node instanceof Element)
    .flatMap((node) => [
      ...(node.matches(LIVE) ? [node] : []),
      ...node.querySelectorAll(LIVE),
    ])
    .filter((node) => node.getAttribute("aria-live") !== "off");
  // Removed content is not announced.
  const gone = type === "childList" && addedNodes.length === 0;
  return gone ? inside : [around, inside].flat();
}

/** Listens to an element's own tree and its shadow tree. */
export class ScreenReader {
  readonly #observer = new MutationObserver((records) => this.#hear(records));
  readonly #said: string[] = [];

  constructor(element: HTMLElement) {
    for (const root of [element, element.shadowRoot]) {
      if (!root) continue;
      this.#observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ["hidden", "role", "aria-live"],
      });
    }
  }

  /** All announcements since the last call. */
  get said(): string[] {
    this.#hear(this.#observer.takeRecords());
    return this.#said.splice(0);
  }

  #hear(records: MutationRecord[]): void {
    for (const region of new Set(records.flatMap(regions))) {
      const text = spoken(region).replace(/\s+/g, " ").trim();
      if (text && region.isConnected) this.#said.push(text);
    }
  }
}
