import {
  LitElement,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { FlowError } from "../client/errors.js";
import type { Flow } from "../client/flow.js";
import type { FlowClient } from "../client/flow-client.js";
import { PlatformCustomEvent } from "../client/platform-events.js";
import type { Given, RedirectReason } from "../client/session/state.js";
import { nameForm, requestSubmit } from "./form-element.js";
import { newPlace, ownValues } from "./place.js";
import type { Place } from "../events.js";
import { focusWithin, focusFirst } from "../platform/focus.js";
import type { Challenge } from "../protocol/index.js";
import { adoptStyles } from "../styles/adopt.js";
import type { Terms } from "../terms/terms.js";

/** The requests that a stage can make. The set is closed. */
export type StageRequest =
  /**
   * Sends an answer, without its `component`. `silent`: the reply is expected to bring nothing new. `accepted` is
   * called when the server has accepted the answer and the flow continues.
   */
  | {
      do: "respond";
      response: object;
      silent?: true;
      accepted?: () => void;
    }
  /** Shows another challenge in place of the server's. Without a challenge, shows the kept form again. */
  | { do: "show"; challenge?: Challenge }
  /** Gets the challenge again. */
  | { do: "reload" }
  /** Cancels the flow and starts it again: "Not you?", "Start over". */
  | { do: "restart" }
  /** Leaves the page, or continues with another flow. */
  | { do: "leave"; to: string; reason: RedirectReason; submit?: () => void };

/** The information about the flow and the page that a stage receives. Frozen. */
export interface StageContext {
  readonly flow: Flow | undefined;
  /** Where authentik is mounted: an absolute URL with a trailing slash. */
  readonly baseUrl: string;
  /** Level of the flow's title. */
  readonly headingLevel: number;
  /** For helper endpoints and cookies; a stage never uses it to call the executor. */
  readonly client: FlowClient;
  /** The names that the person entered in this run. */
  readonly given: Given;
  /** The account's name for password managers: as typed, or else as the server sent it, or else as the page sets it. */
  readonly username?: string | undefined;
  /** An earlier form is kept; `{ do: "show" }` returns to it. */
  readonly back: boolean;
  /** The flow in which the person followed a link to this one. */
  readonly from?: Flow | undefined;
  /** The hosts from which captcha scripts may be loaded, if the page sets them. */
  readonly captchaHosts?: readonly string[] | undefined;
  /** The language of the server's texts, if `terms` are in another language. */
  readonly language?: string | undefined;
}

let stages = 0;

/**
 * The base class of the stages: a form in the light tree that receives data and fires one event, `stage-request`.
 *
 * A simple stage has only `fields` and `render()`. A page can write its own stage with or without this class
 * (docs/customising.md, "Custom stages").
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

  /** The server's question. */
  declare challenge: C;
  /** A request is in flight. */
  declare pending: boolean;
  /** The texts, in the person's language. */
  declare terms: Terms;
  /** The state of the last silent answer. */
  declare silent: "sending" | "sent" | "failed" | undefined;
  declare context: StageContext;
  /** The errors found by this stage, by field. They replace the server's errors. */
  declare protected refusals: Readonly<Record<string, string>> | undefined;

  readonly #places = new Map<Place, HTMLElement>();
  readonly #prefix = `flow-${++stages}`;
  /** Counts challenges and answers. The errors belong to one of them. */
  turn = 0;
  #judged = 0;
  /** The error of the last update. */
  #failure: { readonly cause: unknown } | undefined;
  /** The focus has to move to the invalid field. */
  #leads = false;
  /** The field whose error must be announced, because the field already has the focus. */
  #said: string | undefined;

  constructor() {
    super();
    this.pending = false;
    // The stage adds these listeners itself and not in a Lit template: without a `submit` listener the browser would
    // handle the form.
    this.addEventListener("submit", (event) => this.submit(event));
    this.addEventListener("input", (event) => this.#forgive(event));
  }

  /** The stage's own title, which is also the name of its form. Default: the flow's title. */
  get heading(): string {
    return this.challenge.flow_info?.title ?? "";
  }

  /** The response keys that are fields on the page. They are sent, and they show their own errors. */
  get fields(): readonly string[] {
    return [];
  }

  /** A place for content of the page. The same element in every rendering, so that the content stays. */
  place(name: Place): HTMLElement {
    const place = this.#places.get(name) ?? newPlace(this, name);
    this.#places.set(name, place);
    return place;
  }

  /** Whether the stage itself explains a long pending answer and offers a button that helps. Otherwise the card does. */
  saysPending(): boolean {
    return false;
  }

  /** Whether the question is still too new to be answered. */
  protected isHeld(): boolean {
    return false;
  }

  /**
   * An id for a part of this stage, unique on the page. An id has no blanks, and different names have different ids.
   * @param of a text of the part, such as its error
   */
  id_(name: string, of?: "error" | "help" | "choices"): string {
    const id = `${this.#prefix}-${name.replace(/[\s%]/g, encodeURIComponent)}`;
    // An encoded name never contains `%-`.
    return of ? `${id}%-${of}` : id;
  }

  /** The errors of a field. */
  errorsOf(field: string): string[] {
    const { refusals } = this;
    const errors = refusals ?? this.challenge.response_errors ?? {};
    // An administrator may name a field `constructor`.
    if (!Object.hasOwn(errors, field)) return [];
    if (refusals) return [refusals[field] ?? ""];
    return (this.challenge.response_errors?.[field] ?? []).map(
      ({ string }) => string,
    );
  }

  /** The errors of the whole answer, and of fields that are not on the page. */
  get formErrors(): string[] {
    if (this.refusals) return this.errorsOf("non_field_errors");
    return Object.keys(this.challenge.response_errors ?? {})
      .filter((field) => !this.fields.includes(field))
      .flatMap((field) => this.errorsOf(field));
  }

  /** Whether the errors were found by this stage and not by the server. */
  get hasOwnErrors(): boolean {
    return this.refusals !== undefined;
  }

  /** Whether the page shows a challenge without a flow. A preview sends and loads nothing, and never leaves the page. */
  get isPreview(): boolean {
    return !this.context.flow;
  }

  /** Whether a field's error must be announced. Other errors are read when the focus moves to their field. */
  says(field: string): boolean {
    return this.#said === field;
  }

  /** Shows why a field's value is not sent, or with `non_field_errors` an error above the form. Replaces the server's errors. */
  refuse(field: string, reason: string): void {
    this.refusals = { ...this.refusals, [field]: reason };
  }

  request(detail: StageRequest): void {
    this.dispatchEvent(new PlatformCustomEvent("stage-request", { detail }));
  }

  /**
   * The answer of a submitted form. If `undefined`, nothing is sent and `refusals` has the reason. `pressed` is the
   * pressed button, passed separately because `FormData` in Chrome 111 does not accept a button.
   */
  protected answer(
    ...[data]: [data: FormData, pressed: HTMLElement | null]
  ): object | undefined {
    return Object.fromEntries(
      this.fields.map((field) => [field, data.get(field)]),
    );
  }

  /**
   * Replaces `submit()` of the form, so that password managers and other scripts that call it send the answer through
   * the stage. Runs before the fields exist, because a field named `submit` hides the method.
   */
  readonly ownForm = (form?: Element): void => {
    if (!form) return;
    const value = () => requestSubmit(this);
    Object.defineProperty(form, "submit", { value, configurable: true });
  };

  /** Handles the form's `submit`, and hides the event from the page. */
  protected submit(event: SubmitEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const form = this.querySelector("form");
    if (this.pending || this.isHeld()) return;
    if (!form || event.target !== form) return;
    // The stage of a form without a submit button is about to leave the page by other means.
    const button =
      event.submitter ?? this.querySelector<HTMLElement>("[type=submit]");
    if (!button) return;
    this.refusals &&= {};
    const response = this.answer(ownValues(form, this), button);
    if (response) this.request({ do: "respond", response });
    else this.turn++;
  }

  /** Removes the stage's error of a field that the person edits. */
  #forgive({ target }: Event): void {
    const name = (target as Element | null)?.getAttribute("name");
    const { refusals } = this;
    if (!name || !refusals || !Object.hasOwn(refusals, name)) return;
    const { [name]: _, ...others } = refusals;
    this.refusals = others;
  }

  /** The style sheets that only this stage needs. */
  protected readonly sheets: readonly CSSResult[] = [];

  abstract override render(): TemplateResult;

  /** Renders into the page's own tree, because password managers, autofill and captchas depend on it. */
  protected override createRenderRoot(): this {
    return this;
  }

  /** A stage that the page has cloned has no challenge and renders nothing. */
  protected override shouldUpdate(): boolean {
    return this.hasChallenge;
  }

  /** Whether the executor has set a challenge. */
  protected get hasChallenge(): boolean {
    return (this.challenge as C | undefined) !== undefined;
  }

  /** Loads code that only some of these forms need, before they are shown. */
  protected loadParts?(): Promise<void>;

  protected override scheduleUpdate(): void | Promise<unknown> {
    this.#failure = undefined;
    return this.loadParts && this.hasChallenge
      ? this.#withParts(() => this.loadParts?.())
      : super.scheduleUpdate();
  }

  /** Loads the code, with one retry. If both attempts fail, the form is shown without the code, beside the error. */
  async #withParts(load: () => Promise<void> | undefined): Promise<void> {
    try {
      await load()?.catch(load);
    } catch (cause) {
      const message = `A part of ${this.localName} could not be loaded.`;
      this.#failure = { cause: new FlowError("chunk", message, { cause }) };
    }
    await super.scheduleUpdate();
  }

  /**
   * Keeps the error, so that `updateComplete` reports it to the executor. An uncaught error would reach only the page.
   */
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
