/** The values of the controls, by name. */
export interface Values {
  readonly flow: string;
  readonly redirect: string;
  readonly layout: string;
  readonly theme: string;
  readonly accent: string;
  readonly width: string;
  readonly lang: string;
  readonly heading: string;
  readonly autofocus: string;
  readonly generation: string;
  readonly latency: string;
  readonly fault: string;
  readonly often: string;
  readonly log: string;
}

const STORE = "demo-settings";

/**
 * The controls, and the places that keep their state. The address's fragment contains the values that differ from the
 * defaults, so that every state has a link. The session storage passes the state on to the pages that a flow leads to.
 */
export class Settings {
  readonly #form: HTMLFormElement;
  readonly #defaults: Values;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#defaults = this.values;
  }

  get values(): Values {
    return Object.fromEntries(new FormData(this.#form)) as unknown as Values;
  }

  /** Sets controls. A value that a control does not offer is ignored. */
  set(values: Partial<Values>): void {
    for (const [name, value] of Object.entries(values)) {
      const control = this.#form.elements.namedItem(name);
      const offered =
        control instanceof HTMLSelectElement
          ? Array.from(control.options).some((each) => each.value === value)
          : control instanceof RadioNodeList ||
            control instanceof HTMLInputElement;
      if (control && offered) Object.assign(control, { value });
    }
  }

  /** Restores the state from the address, or else the last state. */
  restore(): void {
    const linked = this.linked;
    const stored = sessionStorage.getItem(STORE) ?? "{}";
    this.set(linked ?? (JSON.parse(stored) as Partial<Values>));
    this.#store();
  }

  /** The values in the address's fragment. */
  get linked(): Partial<Values> | undefined {
    const fragment = location.hash.slice(1);
    return fragment.includes("=")
      ? Object.fromEntries(new URLSearchParams(fragment))
      : undefined;
  }

  /** Saves the state for the next page of this tab, and in the address. */
  save(): void {
    this.#store();
    history.replaceState(history.state, "", this.link);
  }

  #store(): void {
    sessionStorage.setItem(STORE, JSON.stringify(this.values));
  }

  reset(): void {
    this.set(this.#defaults);
  }

  /** The link to this page in its current state. */
  get link(): string {
    const own = Object.entries(this.values).filter(
      ([name, value]) => value !== this.#defaults[name as keyof Values],
    );
    const fragment = new URLSearchParams(own as [string, string][]).toString();
    const { pathname, search } = location;
    return pathname + search + (fragment && `#${fragment}`);
  }
}
