import type { LitElement, ReactiveController, TemplateResult } from "lit";
import { adoptStyles } from "../styles/adopt.js";
import type { BackgroundHost } from "./background.js";
import type * as EndAndErrors from "./end-and-errors.js";
import type { FrameView } from "./end-and-errors.js";
import type { NoticesHost } from "./notices.js";

export type FramePartsHost = LitElement & BackgroundHost & NoticesHost;

export interface FramePartsOptions {
  /** What the frame has to show; `undefined` before there is anything. */
  view: () => FrameView | undefined;
}

/** A part that only adds to the form. */
interface Addition extends Required<Pick<ReactiveController, "hostConnected">> {
  hostDisconnected(): void;
  hostUpdate(): void;
  render(): TemplateResult | symbol | undefined;
}

type Name = "background" | "notices";

/** The parts of the frame that a first form does without. Each is a chunk that is loaded when it is needed. */
export class FrameParts implements ReactiveController {
  readonly #host: FramePartsHost;
  readonly #options: FramePartsOptions;
  readonly #loading = new Set<Name>();
  readonly #additions = new Map<Name, Addition>();
  readonly #failed = new Set<Name>();
  #loadingEnd: Promise<typeof EndAndErrors> | undefined;
  /** Shows errors, messages of the session and the end. */
  endAndErrors: typeof EndAndErrors | undefined;

  constructor(host: FramePartsHost, options: FramePartsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    for (const [name, part] of this.#additions)
      this.#attempt(name, () => part.hostConnected());
  }

  hostDisconnected(): void {
    for (const [name, part] of this.#additions)
      this.#attempt(name, () => part.hostDisconnected());
  }

  hostUpdate(): void {
    for (const [name, part] of this.#additions)
      this.#attempt(name, () => part.hostUpdate());
  }

  render(name: Name): TemplateResult | symbol | undefined {
    const part = this.#additions.get(name);
    return part && this.#attempt(name, () => part.render());
  }

  /**
   * Loads what shows errors, messages and the end, unless it is there or on its way.
   * @throws what kept the code away: the next call tries again
   */
  async loadEndAndErrors(): Promise<void> {
    this.#loadingEnd ??= import("./end-and-errors.js");
    try {
      const part = await this.#loadingEnd;
      if (part === this.endAndErrors) return;
      adoptStyles(this.#host.renderRoot, part.styles);
      this.endAndErrors = part;
      this.#host.requestUpdate();
    } catch (cause) {
      this.#loadingEnd = undefined;
      throw cause;
    }
  }

  /** Loads a part that only adds to the form. Without it, the console says why and the form stays. */
  async add(name: Name): Promise<void> {
    if (this.#loading.has(name)) return;
    this.#loading.add(name);
    try {
      const part = await this.#fetch(name);
      this.#additions.set(name, part);
      if (this.#host.isConnected)
        this.#attempt(name, () => part.hostConnected());
      this.#host.requestUpdate();
    } catch (cause) {
      this.#loading.delete(name);
      this.#tell(name, cause);
    }
  }

  async #fetch(name: Name): Promise<Addition> {
    const host = this.#host;
    const { view } = this.#options;
    if (name === "background") {
      const { Background } = await import("./background.js");
      return new Background(host, view);
    }
    // Its look is that of the other messages.
    const [{ Notices }] = await Promise.all([
      import("./notices.js"),
      this.loadEndAndErrors(),
    ]);
    return new Notices(host, view);
  }

  #attempt<T>(name: Name, act: () => T): T | undefined {
    try {
      return act();
    } catch (cause) {
      this.#tell(name, cause);
      return undefined;
    }
  }

  /** Says once of each part that it failed. */
  #tell(name: Name, cause: unknown): void {
    if (!this.#failed.has(name))
      console.warn(`flow-executor: the ${name} failed.`, cause);
    this.#failed.add(name);
  }
}
