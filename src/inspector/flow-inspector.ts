import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import type { FlowExecutor } from "../frame/flow-executor.js";
import { on } from "../platform/on.js";
import { version } from "../version.js";
import type { Entry, EventEntry, ExchangeEntry } from "./entries.js";
import { fetchedFor } from "./fetched.js";
import { findById } from "./finding.js";
import { load, save } from "./keeping.js";
import { Recorder } from "./recorder.js";
import { detail } from "./styles/detail.js";
import { frame } from "./styles/frame.js";
import { lists } from "./styles/lists.js";
import { palette } from "./styles/palette.js";
import { exchangesView, timingsView } from "./views/exchanges.js";
import { icons } from "./views/icons.js";
import {
  eventsView,
  fetchedView,
  rulesView,
  stateView,
} from "./views/others.js";
import { tabsView, type Tab } from "./views/tabs.js";
import { watch } from "./watch.js";
import { writeReport } from "./write-report.js";
import { writeTest } from "./write-test.js";

/** From this width on, list and details stand side by side. */
const WIDE = 720;

/**
 * Shows what a `<flow-executor>` sends and receives, and what its session makes of each reply. For developers: its texts
 * are English. Secrets and personal values are masked before they are kept.
 *
 * @summary Shows the exchanges, rules, state, events and timing of a running flow.
 *
 * @attr {string} for - The id of the `<flow-executor>` in the same tree.
 * @attr {boolean} keep - Keeps the masked entries over the page loads of the tab, in `sessionStorage`.
 *
 * @csspart inspector - The container of everything.
 * @csspart header - The title, the flow and the buttons.
 */
