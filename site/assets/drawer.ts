/** The list of all pages, which is a drawer on a phone. */
import { all } from "./page.js";

const navigation = document.querySelector<HTMLElement>("#navigation");
const button = document.querySelector<HTMLButtonElement>(".drawer-button");

function set(isOpen: boolean): void {
  if (!navigation || !button) return;
  navigation.classList.toggle("open", isOpen);
  button.ariaExpanded = String(isOpen);
  for (const other of all("main, .docs-bar, .site-footer"))
    other.inert = isOpen;
  if (isOpen)
    (
      navigation.querySelector<HTMLElement>("[aria-current]") ?? navigation
    ).focus();
}

if (navigation && button) {
  const isOpen = () => navigation.classList.contains("open");
  button.addEventListener("click", () => set(!isOpen()));
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !isOpen()) return;
    set(false);
    button.focus();
  });
  // A press beside the drawer, or on one of its links.
  document.addEventListener("click", ({ target }) => {
    if (!isOpen() || !(target instanceof Element)) return;
    if (!target.closest("#navigation, .drawer-button") || target.closest("a"))
      set(false);
  });
  // On a wider window it is no drawer.
  matchMedia("(min-width: 900px)").addEventListener("change", () => set(false));
  navigation
    .querySelector("[aria-current]")
    ?.scrollIntoView({ block: "nearest" });
}
// The menu of the page's parts closes when one is chosen.
for (const link of all(".docs-contents-menu a"))
  link.addEventListener("click", () => {
    link.closest("details")?.removeAttribute("open");
  });
