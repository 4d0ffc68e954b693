import {
  FlowClient,
  type FlowChallengeEvent,
  type FlowExecutor,
} from "../../src/index.js";
import {
  ScriptedServer,
  type ScriptedReply,
} from "../../src/testing/scripted-server.js";
import { next, quiet, until } from "./wait.js";

export { challenge } from "../../src/testing/challenge.js";

/** The properties that a page sets on the element. */
export type Properties = Partial<
  Pick<
    FlowExecutor,
    | "slug"
    | "query"
    | "fresh"
    | "redirect"
    | "layout"
    | "theme"
    | "unstyled"
    | "autofocus"
    | "headingLevel"
    | "hostedUrl"
    | "username"
    | "captchaHosts"
    | "loginHint"
    | "autoSubmit"
    | "prefer"
    | "sources"
    | "popupUrl"
    | "deferHydration"
    | "notices"
    | "terms"
    | "hide"
    | "stages"
    | "challenge"
    | "client"
    | "lang"
    | "dir"
    | "hidden"
  >
>;

export interface Surroundings {
  /** The parent of the element. Default: the body. */
  parent?: Node;
  server?: ScriptedServer;
  /** Where authentik is mounted. Default: the root. */
  baseUrl?: string;
  csrfToken?: () => string | undefined;
}

const EVENTS = [
  "flow-challenge",
  "flow-response",
  "flow-done",
  "flow-redirect",
  "flow-error",
  "flow-message",
];

/** An executor on the page, with its server. */
export class Stand {
  readonly element = document.createElement("flow-executor");
  readonly server: ScriptedServer;
  /** The events that the page received, in order. */
  readonly heard: Event[] = [];
  #answered = 0;

  constructor(server: ScriptedServer) {
    this.server = server;
    for (const type of EVENTS)
      this.element.addEventListener(type, (event) => this.heard.push(event));
  }

  /** The shadow root of the element. */
  get frame(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error("There is no frame.");
    return shadowRoot;
  }

  /** The stage's element. */
  get stage(): HTMLElement {
    return at(this.element, "[slot=stage]");
  }

  get sent() {
    return sent(this.server);
  }

  /** The types of the events that the page received. */
  get events(): string[] {
    return this.heard.map(({ type }) => type);
  }

  /** Answers the first open request, as soon as it is made. */
  async answer(reply: ScriptedReply): Promise<void> {
    (await this.server.request(this.#answered++)).answer(reply);
  }

  /** Waits until the next challenge is on the page and can be answered. */
  async shown(): Promise<FlowChallengeEvent> {
    const event = await next<FlowChallengeEvent>(
      this.element,
      "flow-challenge",
    );
    await this.until(() => this.frame.querySelector("[aria-busy=false]"));
    await quiet();
    return event;
  }

  /** Answers the next request and waits until the challenge is on the page. */
  async show(reply: ScriptedReply): Promise<FlowChallengeEvent> {
    const shown = this.shown();
    await this.answer(reply);
    return shown;
  }

  /** Waits until `look` returns a value, and returns it. */
  until<T>(look: () => T | undefined | null | false): Promise<T> {
    return until(look, this.element, this.frame);
  }

  /**
   * The stage's button with this text, as soon as it can be pressed. A button that grants something is disabled at
   * first.
   */
  ready(text: string): Promise<HTMLButtonElement> {
    return this.until(() => {
      const found = button(this.stage, text);
      return found.getAttribute("aria-disabled") !== "true" && found;
    });
  }

  /** The message of an error outside the flow. */
  error(): Promise<HTMLElement> {
    return this.#rests("[part=error]");
  }

  /** The panel of the finished state. */
  finished(): Promise<HTMLElement> {
    return this.#rests(".finished");
  }

  async #rests(selector: string): Promise<HTMLElement> {
    const found = await this.until(() =>
      this.frame.querySelector<HTMLElement>(`[aria-busy=false] ${selector}`),
    );
    await quiet();
    return found;
  }
}

const stands: Stand[] = [];

/**
 * Removes all executors from the page and ends their requests, because open requests would delay those of the next
 * test.
 */
export function tidyUp(): void {
  for (const { element } of stands) element.remove();
  for (const { server } of stands.splice(0)) {
    for (const request of server.requests) request.answer(new Error("over"));
  }
}

afterEach(tidyUp);

/** Creates an executor for the flow "login", with a client for a scripted server, and adds it to the page. */
export function stand(
  properties: Properties = {},
  {
    parent = document.body,
    server = new ScriptedServer(),
    baseUrl,
    csrfToken = () => undefined,
  }: Surroundings = {},
): Stand {
  const it = new Stand(server);
  stands.push(it);
  const client = new FlowClient({ baseUrl, fetch: server.fetch, csrfToken });
  Object.assign(it.element, {
    slug: "login",
    query: "",
    // No WebSocket in these tests; `toasts.test.ts` tests it.
    notices: "off",
    client,
    ...properties,
  });
  parent.appendChild(it.element);
  return it;
}

/** Creates an executor that shows a challenge. */
export async function standing(
  first: object,
  properties?: Properties,
  around?: Surroundings,
): Promise<Stand> {
  const it = stand(properties, around);
  await it.show(first);
  return it;
}

/** All requests to a server: one line each, with the body if there is one. */
export function sent({ requests }: ScriptedServer) {
  return requests.map(({ method, url, body }): string | [string, unknown] =>
    body === undefined ? `${method} ${url}` : [`${method} ${url}`, body],
  );
}

/** The line of a GET in `sent`. */
export const GET = (slug = "login", query = "") =>
  `GET /api/v3/flows/executor/${slug}/?query=${query}`;
/** The line of a POST in `sent`. */
export const POST = (
  body: object,
  slug = "login",
  query = "",
): [string, unknown] => [
  `POST /api/v3/flows/executor/${slug}/?query=${query}`,
  body,
];
/** The line of a request of the cancel view in `sent`. */
export const CANCEL = "GET /flows/-/cancel/";

/** The element for `selector` below `root`. Throws if there is none. */
export function at<E extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The button with this text. */
export function button(root: ParentNode, text: string): HTMLButtonElement {
  const all = [...root.querySelectorAll("button")];
  const found = all.find((each) => words(each) === text);
  if (!found) {
    const others = all.map((each) => `"${words(each)}"`).join(", ");
    throw new Error(`There is no button "${text}", only ${others}.`);
  }
  return found;
}

/** The visible text of a node, without the invisible marks of directions. Texts in separate blocks are separate words. */
export function words(node: Node | null | undefined): string {
  const text = node ? textOf(node) : "";
  return text
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
  const text = [...node.childNodes].map(textOf).join("");
  return node.nodeType === Node.ELEMENT_NODE && isBlock(node as Element)
    ? ` ${text} `
    : text;
}

const isBlock = (element: Element) =>
  /^(block|flex|grid|list-item)/.test(getComputedStyle(element).display);

/** Sets the text of a field, like typing or pasting. */
export function putIn(
  { stage }: Stand,
  name: string,
  text: string,
): HTMLInputElement {
  const field = at<HTMLInputElement>(stage, `[name=${name}]`);
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  return field;
}
