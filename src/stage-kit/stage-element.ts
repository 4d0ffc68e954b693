import {
  LitElement,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import type { Flow } from "../client/flow.js";
import type { FlowClient } from "../client/flow-client.js";
import { PlatformCustomEvent } from "../client/platform-events.js";
import type { Given, RedirectReason } from "../client/session/state.js";
import { nameForm, requestSubmit } from "./form-element.js";
import { focusWithin, focusFirst } from "../platform/focus.js";
import type { Challenge } from "../protocol/index.js";
import { adoptStyles } from "../styles/adopt.js";
import type { Terms } from "../terms/terms.js";

/** What a stage may ask of the executor: a closed set. */
export type StageRequest =
  /**
   * Sends an answer, without its `component`. `silent`: its reply is expected to say nothing new. `accepted` is called when
   * the server has taken the answer and the flow goes on.
   */
  | {
      do: "respond";
      response: object;
      silent?: true;
      accepted?: () => void;
    }
  /** Shows another challenge in the place of the server's; without one, returns to the form that gave way. */
  | { do: "show"; challenge?: Challenge }
  /** GETs the challenge again. */
  | { do: "reload" }
  /** Cancels the flow and begins it again: "Not you?", "Start over". */
  | { do: "restart" }
  /** Leaves the page, or continues with another flow. */
  | { do: "leave"; to: string; reason: RedirectReason; submit?: () => void };

/** What a stage is told about where it stands. Frozen. */
export interface StageContext {
  readonly flow: Flow | undefined;
  /** Where authentik is mounted, absolute, with its trailing slash. */
  readonly baseUrl: string;
  /** Level of the flow's title. */
  readonly headingLevel: number;
  /** For helper endpoints, and for what it knows of cookies; never for the executor. */
  readonly client: FlowClient;
  /** What the person called themselves in this run. */
  readonly given: Given;
  /** An earlier form is kept, and `{ do: "show" }` returns to it. */
  readonly back: boolean;
  /** Where scripts of captchas may come from, if the page says so. */
  readonly captchaHosts?: readonly string[] | undefined;
  /** The language of the server's texts, where the words in `terms` are in another. */
  readonly language?: string | undefined;
}

let stages = 0;

/**
 * The base of our stages: a form in the light tree that gets data and speaks with one event, `stage-request`.
 *
 * A stage that only asks and sends has only `fields` and `render()`. It is the page's own element as much as ours: a
 * stage can be written without this class (docs/customising.md, "Stages of your own").
 *
 * @fires stage-request `CustomEvent<StageRequest>`, not bubbling
 */
export abstract class StageElement<
  C extends Challenge = Challenge,
> extends LitElement {
  static override properties = {
    challenge: { attribute: false },
    pending: { attribute: false },
    terms: { attribute: false },
    silent: { attribute: false },
    context: { attribute: false },
    refusals: { attribute: false, state: true },
  };

  /** What the server asks. */
  declare challenge: C;
  /** A request is in flight. */
  declare pending: boolean;
  /** The texts, in the person's language. */
  declare terms: Terms;
  /** What became of the last silent answer. */
  declare silent: "sending" | "sent" | "failed" | undefined;
  declare context: StageContext;
  /** What this stage refuses to send, by field, with the reason. Once it has refused, what the server said before is past. */
  declare protected refusals: Readonly<Record<string, string>> | undefined;

  readonly #prefix = `flow-${++stages}`;
  /** Counts challenges and answers: what is wrong belongs to one of them. */
  turn = 0;
  #judged = 0;
  /** What the last update failed of. */
  #failure: { readonly cause: unknown } | undefined;
  /** The focus has to go to what is wrong. */
  #leads = false;
  /** The field whose error has to be said, because it has the focus already. */
  #said: string | undefined;

  constructor() {
    super();
    this.pending = false;
    // The stage listens itself, and not by Lit: a listener that got lost would leave the form to the browser.
    this.addEventListener("submit", (event) => this.submit(event));
    this.addEventListener("input", (event) => this.#forgive(event));
  }

  /** The stage's own title, and its form's name; the flow's, where it has none. */
  get heading(): string {
    return this.challenge.flow_info?.title ?? "";
  }

  /** The keys of the response that are fields on the page: these are sent, and show their own errors. */
  get fields(): readonly string[] {
    return [];
  }

  /** Whether the question is too new on the page to be answered by a press. */
  protected isHeld(): boolean {
    return false;
  }

  /** An id for a part of this stage, unlike any other on the page. */
  id_(name: string): string {
    return `${this.#prefix}-${name.replace(/\s/g, "_")}`;
  }

  /** What is wrong with a field. */
  errorsOf(field: string): string[] {
    const { refusals } = this;
    const errors = refusals ?? this.challenge.response_errors ?? {};
    // An administrator may call a field `constructor`.
    if (!Object.hasOwn(errors, field)) return [];
    if (refusals) return [refusals[field] ?? ""];
    return (this.challenge.response_errors?.[field] ?? []).map(
      ({ string }) => string,
    );
  }

  /** What is wrong with the answer as a whole, and with fields that are not on the page. */
  get formErrors(): string[] {
    if (this.refusals) return [];
    return Object.keys(this.challenge.response_errors ?? {})
      .filter((field) => !this.fields.includes(field))
      .flatMap((field) => this.errorsOf(field));
  }

  /** The language of what is wrong: what is not sent is refused in our own words. */
  get errorLanguage(): string | undefined {
    return this.refusals ? undefined : this.context.language;
  }

  /** Whether a field's error must be announced by itself: moving the focus tells all others. */
  says(field: string): boolean {
    return this.#said === field;
  }

  /** Says of a field why nothing is sent, instead of what the server said before. */
  refuse(field: string, reason: string): void {
    this.refusals = { ...this.refusals, [field]: reason };
  }

  request(detail: StageRequest): void {
    this.dispatchEvent(new PlatformCustomEvent("stage-request", { detail }));
  }

  /**
   * What a submitted form answers, or a promise of it. `undefined`: nothing is sent, `refusals` says why.
   * `pressed` is the button, which `FormData` does not take in Chrome 111.
   */
  protected answer(
    ...[data]: [data: FormData, pressed: HTMLElement | null]
  ): object | undefined {
    return Object.fromEntries(
      this.fields.map((field) => [field, data.get(field)]),
    );
  }

  /**
   * Makes `submit()` of the form send by our request. Password managers and other scripts call it, and the browser's own
   * asks nobody. Called before there are fields: one that is named `submit` could not be replaced.
   */
  readonly ownForm = (form?: Element): void => {
    if (!form) return;
    const value = () => requestSubmit(this);
    Object.defineProperty(form, "submit", { value, configurable: true });
  };

  /** Handles the form's `submit`, which the page does not hear of. */
  protected submit(event: SubmitEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const form = this.querySelector("form");
    if (this.pending || this.isHeld()) return;
    if (!form || event.target !== form) return;
    // A form without such a button is one that the page tries to send: the stage goes on by other means.
    const button =
      event.submitter ?? this.querySelector<HTMLElement>("[type=submit]");
    if (!button) return;
    this.refusals &&= {};
    const response = this.answer(new FormData(form), button);
    if (response) this.request({ do: "respond", response });
    else this.turn++;
  }

  /** Takes back what we refused of a field that is filled in anew. */
  #forgive({ target }: Event): void {
    const name = (target as Element | null)?.getAttribute("name");
    const { refusals } = this;
    if (!name || !refusals || !Object.hasOwn(refusals, name)) return;
    const { [name]: _, ...others } = refusals;
    this.refusals = others;
  }

  /** What only this stage looks like, in addition to what all do. */
  protected readonly sheets: readonly CSSResult[] = [];

  abstract override render(): TemplateResult;

  /** The form is a part of the page's own tree: password managers, autofill and captchas depend on it. */
  protected override createRenderRoot(): this {
    return this;
  }

  /** A copy that a page made of a stage has no challenge, and shows nothing. */
  protected override shouldUpdate(): boolean {
    return this.hasChallenge;
  }

  /** Whether the executor has handed a challenge to this stage. */
  protected get hasChallenge(): boolean {
    return (this.challenge as C | undefined) !== undefined;
  }

  /** What some of these forms need more is fetched before they are shown. */
  protected loadParts?(): Promise<void>;

  protected override scheduleUpdate(): void | Promise<unknown> {
    this.#failure = undefined;
    return this.loadParts && this.hasChallenge
      ? this.#afterParts(this.loadParts())
      : super.scheduleUpdate();
  }

  async #afterParts(parts: Promise<void>): Promise<void> {
    try {
      await parts;
    } catch (cause) {
      this.#failure = { cause };
    }
    await super.scheduleUpdate();
  }

  /** `updateComplete` tells the executor what keeps the stage from being shown. An uncaught error would tell it to the page only. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (cause) {
      this.#failure = { cause };
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (this.#failure) throw this.#failure.cause;
    return isComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.get("challenge")) this.refusals = undefined;
    if (changed.has("challenge")) this.turn++;
    const judged = this.turn !== this.#judged;
    this.#judged = this.turn;
    if (!judged) return;
    const invalid = this.#invalidField();
    const focused = focusWithin(this);
    this.#said =
      invalid && focused?.getAttribute("name") === invalid
        ? invalid
        : undefined;
    this.#leads = invalid !== undefined && !this.#said;
  }

  protected override updated(changed: PropertyValues): void {
    const isFirst = changed.has("challenge") && !changed.get("challenge");
    for (const sheet of this.sheets) adoptStyles(this, sheet);
    nameForm(this);
    if (this.#leads && !isFirst) focusFirst(this);
    this.#leads = false;
  }

  #invalidField(): string | undefined {
    return this.fields.find((field) => this.errorsOf(field).length > 0);
  }
}
