/**
 * An identity provider beside the demo: it sends people back to the page they came from, with the state it received.
 */
const asked = new URLSearchParams(location.search);
const back = new URL(asked.get("redirect_uri") ?? "/", location.href);
const form = document.querySelector("form");
const state = document.querySelector<HTMLInputElement>("[name=state]");
const link = document.querySelector<HTMLAnchorElement>("#back");

// Only addresses of the demo's own origin are accepted.
if (back.origin === location.origin && form && state && link) {
  state.value = asked.get("state") ?? "";
  form.action = back.href;
  link.href = `${back.href}?${new URLSearchParams({ state: state.value, error: "access_denied" }).toString()}`;
}
