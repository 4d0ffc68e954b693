import { html, LitElement, nothing, type TemplateResult } from "lit";
import { on } from "../../platform/on.js";
import { alertIcon } from "../../stage-kit/icons/alert.js";
import { checkIcon } from "../../stage-kit/icons/check.js";
import { closeIcon } from "../../stage-kit/icons/close.js";
import { copyIcon } from "../../stage-kit/icons/copy.js";
import { paintPlainly, tokens } from "../../styles/tokens.js";
import type { Server } from "../fixes.js";
import { examine } from "../page/examine.js";
import { type DoctorReport, type Finding, having } from "../report.js";
import { reportAsText } from "../text.js";
import { rows } from "./finding-parts.js";
import { heading } from "./heading.js";
import { againIcon, unseenIcon } from "./icons.js";
import { problemCard } from "./problem-card.js";
import { rowStyles } from "./row-styles.js";
import { styles } from "./styles.js";

const DOCS = "https://github.com/flow-executor/flow-executor/blob/main/";

/**
 * Shows a report of the doctor: what is wrong first, with the lines to change, then what is fine, then what cannot be
 * seen. Without a report it has a button that checks the page it is on.
 *
 * It speaks English, because it speaks to developers.
 *
 * @summary Shows what the doctor found.
 */
export class FlowDoctor extends LitElement {
  static override readonly styles = [tokens, styles, rowStyles];
  static override readonly properties = {
    report: { attribute: false },
    slug: {},
    baseUrl: { attribute: "base-url" },
    headingLevel: { type: Number, attribute: "heading-level" },
    docs: {},
    floating: { type: Boolean, reflect: true },
    found: { state: true, attribute: false },
    isBusy: { state: true, attribute: false },
    said: { state: true, attribute: false },
    server: { state: true, attribute: false },
    showsOutput: { state: true, attribute: false },
  };

  /** A report to show, such as a stored one. Then there is no button to check the page. */
  declare report: DoctorReport | undefined;
  /** The flow to ask for; default: the flow of the brand. It has to be one that signs in. */
  declare slug: string | undefined;
  /** Where authentik is mounted, like the `base-url` of `<flow-executor>`; default `/`. */
  declare baseUrl: string;
  /** The level of the panel's heading; default 2. */
  declare headingLevel: number;
  /** What the links to the documentation begin with, with a slash at the end; default: the repository. */
  declare docs: string;
  /** Whether the panel floats above the page and can be closed. */
  declare floating: boolean;
  declare private found: DoctorReport | undefined;
  declare private isBusy: boolean;
  declare private said: string;
  declare private server: Server | undefined;
  declare private showsOutput: boolean;

  constructor() {
    super();
    this.baseUrl = "/";
    this.headingLevel = 2;
    this.docs = DOCS;
    this.floating = false;
    this.isBusy = false;
    this.said = "";
    this.showsOutput = false;
  }

  /**
   * Checks the page that the element is on, and shows the result. A run of the flow that is in progress on the page is
   * cancelled. Resolves with the report; a second call while the first one runs resolves with `undefined`.
   */
  async check(): Promise<DoctorReport | undefined> {
    if (this.isBusy) return undefined;
    this.isBusy = true;
    this.said = "Checking …";
    try {
      this.found = await examine({ slug: this.slug, baseUrl: this.baseUrl });
      const wrong = having(this.found, "wrong").length;
      this.said = wrong > 0 ? `${wrong} wrong` : "Nothing is wrong";
    } finally {
      this.isBusy = false;
    }
    return this.found;
  }

