/** An identity provider beside the demo's: it sends people back to where they came from, with what it was given. */
const asked = new URLSearchParams(location.search);
const back = new URL(asked.get("redirect_uri") ?? "/", location.href);
const form = document.querySelector("form");
const state = document.querySelector<HTMLInputElement>("[name=state]");
const link = document.querySelector<HTMLAnchorElement>("#back");

// Nobody is led away from the demo.
if (back.origin === location.origin && form && state && link) {
  state.value = asked.get("state") ?? "";
  form.action = back.href;
  link.href = `${back.href}?${new URLSearchParams({ state: state.value, error: "access_denied" }).toString()}`;
}
