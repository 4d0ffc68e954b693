/** The demo's page: its controls, its buttons, and the end of a flow. */
import { showAccounts } from "./accounts.js";
import { askServer, offer, standInFront } from "./authentik.js";
import { chooseGeneration, explain, meets, sendFaults } from "./conditions.js";
import { copy } from "./copying.js";
import { find } from "./create.js";
import type { FlowExchangeEvent } from "../src/events.js";
import type { FlowInspector } from "../src/inspector/flow-inspector.js";
import { showMails } from "./mailbox.js";
import { offerLanguages } from "./languages.js";
import { markup } from "./markup.js";
import { watchPhone } from "./phone.js";
import { Settings } from "./settings.js";
import { ACTING, run, SIGN_OUT, Stage } from "./stage.js";
import { askVisitor, showVisitor } from "./visitor.js";

declare global {
  interface Window {
    /** The address of the solver for Cap's widget; by default the widget loads it from another host. */
    CAP_CUSTOM_WASM_URL?: string;
  }
}
window.CAP_CUSTOM_WASM_URL = "/cap-wasm/cap_wasm_bg.wasm";

const form = find<HTMLFormElement>("#controls");
const log = find<HTMLDetailsElement>("#log");
const { authentik, flows } = await askServer();
if (authentik) standInFront(authentik);
// The settings take what is chosen now as the default.
else if (flows) offer(flows);
offerLanguages(find("#controls [name=lang]"));
const settings = new Settings(form);
const stage = new Stage(find<FlowInspector>("#inspector"), {
  done: () => void refreshVisitor(),
  exchanged(exchange, sentAt) {
    endFault(exchange, sentAt);
    void showMails();
  },
});

async function refreshVisitor() {
  const visitor = await askVisitor();
  showVisitor(visitor);
  return visitor;
}

/** Starts the selected flow, unless the first request of that flow already has an effect. */
function load(): void {
  const { values } = settings;
  if (values.flow in ACTING) stage.confirm(values.flow);
  else stage.load(values.flow, values);
}

function show(): void {
  const { values } = settings;
  stage.dress(values);
  find<HTMLLinkElement>("#dark").media = DARK[values.theme] ?? "";
  find("#redirect-help").textContent = ENDS[values.redirect] ?? "";
  find("#fault-help").textContent = explain(values);
  find("#markup").textContent = markup(values);
  log.open = values.log === "open";
}

const DARK: Readonly<Record<string, string>> = {
  auto: "(prefers-color-scheme: dark)",
  light: "not all",
  dark: "all",
};

const ENDS: Readonly<Record<string, string>> = {
  follow:
    "The element loads the page that the flow leads to: here it is this one, which then greets the signed-in user.",
  manual:
    "The element shows that it is done; this page hears flow-done and asks who is signed in, without being loaded anew.",
};

let chosen = 0;

async function tellServer(): Promise<void> {
  await sendFaults(settings.values);
  chosen = Date.now();
}

/** Ends a fault that should happen once, after it has affected an exchange. */
function endFault(exchange: FlowExchangeEvent, sentAt: number): void {
  const { fault, often } = settings.values;
  if (!fault || often !== "once") return;
  if (sentAt < chosen || !meets(exchange, fault)) return;
  settings.set({ fault: "" });
  settings.save();
  void tellServer();
  find("#fault-help").textContent = "It has happened.";
}

/** The effects of a control besides the appearance. */
const consequences: Readonly<Record<string, () => unknown>> = {
  flow: () => {
    const { flow } = settings.values;
    // The flow in the address would override the list at the next load.
    if (location.pathname.includes("/if/flow/")) {
      run.ended = false;
      location.assign(`/${new URL(settings.link, location.href).hash}`);
    } else if (stage.element && !(flow in ACTING)) stage.change(flow);
    else load();
  },
  generation: () => {
    chooseGeneration(settings.values.generation);
    if (stage.element) load();
  },
  latency: tellServer,
  fault: tellServer,
  often: tellServer,
};

const actions: Readonly<Record<string, (button: HTMLElement) => unknown>> = {
  "sign-out": () => {
    stage.load(SIGN_OUT, settings.values);
  },
  confirm: () => {
    stage.load(settings.values.flow, settings.values);
  },
  load,
  "set-up": ({ dataset: { flow = "" } }) => {
    settings.set({ flow });
    settings.save();
    show();
    load();
  },
  restart: () => (stage.element ? stage.element.restart() : load()),
  "copy-link": (button) => copy(location.origin + settings.link, button),
  "copy-markup": (button) => copy(markup(settings.values), button),
};

document.addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  const button = target.closest<HTMLElement>("[data-do], [data-copy]");
  const { do: action, copy: text } = button?.dataset ?? {};
  if (button && text) void copy(text, button);
  else if (button && action) void actions[action]?.(button);
});

form.addEventListener("change", ({ target }) => {
  settings.save();
  show();
  const { name } = target as HTMLSelectElement;
  void consequences[name]?.();
});

form.addEventListener("reset", (event) => {
  event.preventDefault();
  settings.reset();
  settings.save();
  location.reload();
});

log.addEventListener("toggle", () => {
  settings.set({ log: log.open ? "open" : "closed" });
  settings.save();
});

// The person has entered an address with another state.
addEventListener("hashchange", () => {
  if (settings.linked) location.reload();
});

async function begin(): Promise<void> {
  if (!authentik) watchPhone();
  const { linked } = settings;
  settings.restore();
  const [, slug] = /\/if\/flow\/([\w-]+)\//.exec(location.pathname) ?? [];
  if (slug) settings.set({ flow: slug });
  const { values } = settings;
  showAccounts(find("#accounts"));
  show();
  chooseGeneration(values.generation);
  await tellServer();
  const visitor = await refreshVisitor();
  const asked = linked?.flow ?? slug;
  // A visitor who comes back from a flow, or opens the page while signed in, sees the greeting.
  const greet = run.ended ?? !asked;
  if (visitor && greet) stage.showFace("greeting");
  else load();
}

await begin();
