/** The application: a page for each address, and a router of a dozen lines. */
import { signInFor } from "/shared/account.js";
import { pages } from "./pages.js";
import { refresh, session } from "./session.js";

const main = document.querySelector("main");
let leave = () => {};

/** Shows the page that the address names. */
async function show() {
  if (session.user === null) await refresh();
  const { pathname, search } = location;
  const name = /^\/if\/flow\/./.test(pathname)
    ? "hosted"
    : pathname === "/"
      ? "home"
      : pathname.slice(1);
  const page = pages[name] ?? pages["not-found"];
  if (page.members && !session.user)
    return go(signInFor(pathname + search), { replace: true });
  leave();
  const template = document.querySelector(
    `template[id=${pages[name] ? name : "not-found"}]`,
  );
  main.replaceChildren(template.content.cloneNode(true));
  leave = page.show?.(main, go) ?? (() => {});
}

/** Goes to an address of the application without reloading the page. */
function go(route, { replace = false } = {}) {
  history[replace ? "replaceState" : "pushState"](null, "", route);
  return show();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='/']");
  const isOurs = link && !link.closest("flow-executor");
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!isOurs || !isPlain || event.defaultPrevented) return;
  event.preventDefault();
  void go(link.getAttribute("href"));
});
// On the page that replaces authentik's own page, the element itself follows the address.
addEventListener("popstate", () => {
  const isHosted = main.querySelector("flow-executor:not([slug])");
  if (!isHosted || !location.pathname.startsWith("/if/flow/")) void show();
});
void show();
