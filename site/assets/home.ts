/** The first page: a live sign-in in a frame, whose flow server runs in this tab, and what the page hears of it. */
import { shown } from "./appearance-choice.js";
import { all, create, find } from "./page.js";
import type { FlowExecutor } from "../../src/frame/flow-executor.js";
import type { Visit } from "../playground/visit.js";

const FLOW = "default-authentication-flow";

/** The events of the element, in the order in which they are fired. */
const EVENTS = [
  "flow-question",
  "flow-challenge",
  "flow-response",
  "flow-done",
  "flow-redirect",
  "flow-error",
  "flow-message",
] as const;

const panel = find(".panel");
const frame = find<HTMLIFrameElement>("iframe", panel);
const picture = find<HTMLImageElement>(".panel-stage img", panel);
const heard = find("ol", panel);
const again = find<HTMLButtonElement>("#again", panel);
const text = find("#live-text", panel);
const link = find<HTMLAnchorElement>("#open", panel);

let visit: Visit | undefined;
let began = performance.now();

const settings = () => ({
  redirect: "manual",
  theme: shown(),
  "--flow-accent": find<HTMLInputElement>("[name=accent]:checked", panel).value,
});

/** What is said of an event. Never what was typed. */
function detail(event: Event): string {
  if ("challenge" in event) {
    const { component } = event.challenge as { component: string };
    return component;
  }
  if ("to" in event) return new URL(String(event.to)).pathname;
  if ("message" in event) return String(event.message);
  if ("error" in event) return (event.error as { code: string }).code;
  return "";
}

function log(name: string, what: string): void {
  const time = `${Math.round(performance.now() - began)} ms`;
  heard.append(
    create(
      "li",
      {},
      create("span", {}, time),
      create("code", {}, name),
      create("span", {}, what),
    ),
  );
  const box = heard.parentElement;
  if (box) box.scrollTop = box.scrollHeight;
}

function listen({ detail: element }: CustomEvent<FlowExecutor>): void {
  panel.classList.add("shown");
  picture.hidden = true;
  for (const name of EVENTS)
    element.addEventListener(name, (event) => log(name, detail(event)));
}

function begin(): void {
  began = performance.now();
  heard.replaceChildren();
  log("start", FLOW);
  visit?.open(FLOW, settings());
}

async function start(): Promise<void> {
  text.textContent = "Starting the server in this tab …";
  try {
    const { startVisit } = await import("../playground/visit.js");
    frame.addEventListener("element", listen as EventListener);
    visit = await startVisit(frame);
  } catch (error) {
    text.textContent =
      error instanceof Error && error.name === "PlaygroundError"
        ? error.message
        : "The live form could not be loaded. The picture shows how it begins.";
    heard.parentElement?.remove();
    return;
  }
  panel.classList.add("live");
  text.textContent =
    "This one is live. Its server runs in this tab; nothing leaves it.";
  again.disabled = false;
  begin();
}

again.addEventListener("click", begin);
for (const radio of all<HTMLInputElement>("[name=accent]", panel))
  radio.addEventListener("change", () => {
    visit?.set(settings());
    const state = new URLSearchParams(link.hash.slice(1));
    state.set("--flow-accent", radio.value);
    link.hash = state.toString();
  });
document.addEventListener("themechange", () => visit?.set(settings()));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
  visit?.set(settings()),
);
void start();
