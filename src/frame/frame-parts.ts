import type { LitElement, ReactiveController, TemplateResult } from "lit";
import { adoptStyles } from "../styles/adopt.js";
import type { BackgroundHost } from "./background.js";
import type * as EndAndErrors from "./end-and-errors.js";
import type { FrameView } from "./end-and-errors.js";
import type { NoticesHost } from "./notices.js";

export type FramePartsHost = LitElement & BackgroundHost & NoticesHost;

export interface FramePartsOptions {
  /** The current view; `undefined` before the first reply. */
  view: () => FrameView | undefined;
}

/** An optional part of the frame, besides the form. */
interface Addition extends Required<Pick<ReactiveController, "hostConnected">> {
  hostDisconnected(): void;
  hostUpdate(): void;
  render(): TemplateResult | symbol | undefined;
}

type Name = "background" | "notices";

/** The parts of the frame that are not needed for a first form. Each part is a chunk that is loaded on demand. */
export class FrameParts implements ReactiveController {
  readonly #host: FramePartsHost;
  readonly #options: FramePartsOptions;
  readonly #loading = new Set<Name>();
  readonly #additions = new Map<Name, Addition>();
  readonly #failed = new Set<Name>();
  #loadingEnd: Promise<typeof EndAndErrors> | undefined;
  /** The module that shows errors, messages of the session, and the end. */
  endAndErrors: typeof EndAndErrors | undefined;
  /** Whether that module could not be loaded. */
  isEndLost = false;

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
   * Loads the module that shows errors, messages and the end, unless it is loaded or loading.
   * @throws the error of the import; the next call tries again
   */
  async loadEndAndErrors(): Promise<void> {
    this.#loadingEnd ??= import("./end-and-errors.js");
    try {
      const part = await this.#loadingEnd;
      if (part === this.endAndErrors) return;
      adoptStyles(this.#host.renderRoot, part.styles);
      this.endAndErrors = part;
      this.isEndLost = false;
      this.#host.requestUpdate();
    } catch (cause) {
      this.#loadingEnd = undefined;
      this.isEndLost = true;
      this.#host.requestUpdate();
      throw cause;
    }
  }

  /** Loads an optional part. If that fails, the console shows a warning and the form stays. */
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
    // Notices use the styles of the other messages.
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

  /** Warns about a failed part, once per part. */
  #tell(name: Name, cause: unknown): void {
    if (!this.#failed.has(name))
      console.warn(`flow-executor: The part ${name} failed.`, cause);
    this.#failed.add(name);
  }
}