  /** Moves the focus to the panel's heading. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("#title")?.focus();
  }

  protected override firstUpdated(): void {
    void paintPlainly(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const report = this.report ?? this.found;
    return html`<section
      class="frame"
      dir="ltr"
      lang="en"
      aria-labelledby="title"
      @keydown=${on((event: KeyboardEvent) => {
        if (event.key === "Escape" && this.floating) this.remove();
      })}
    >
      <header>
        <div>
          <div
            id="title"
            class="title"
            role="heading"
            aria-level=${this.headingLevel}
            tabindex="-1"
          >
            Doctor
          </div>
          <p class="muted small">${report ? summary(report) : this.#place}</p>
        </div>
        <div class="actions">${this.#actions(report)}</div>
      </header>
      <p class="unseen-text" role="status">${this.said}</p>
      ${
        this.showsOutput && report
          ? html`<pre
              class="output"
              tabindex="0"
              role="group"
              aria-label="Output as text"
            >
${reportAsText(report)}</pre>`
          : nothing
      }
      ${report ? this.#results(report) : this.#empty()}
    </section>`;
  }

  get #place(): string {
    return location.host;
  }

  #actions(report: DoctorReport | undefined): TemplateResult {
    const busy = this.isBusy ? "true" : nothing;
    const check = html`<button
      type="button"
      aria-disabled=${busy}
      @click=${on(() => void this.check())}
    >
      ${againIcon()} ${report ? "Check again" : "Check this page"}
    </button>`;
    const copy = html`<button
      type="button"
      @click=${on(() => report && this.#copy(reportAsText(report)))}
    >
      ${copyIcon()} Copy output
    </button>`;
    const close = html`<button
      type="button"
      aria-label="Close"
      @click=${on(() => this.remove())}
    >
      ${closeIcon()}
    </button>`;
    return html`${this.report ? nothing : check}${report ? copy : nothing}
    ${this.floating ? close : nothing}`;
  }

  #empty(): TemplateResult {
    return html`<p class="empty muted">
      ${
        this.isBusy
          ? "Checking …"
          : "Asks what the element would ask, and names the line of the proxy that is missing. A run of the flow on this page is cancelled."
      }
    </p>`;
  }

  #results(report: DoctorReport): TemplateResult {
    const [wrong, fine, unseen] = (["wrong", "fine", "unseen"] as const).map(
      (verdict) => having(report, verdict),
    ) as [Finding[], Finding[], Finding[]];
    const below = this.headingLevel + 1;
    const view = {
      docs: this.docs,
      level: below + 1,
      server: this.server ?? report.server ?? "nginx",
      choose: (server: Server, event: Event) => this.#choose(server, event),
      copy: (text: string) => this.#copy(text),
    };
    const part = (title: string, list: unknown, findings: Finding[]) =>
      findings.length > 0
        ? html`<div class="part">${heading(below, title)}</div>
            ${list}`
        : nothing;
    return html`<dl class="counts">
        ${count("is-wrong", alertIcon(), wrong.length, "wrong")}
        ${count("is-fine", checkIcon(), fine.length, "fine")}
        ${count("muted", unseenIcon(), unseen.length, "not seen from here")}
      </dl>
      ${part(
        "Wrong",
        html`<ul class="problems">
          ${wrong.map((finding) => problemCard(finding, view))}
        </ul>`,
        wrong,
      )}
      ${part("Fine", rows(fine, this.docs), fine)}
      ${part("Cannot be seen from here", rows(unseen, this.docs), unseen)}`;
  }

  /** The chosen server counts for every card. The focus follows to the tab of the same card. */
  #choose(server: Server, event: Event): void {
    this.server = server;
    const target = event.currentTarget as HTMLElement;
    const list = target.closest("[role=tablist]");
    void this.updateComplete.then(() => {
      list?.querySelector<HTMLElement>(`[data-server=${server}]`)?.focus();
    });
  }

  #copy(text: string): void {
    this.said = "";
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => {
          this.said = "Copied";
        },
        () => {
          // The page may not write to the clipboard.
          this.said = "Copying is not allowed here: the output is shown.";
          this.showsOutput = true;
        },
      );
  }
}

function summary(report: DoctorReport): string {
  const { page, requests, milliseconds } = report;
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${new URL(page).host} · ${requests} requests, ${seconds} s`;
}

const count = (
  look: string,
  sign: TemplateResult,
  number: number,
  text: string,
): TemplateResult =>
  html`<div class=${look}>
    ${sign}
    <dt>${text}</dt>
    <dd>${number}</dd>
  </div>`;
