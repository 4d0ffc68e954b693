import type { FlowExecutor } from "../../src/index.js";
import type { ScriptedServer } from "../../src/testing/scripted-server.js";
import { next, until } from "./wait.js";

/** The element's code: as compiled for the tests, and the two files for a script tag. */
export const CODE = {
  source: "/build/src/index.js",
  esm: "/dist/cdn/flow-executor.js",
  iife: "/dist/cdn/flow-executor.iife.js",
} as const;

type PageWindow = Window & typeof globalThis;

const pages = new Set<Page>();

afterEach(() => {
  for (const page of pages) page.close();
  pages.clear();
});

/** A separate page: another document of the same origin, in a frame. It loads all code again. */
export class Page {
  readonly #frame = document.createElement("iframe");

  private constructor(width: number) {
    this.#frame.title = "Page under test";
    this.#frame.width = String(width);
    this.#frame.height = "800";
    pages.add(this);
  }

  /** Opens a page at an address of this origin. plugin.ts decides which addresses are blank pages. */
  static async open(address: string, width = 800): Promise<Page> {
    const page = new Page(width);
    const loaded = page.loads();
    page.#frame.src = address;
    document.body.append(page.#frame);
    await loaded;
    return page;
  }

  get window(): PageWindow {
    const { contentWindow } = this.#frame;
    if (!contentWindow) throw new Error("The page is closed.");
    return contentWindow as PageWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  /** The address of the page, without the origin. */
  get address(): string {
    const { pathname, search } = this.window.location;
    return pathname + search;
  }

  /** The executor on the page. */
  get element(): FlowExecutor {
    const element = this.document.querySelector("flow-executor");
    if (!element) throw new Error("There is no executor on the page.");
    return element;
  }

  get stage(): HTMLElement {
    const stage = this.element.querySelector<HTMLElement>("[slot=stage]");
    if (!stage) throw new Error("There is no stage on the page.");
    return stage;
  }

  /** The frame around the stage. */
  get frame(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error("There is no frame.");
    return shadowRoot;
  }

  /** Answers all requests of the page with a scripted server. */
  use(server: ScriptedServer): this {
    this.window.fetch = server.fetch;
    return this;
  }

  /** Replaces the content of the page. */
  write(html: string): this {
    this.document.body.innerHTML = html;
    return this;
  }

  /** Runs a script of this origin on the page. */
  async run(src: string = CODE.source): Promise<this> {
    const script = this.document.createElement("script");
    if (!src.includes("iife")) script.type = "module";
    script.src = src;
    const loaded = next(script, "load");
    this.document.head.append(script);
    await loaded;
    return this;
  }

  /** Waits for the next load of the page: after a navigation or a reload. */
  async loads(): Promise<this> {
    await next(this.#frame, "load");
    return this;
  }

  /** Waits until `look` returns a value from the page, and returns it. */
  until<T>(look: () => T | undefined | null | false): Promise<T> {
    const { shadowRoot } = this.element;
    return until(look, this.document, ...(shadowRoot ? [shadowRoot] : []));
  }

  /** The stage of a component, as soon as its form can be used. A stage that grants something is disabled at first. */
  shows(component: string): Promise<HTMLElement> {
    return this.until(() => {
      const stage = this.element.querySelector<HTMLElement>(
        `${component}[slot=stage]`,
      );
      const idle = this.frame.querySelector("[aria-busy=false]");
      const waits = stage?.querySelector("[type=submit][aria-disabled=true]");
      return idle && !waits && stage?.querySelector("form") && stage;
    });
  }

  close(): void {
    this.#frame.remove();
  }
}