export class FlowInspector extends LitElement {
  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: "for" },
    keep: { type: Boolean },
    target: { attribute: false },
  };

  static override styles = [palette, frame, lists, detail];

  /** The id of the `<flow-executor>` in the same tree. Property of the attribute `for`. */
  declare htmlFor: string;
  /** Keeps the masked entries over the page loads of the tab, in `sessionStorage`. Read when the inspector is connected. */
  declare keep: boolean;
  /**
   * The element to inspect, in place of `for`. It may be in another document of the same origin. Another element keeps
   * the list, and adds a mark.
   */
  declare target: FlowExecutor | undefined;

  #recorder = new Recorder([], () => this.#changed());
  #subject: FlowExecutor | undefined;
  /** The element that was inspected last, perhaps before the inspector was removed for a while. */
  #last: WeakRef<FlowExecutor> | undefined;
  #begun = false;
  #stopWatching: (() => void) | undefined;
  #stopLooking: (() => void) | undefined;
  #resized: ResizeObserver | undefined;
  #tab: Tab = "exchanges";
  /** The id of the chosen exchange; `undefined` for the latest one, -1 for none. */
  #chosen: number | undefined;
  #wide = false;
  #said = "";
  /** A text that could not be copied. */
  #byHand: string | undefined;

  constructor() {
    super();
    this.htmlFor = "";
    this.keep = false;
  }

  /** The masked entries, oldest first. */
  get entries(): readonly Entry[] {
    return this.#recorder.entries;
  }

  /** Forgets all entries, also the stored ones. */
  clear(): void {
    this.#chosen = undefined;
    this.#recorder.clear();
  }

  /** The run of the chosen exchange, or else the latest run, as a test that replays it. */
  writeTest(): string {
    const { exchanges } = this.#recorder;
    const run = (this.#exchange() ?? exchanges.at(-1))?.run;
    return writeTest(exchanges.filter((each) => each.run === run));
  }

  /** A bug report in Markdown, without personal data. */
  writeReport(): string {
    return writeReport(this.entries, {
      version: this.#version,
      inspector: version,
      browser: navigator.userAgent,
      language: this.#recorder.session?.state.language ?? "not set",
      secure: isSecureContext,
      attributes: this.#subject?.getAttributeNames() ?? [],
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#begun) this.#begin();
    this.#resized = new ResizeObserver(([entry]) => {
      const wide = (entry?.contentRect.width ?? 0) >= WIDE;
      if (wide === this.#wide) return;
      this.#wide = wide;
      // Another size within this callback would be an error of the page.
      requestAnimationFrame(() => this.requestUpdate());
    });
    this.#resized.observe(this);
    this.#aim();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized?.disconnect();
    this.#stopLooking?.();
    // A move in the document keeps the session.
    queueMicrotask(() => !this.isConnected && this.#inspect(undefined));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected && (changed.has("htmlFor") || changed.has("target")))
      this.#aim();
  }

  override attributeChangedCallback(
    name: string,
    old: string | null,
    value: string | null,
  ): void {
    super.attributeChangedCallback(name, old, value);
    // The element may start before the next update.
    if (name === "for" && this.isConnected && this.#begun) this.#aim();
  }

  /** Continues the list of the page before. */
  #begin(): void {
    this.#begun = true;
    if (!this.keep) return;
    this.#recorder = new Recorder(load(this.#name), () => this.#changed());
    this.#recorder.mark(`Page loaded: ${location.pathname}`);
  }

  get #name(): string {
    return this.id || this.htmlFor;
  }

  /** Finds the element to inspect. */
  #aim(): void {
    this.#stopLooking?.();
    this.#stopLooking = undefined;
    if (this.target || !this.htmlFor) return this.#inspect(this.target);
    this.#stopLooking = findById(this, this.htmlFor, (element) =>
      this.#inspect(element),
    );
  }

  #inspect(element: FlowExecutor | undefined): void {
    if (element === this.#subject) return;
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#subject = element;
    if (element) {
      const slug = element.getAttribute("slug") ?? element.slug;
      if (this.#last && this.#last.deref() !== element)
        this.#recorder.mark(`Another element${slug ? `: ${slug}` : ""}`);
      this.#last = new WeakRef(element);
      this.#stopWatching = watch(element, this.#recorder);
    }
    this.requestUpdate();
  }

  #changed(): void {
    if (this.keep) save(this.#name, this.#recorder.entries);
    this.requestUpdate();
  }

  /** The version of the element; `undefined` until the element is defined. */
  get #version(): string | undefined {
    const { version } = (this.#subject?.constructor ?? {}) as {
      version?: unknown;
    };
    return typeof version === "string" ? version : undefined;
  }

  #exchange(): ExchangeEntry | undefined {
    const { exchanges } = this.#recorder;
    return this.#chosen === undefined
      ? exchanges.at(-1)
      : exchanges.find(({ id }) => id === this.#chosen);
  }

  readonly #choose = (id: number): void => {
    const isLatest = id === this.#recorder.exchanges.at(-1)?.id;
    this.#chosen = isLatest ? undefined : id;
    this.#tab = "exchanges";
    this.requestUpdate();
  };

  async #copy(text: string, name: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#byHand = undefined;
      this.#said = `Copied the ${name}`;
    } catch {
      // Without a secure context there is no clipboard.
      this.#byHand = text;
      this.#said = `The browser does not allow copying. The ${name} is selected below.`;
    }
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLTextAreaElement>("textarea")?.select();
  }

  protected override render(): TemplateResult {
    const { entries, exchanges, session } = this.#recorder;
    const slug = session?.flow?.slug ?? exchanges.at(-1)?.flow.slug;
    const events = entries.filter((entry) => entry.kind === "event");
    const rules = exchanges.flatMap((entry) => entry.rules ?? []);
    const counts = {
      exchanges: exchanges.length,
      rules: rules.length,
      events: events.length,
    };
    const tab = this.#tab;
    return html`<div
      class="inspector ${this.#wide ? "wide" : ""}"
      part="inspector"
    >
      <header part="header">
        <h2>Inspector</h2>
        ${slug ? html`<code class="slug">${slug}</code>` : nothing}
        <div class="actions">
          ${this.#button("code", "Copy as test", () =>
            this.#copy(this.writeTest(), "test"),
          )}
          ${this.#button("copy", "Copy report", () =>
            this.#copy(this.writeReport(), "report"),
          )}
          <button
            type="button"
            class="bare"
            aria-label="Clear"
            title="Clear"
            @click=${on(() => this.clear())}
          >
            ${icons.clear}
          </button>
        </div>
      </header>
      <p class="said" role="status">${this.#said}</p>
      ${
        this.#byHand === undefined
          ? nothing
          : html`<textarea
              readonly
              aria-label="Text to copy"
              .value=${this.#byHand}
            ></textarea>`
      }
      ${tabsView(tab, counts, (chosen) => {
        this.#tab = chosen;
        this.requestUpdate();
      })}
      <div id="panel" role="tabpanel" aria-labelledby="tab-${tab}">
        ${this.#panel(tab, events)}
      </div>
      <footer>
        ${icons.lock}<span
          >Secrets and names are masked before they are kept. The report holds
          neither.</span
        >
      </footer>
    </div>`;
  }

  #button(icon: string, text: string, act: () => Promise<void>) {
    return html`<button type="button" @click=${on(() => void act())}>
      ${icons[icon]}${text}
    </button>`;
  }

  #panel(tab: Tab, events: readonly EventEntry[]): TemplateResult {
    const { entries, exchanges, session } = this.#recorder;
    switch (tab) {
      case "exchanges":
        return exchangesView({
          entries,
          exchanges,
          chosen: this.#exchange(),
          wide: this.#wide,
          choose: this.#choose,
          copy: (text, name) => void this.#copy(text, name),
        });
      case "rules":
        return rulesView(exchanges, this.#choose);
      case "state":
        return stateView({
          state: session?.state,
          answers: exchanges.filter(
            ({ method, run }) =>
              method === "POST" && run === exchanges.at(-1)?.run,
          ).length,
          csrf: session?.client.csrfToken !== undefined,
          version: this.#version,
        });
      case "events":
        return eventsView(events);
      case "timing":
        return html`${timingsView(exchanges)}${fetchedView(
          this.#subject ? fetchedFor(this.#subject) : [],
        )}`;
    }
  }
}
