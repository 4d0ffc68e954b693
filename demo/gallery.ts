/**
 * Every stage in every state of its fixtures. The selection is in the address, after `#`, so that each state has its
 * own link: `gallery.html#component=ak-stage-password&state=rejected&theme=dark&only=yes`.
 */
import { FlowClient } from "/dist/cdn/flow-executor.js";
import { fixtures, ScriptedServer } from "/dist/testing/index.js";
import { registry } from "/dist/registry/registry.js";
import { create, find } from "./create.js";
import { offerLanguages } from "./languages.js";
import type { Challenge, FlowLayout } from "../src/protocol/index.js";

const form = find<HTMLFormElement>("#choices");
offerLanguages(find("#choices [name=lang]"));
const states = find("#states");
const dark = find<HTMLLinkElement>("#dark");
const system = matchMedia("(prefers-color-scheme: dark)");

/** A sign-in comes first, and then all other stages in the order of their names. */
const FIRST = ["ak-stage-identification", "ak-stage-password"] as const;
const components = [
  ...new Set([
    ...FIRST,
    ...(Object.keys(registry) as (keyof typeof registry)[]),
  ]),
];

const choices = () => new URLSearchParams(location.hash.slice(1));

/** Creates an element only when it becomes visible, because there are hundreds. */
const sight = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    sight.unobserve(target);
    target.dispatchEvent(new Event("sight"));
  }
});

type Theme = "light" | "dark";

const PICTURES: Readonly<Record<Theme, string>> = {
  light: "/static/flow-background-light.svg",
  dark: "/static/flow-background.svg",
};

function laidOut(challenge: Challenge, theme: Theme): Challenge {
  const layout = choices().get("layout") as FlowLayout | null;
  if (!challenge.flow_info) return challenge;
  const background = layout?.endsWith("_frame_background")
    ? `/news.html#${theme}`
    : PICTURES[theme];
  const flow_info = { ...challenge.flow_info, background };
  return { ...challenge, flow_info };
}

/** Sends an answer to a server that never responds. */
function pend(element: HTMLElementTagNameMap["flow-executor"]): void {
  element.client = new FlowClient({ fetch: new ScriptedServer().fetch });
  element.slug = "gallery";
  element.addEventListener("flow-challenge", () => {
    for (const input of element.querySelectorAll("input"))
      if (!input.value) input.value = "demo";
    element.querySelector("form")?.requestSubmit();
  });
}

function tile(challenge: Challenge, theme: Theme): HTMLElement {
  const chosen = choices();
  const place = create("div", { className: "tile", tabIndex: 0 });
  const width = chosen.get("width");
  place.style.inlineSize = width ? `${width}px` : "min(480px, 100vw - 48px)";
  place.style.colorScheme = theme;
  place.dir = chosen.get("dir") ?? "";
  place.lang = chosen.get("lang") ?? "en";
  place.addEventListener("sight", () => {
    const element = create("flow-executor", { theme, query: "" });
    element.challenge = laidOut(challenge, theme);
    element.layout = chosen.get("layout") ?? "stacked";
    if (chosen.has("pending")) pend(element);
    place.append(element);
  });
  sight.observe(place);
  return place;
}

function shownThemes(): Theme[] {
  const theme = choices().get("theme");
  if (theme === "both") return ["light", "dark"];
  return [theme === "dark" || (!theme && system.matches) ? "dark" : "light"];
}

function figure(component: string, state: string, challenge: Challenge) {
  const address = choices();
  address.set("component", component);
  address.set("state", state);
  const link = create("a", { href: `#${address}`, textContent: state });
  const caption = create("figcaption");
  caption.append(link);
  const themes = create("div", { className: "themes" });
  for (const theme of shownThemes()) themes.append(tile(challenge, theme));
  const shown = create("figure");
  shown.append(caption, themes);
  return shown;
}

function show(): void {
  const chosen = choices();
  sight.disconnect();
  states.replaceChildren();
  document.body.classList.toggle("only", chosen.has("only"));
  // The page has the theme of its tiles; beside both, it has the theme of the system.
  const [theme, other] = shownThemes();
  dark.media = other ? system.media : theme === "dark" ? "all" : "not all";
  for (const select of form.querySelectorAll("select"))
    select.value = chosen.get(select.name) ?? "";
  for (const box of form.querySelectorAll("input"))
    box.checked = chosen.has(box.name);
  for (const component of components) {
    if ((chosen.get("component") ?? component) !== component) continue;
    states.append(create("h2", { textContent: component }));
    const known = Object.entries<Challenge>(fixtures[component]);
    for (const [state, challenge] of known)
      if ((chosen.get("state") ?? state) === state)
        states.append(figure(component, state, challenge));
  }
}

form.addEventListener("change", () => {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value) chosen.set(name, value);
  location.hash = chosen.toString();
});
for (const component of components)
  find("select[name=component]").append(new Option(component));
addEventListener("hashchange", show);
system.addEventListener("change", show);
show();
