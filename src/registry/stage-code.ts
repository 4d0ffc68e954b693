import { lookUp } from "../client/look-up.js";
import { FlowError } from "../client/errors.js";
import type { OwnStage } from "./own-stage.js";
import { registry } from "./registry.js";
import type { StageLoader } from "./stage-loader.js";

/** The rules for stages of the page. */
export type StageRules = typeof import("./own-stage.js");

/** What shows a component: the tag, for the page's own stage at that time. */
interface Loaded<Tag> {
  readonly own: OwnStage | undefined;
  readonly tag: Tag;
}

/** Loads the code of stages and knows which code is loaded. */
export class StageCode {
  readonly #own: () => Readonly<Record<string, OwnStage>> | undefined;
  /** The tag of a component's element, after its code has run. */
  readonly #tags = new Map<string, Loaded<string>>();
  readonly #loading = new Map<string, Loaded<Promise<string>>>();
  /** The rules for stages of the page; `undefined` until the page has shown one. */
  rules: StageRules | undefined;

  /** @param own the page's own stages, by component */
  constructor(own: () => Readonly<Record<string, OwnStage>> | undefined) {
    this.#own = own;
  }

  /** The tag of a component's element; `undefined` until its code has run. */
  tag(component: string): string | undefined {
    return this.#tags.get(component)?.tag;
  }

  /** Whether the code of a component's stage has run, and the page has not named another stage since. */
  isCurrent(component: string): boolean {
    const known = this.#tags.get(component);
    return known !== undefined && known.own === this.#ownOf(component);
  }

  /**
   * Loads the code of a component's stage, unless it is loaded or loading.
   * @throws FlowError `chunk` or `unknown-component`; the next call tries again
   */
  async load(component: string): Promise<string> {
    const own = this.#ownOf(component);
    const known = this.#tags.get(component);
    if (known?.own === own && known) return known.tag;
    let loading = this.#loading.get(component);
    if (!loading || loading.own !== own)
      loading = { own, tag: this.#fetch(component, own) };
    this.#loading.set(component, loading);
    try {
      const tag = await loading.tag;
      if (own === this.#ownOf(component))
        this.#tags.set(component, { own, tag });
      return tag;
    } catch (cause) {
      if (cause instanceof FlowError) throw cause;
      const message = `${component} could not be loaded.`;
      throw new FlowError("chunk", message, { cause });
    } finally {
      if (this.#loading.get(component) === loading)
        this.#loading.delete(component);
    }
  }

  /** Loads code that may be needed next. If that fails, the stage loads its code again when it is needed. */
  loadAhead(component: string): void {
    this.load(component).catch(() => undefined);
  }

  #ownOf(component: string): OwnStage | undefined {
    return lookUp(this.#own() ?? {}, component);
  }

  async #fetch(component: string, own: OwnStage | undefined): Promise<string> {
    const loader = lookUp<StageLoader>(registry, component);
    if (own === undefined && loader) {
      await loader().catch(loader);
      return component;
    }
    const load = () => import("./own-stage.js");
    this.rules ??= await load().catch(load);
    return this.rules.ownStage(component, own);
  }
}
