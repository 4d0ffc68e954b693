/** A whole sign-in by keyboard, on a page with other scripts, with a record of everything observable. */
import { challenge } from "../../../src/testing/challenge.js";
import { ScriptedServer } from "../../../src/testing/scripted-server.js";
import { press } from "../../e2e/person.js";
import { typeOver } from "../../e2e/typing.js";
import { words } from "../../support/executor.js";
import { Page } from "../../support/page.js";
import { prompt } from "../../support/prompts.js";
import { end } from "../../support/replies.js";
import { next } from "../../support/wait.js";

export interface Setting {
  /** The scripts of the page: addresses, and lines of code. */
  readonly scripts: readonly string[];
  /** Whether they run before the element's code, or after it. */
  readonly order: "before" | "after";
  /** The element's code. */
  readonly code: string;
  /** The page's body, with the element in it. */
  readonly body?: string | undefined;
}

/** After this time in ms a sign-in is stuck; the record shows how far it came. */
const PATIENCE = 40_000;
const ELEMENT =
  'slug="login" query="next=%2Fhome" redirect="manual" notices="off" autofocus';
/** The element for this table, in a page's body. */
export const TAG = `<flow-executor ${ELEMENT}></flow-executor>`;
/** The same element, which waits until a framework has compiled the page. */
export const DEFERRED = `<flow-executor ${ELEMENT} defer-hydration></flow-executor>`;

const NUMBERS = [1, 2, 3].map((n) => ({ value: `v${n}`, label: `Value ${n}` }));

const replies = () => [
  challenge("ak-stage-identification", {
    enable_remember_me: true,
    show_source_labels: true,
    enroll_url: "/if/flow/enroll/",
    recovery_url: "/if/flow/recovery/",
    sources: ["GitHub", "Example"].map((name) => ({
      name,
      challenge: {
        component: "xak-flow-redirect" as const,
        to: `/source/oauth/login/${name.toLowerCase()}/`,
      },
    })),
  }),
  challenge("ak-stage-password"),
  challenge("ak-stage-password", {}, "rejected"),
  challenge("ak-stage-authenticator-validate"),
  challenge("ak-stage-prompt", {
    fields: [
      prompt("static", "intro", { initial_value: "<b>Who</b> are you?" }),
      prompt("text", "name", { required: true }),
      prompt("email", "email"),
      prompt("number", "age"),
      prompt("text_area", "about"),
      prompt("dropdown", "team", { choices: NUMBERS, initial_value: "v1" }),
      prompt("radio-button-group", "size", {
        choices: NUMBERS,
        initial_value: "v1",
      }),
      prompt("checkbox", "agreed"),
      prompt("date", "born", { initial_value: "2001-02-03" }),
      prompt("ak-locale", "locale", { initial_value: "en" }),
      prompt("hidden", "ticket", { initial_value: "t-1" }),
      prompt("password", "secret"),
    ],
  }),
  challenge("ak-stage-consent"),
  end("/home"),
];

/** Runs the sign-in and returns a record, line by line. A sign-in that does not finish records where it stopped. */
export async function play({
  scripts,
  order,
  code,
  body = TAG,
}: Setting): Promise<string[]> {
  localStorage.clear();
  const lines: string[] = [];
  const page = await Page.open("/page/");
  network(page, lines);
  noises(page, lines);
  page.write(body);
  page.document.body.addEventListener(
    "flow-done",
    ({ to, signedIn, initial }) => {
      lines.push(`done ${JSON.stringify({ to, signedIn, initial })}`);
    },
  );
  page.document.body.addEventListener("flow-error", ({ error }) => {
    lines.push(`flow-error ${error.code}`);
  });
  const late = new Promise<"stuck">((resolve) => {
    AbortSignal.timeout(PATIENCE).addEventListener("abort", () =>
      resolve("stuck"),
    );
  });
  const person = new Person(page, lines);
  const all = (async () => {
    if (order === "before") for (const each of scripts) await run(page, each);
    const asked = person.asked();
    await page.run(code);
    if (order === "after") for (const each of scripts) await run(page, each);
    await asked;
    await signIn(person);
  })();
  const outcome = await Promise.race([all, late]);
  if (outcome === "stuck") lines.push(`stuck at ${person.sees()}`);
  page.close();
  // Work that is still pending is dropped with its page.
  all.catch(() => undefined);
  return lines;
}

async function signIn(person: Person): Promise<void> {
  const { page } = person;
  person.looks();
  await person.types("uid_field", "mira");
  await person.tab("checkbox");
  await press(" ");
  await person.tab("submit");
  await person.enters("ak-stage-password");
  await person.types("password", "wrong");
  await person.enters("ak-stage-password");
  await person.types("password", "analytical engine");
  await person.enters("ak-stage-authenticator-validate");
  await person.types("code", "123456");
  await person.enters("ak-stage-prompt");
  await person.types("name", "Mira");
  await person.types("email", "mira@example.com");
  await person.types("age", "42");
  await person.types("about", "two words");
  await person.tab("team");
  await press("ArrowDown");
  await person.tab("size");
  await press("ArrowDown");
  await person.tab("agreed");
  await press(" ");
  await person.types("secret", "s3cret");
  await person.enters("ak-stage-consent");
  await person.tab("submit");
  await page.until(() =>
    page.stage.querySelector("[type=submit]:not([aria-disabled])"),
  );
  const done = next(page.document, "flow-done");
  await press("Enter");
  await done;
  await page.until(
    () =>
      page.frame.querySelector(".finished") &&
      !page.element.querySelector("[slot=stage]"),
  );
  person.looks();
}

