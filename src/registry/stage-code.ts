import { lookUp } from "../client/look-up.js";
import { FlowError } from "../client/errors.js";
import { ownStage, type OwnStage } from "./own-stage.js";
import { registry } from "./registry.js";
import type { StageLoader } from "./stage-loader.js";

type OwnStages = Readonly<Record<string, OwnStage>>;

/** Loads the code of stages and knows which code is loaded. */
export class StageCode {
  readonly #own: () => OwnStages | undefined;
  /** The tag of a component's element, after its code has run. */
  readonly #tags = new Map<string, string>();
  readonly #loading = new Map<string, Promise<string>>();

  /** @param own the page's own stages, by component */
  constructor(own: () => OwnStages | undefined) {
    this.#own = own;
  }

  /** The tag of a component's element; `undefined` until its code has run. */
  tag(component: string): string | undefined {
    return this.#tags.get(component);
  }

  /**
   * Loads the code of a component's stage, unless it is loaded or loading.
   * @throws FlowError `chunk` or `unknown-component`; the next call tries again
   */
  async load(component: string): Promise<string> {
    const known = this.#tags.get(component);
    if (known) return known;
    const loading = this.#loading.get(component) ?? this.#fetch(component);
    this.#loading.set(component, loading);
    try {
      const tag = await loading;
      this.#tags.set(component, tag);
      return tag;
    } catch (cause) {
      if (cause instanceof FlowError) throw cause;
      const message = `${component} could not be loaded.`;
      throw new FlowError("chunk", message, { cause });
    } finally {
      this.#loading.delete(component);
    }
  }

  /** Loads code that may be needed next. If that fails, the stage loads its code again when it is needed. */
  loadAhead(component: string): void {
    this.load(component).catch(() => undefined);
  }

  async #fetch(component: string): Promise<string> {
    const own = lookUp(this.#own() ?? {}, component);
    const loader = lookUp<StageLoader>(registry, component);
    if (own || !loader) return ownStage(component, own);
    await loader().catch(loader);
    return component;
  }
}