/** The person at the keyboard. */
class Person {
  readonly page: Page;
  readonly #lines: string[];

  constructor(page: Page, lines: string[]) {
    this.page = page;
    this.#lines = lines;
  }

  /** Waits for the next question, until it can be answered. */
  async asked(): Promise<void> {
    // The event does not bubble, and a framework may have replaced the element.
    await new Promise((resolve) =>
      this.page.document.addEventListener("flow-challenge", resolve, {
        once: true,
        capture: true,
      }),
    );
    await this.page.until(() =>
      this.page.frame.querySelector("[aria-busy=false]"),
    );
  }

  /** Presses Enter, and waits for the next question. */
  async enters(component: string): Promise<void> {
    const asked = this.asked();
    await press("Enter");
    await asked;
    await this.page.shows(component);
    this.looks();
  }

  /** Moves to a field with the Tab key, and types. */
  async types(name: string, text: string): Promise<void> {
    await this.tab(name);
    await typeOver(this.#focused as HTMLInputElement, text);
  }

  /** Presses Tab until the focus is on the element with this name or type. */
  async tab(wanted: string): Promise<void> {
    for (let presses = 0; presses < 12; presses++) {
      const { name, type } = this.#focused as Partial<HTMLInputElement>;
      if (name === wanted || type === wanted) return;
      await press("Tab");
    }
    this.#lines.push(`no way to ${wanted} by the tab key`);
  }

  /** Records the visible text, the buttons and the focus. */
  looks(): void {
    const { frame, element } = this.page;
    const controls =
      "input:not([type=hidden]), select, textarea, button, a[href], [role=group], [role=alert], [role=heading]";
    for (const root of [frame, element])
      for (const each of root.querySelectorAll<HTMLElement>(controls))
        this.#lines.push(named(each));
    this.#lines.push(`focus ${this.sees()}`);
  }

  /** The focused element. */
  sees(): string {
    const focused = this.#focused;
    return focused ? named(focused) : "nothing";
  }

  get #focused(): HTMLElement | null {
    const { activeElement } = this.page.document;
    const inside = activeElement?.shadowRoot?.activeElement;
    return (inside ?? activeElement) as HTMLElement | null;
  }
}

/** An element as a screen reader announces it. */
function named(element: HTMLElement): string {
  const control = element as Partial<HTMLInputElement>;
  const root = element.getRootNode() as ParentNode;
  const text = (ids: string | null) =>
    (ids ?? "")
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => words(root.querySelector(`[id="${id}"]`)))
      .join(" ");
  const label = [...(control.labels ?? [])].map(words).join(" ");
  const name =
    element.getAttribute("aria-label") ??
    (text(element.getAttribute("aria-labelledby")) || label || words(element));
  const told = text(element.getAttribute("aria-describedby"));
  const kind = control.type ?? element.getAttribute("role") ?? "";
  const states = ["aria-invalid", "aria-disabled", "disabled"].filter((state) =>
    element.hasAttribute(state),
  );
  return [element.localName, kind, control.name, `“${name}”`, told, ...states]
    .filter(Boolean)
    .join(" ");
}

/** Answers the element's requests, and records them completely, as well as all other requests. */
function network(page: Page, lines: string[]): void {
  const server = new ScriptedServer(...replies());
  page.window.fetch = (input, init = {}) => {
    const url = typeof input === "object" && "url" in input ? input.url : input;
    const { pathname, search } = new URL(url, page.window.location.href);
    const { method = "GET", body, headers } = init;
    const sent = [...new Headers(headers)].map((pair) => pair.join("="));
    const bytes = typeof body === "string" ? body : "–";
    lines.push([method, pathname + search, bytes, ...sent].join(" "));
    return pathname.startsWith("/api/")
      ? server.fetch(String(url), init)
      : Promise.resolve(new Response());
  };
}

/** Records the console, and uncaught errors. */
function noises(page: Page, lines: string[]): void {
  const { window } = page;
  const { console } = window;
  for (const kind of ["log", "info", "warn", "error"] as const) {
    console[kind] = (...said: unknown[]) => {
      lines.push(`console.${kind} ${said.map(String).join(" ")}`);
    };
  }
  window.addEventListener("error", ({ message }) => {
    lines.push(`error ${message}`);
  });
  window.addEventListener("unhandledrejection", ({ reason }) => {
    lines.push(`unhandled ${String(reason)}`);
  });
}

/** Runs a script file, or a line of code, in the page. */
async function run(page: Page, script: string): Promise<void> {
  const tag = page.document.createElement("script");
  const isAddress = script.startsWith("/node_modules/");
  if (isAddress) tag.src = script;
  else tag.textContent = script;
  const loaded = isAddress && next(tag, "load");
  page.document.head.append(tag);
  await loaded;
}
