import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import type * as Markup from "../stage-kit/markup.js";
import type * as Locales from "../stage-kit/prompt/locales.js";
import { form } from "../stage-kit/form.js";
import { listOf } from "../stage-kit/list.js";
import { part } from "../stage-kit/part.js";
import { submitButton } from "../stage-kit/buttons.js";
import { hidePasswords } from "../stage-kit/password-field.js";
import { dataUrlOf } from "../stage-kit/prompt/file-field.js";
import { choicesOf } from "../stage-kit/prompt/initial-value.js";
import { controlsOf, isField, judge } from "../stage-kit/prompt/validate.js";
import { isReadOnly, type PromptStage } from "../stage-kit/prompt/label.js";
import { autocompleteOf } from "../stage-kit/prompt/autocomplete.js";
import { prompt } from "../stage-kit/prompt/prompt.js";
import { username } from "../stage-kit/user.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { stagePrompt } from "../stage-kit/prompt/styles.js";
import type {
  PromptAnswer,
  PromptChallenge,
  PromptChoice,
  StagePrompt,
} from "../protocol/index.js";

/** How many fields are rendered at once. More would block the page. */
const BATCH = 500;
/** The pause between two batches, in ms, so that the page can do other work. */
const PAUSE = 10;

/** Longer texts are shown as plain text: parsing them would block the page. */
const LONG = 65_536;

const hasMarkup = (text: unknown): text is string =>
  typeof text === "string" && text.length <= LONG && /[<&]/.test(text);

/** The texts of a prompt that may have markup. */
const textsOf = (prompt: StagePrompt): string[] => [
  prompt.label,
  prompt.sub_text,
  ...(/^(static|alert_.*)$/.test(prompt.type) ? [prompt.initial_value] : []),
  ...(prompt.type === "radio-button-group"
    ? choicesOf(prompt).map(({ label }) => label)
    : []),
];

/** A form defined by an administrator: sign-up, profile, new password (docs/protocol/ak-stage-prompt.md). */
export class AkStagePrompt
  extends StageElement<PromptChallenge>
  implements PromptStage
{
  protected override readonly sheets = [stagePrompt];
  /** The number of fields to render. */
  #shown = BATCH;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #markup: typeof Markup | undefined;
  #locales: typeof Locales | undefined;
  #last: StagePrompt | undefined;
  /** The sanitized texts, by their place. The same node is used again. */
  readonly #safe = new Map<string, HTMLElement>();

  override get fields() {
    return this.#fields.filter(isField).map(({ field_key }) => field_key);
  }

  get #fields(): readonly StagePrompt[] {
    return listOf(this.challenge.fields);
  }

  protected override answer(data: FormData): PromptAnswer | undefined {
    hidePasswords(this);
    const fields = this.#fields;
    // A key may be `__proto__`.
    const answer = Object.create(null) as PromptAnswer;
    const files: [string, File][] = [];
    const refusals = Object.create(null) as Record<string, string>;
    const controls = controlsOf(this);
    for (const field of fields) {
      const { field_key } = field;
      const { value, refusal } = judge(field, controls, data);
      if (refusal) refusals[field_key] = this.terms[refusal];
      else if (typeof value === "object") files.push([field_key, value]);
      // Reserves the key of a file, which is read later.
      if (value !== undefined) {
        answer[field_key] = typeof value === "object" ? "" : value;
      }
    }
    Object.assign(refusals, this.#comparePasswords(answer, refusals));
    if (Object.keys(refusals).length > 0) this.refusals = refusals;
    else if (files.length > 0) void this.#read(answer, files);
    else return answer;
    return undefined;
  }

  /**
   * The server compares passwords if there are exactly two, and then requires both
   * (docs/protocol/ak-stage-prompt.md#what-to-send).
   */
  #comparePasswords(
    answer: PromptAnswer,
    refusals: Readonly<Record<string, string>>,
  ): Record<string, string> {
    const keys = this.#fields
      .filter(({ type }) => type === "password")
      .map(({ field_key }) => field_key);
    const [first, second] = keys;
    if (keys.length !== 2 || first === undefined || second === undefined)
      return {};
    if (refusals[first] || refusals[second]) return {};
    answer[first] ??= "";
    answer[second] ??= "";
    return answer[first] === answer[second]
      ? {}
      : { [second]: this.terms.passwords_differ };
  }

  /** Reads the files before the answer is sent. */
  async #read(answer: PromptAnswer, files: [string, File][]): Promise<void> {
    for (const [field_key, file] of files) {
      try {
        answer[field_key] = await dataUrlOf(file);
      } catch {
        this.turn++;
        this.refuse(field_key, this.terms.file_unreadable);
        return;
      }
    }
    this.request({ do: "respond", response: answer });
  }

  /** Loads the code that only some of these forms need. */
  protected override async loadParts(): Promise<void> {
    const fields = this.#fields;
    if (fields.flatMap(textsOf).some(hasMarkup)) {
      this.#markup ??= await import("../stage-kit/markup.js");
    }
    if (fields.some(({ type }) => type === "ak-locale")) {
      this.#locales ??= await import("../stage-kit/prompt/locales.js");
    }
  }

  markup(prompt: StagePrompt, key: "sub_text" | "initial_value"): unknown {
    const text = prompt[key];
    const place = `${key} ${prompt.field_key}`;
    return this.#safely(place, text) ?? html`<bdi>${text}</bdi>`;
  }

  label(prompt: StagePrompt, choice?: PromptChoice): unknown {
    const { label } = choice ?? prompt;
    const place = `label ${prompt.field_key} ${choice?.value ?? ""}`;
    return this.#safely(place, label, true) ?? label;
  }

  /** The sanitized text; `undefined` if there is no markup. If nothing remains, the text itself. */
  #safely(place: string, text: string, inline = false): Node | undefined {
    if (!hasMarkup(text) || !this.#markup) return undefined;
    // Two prompts may have the same text.
    const key = `${place} ${text}`;
    let safe = this.#safe.get(key);
    if (!safe) {
      const { sanitise } = this.#markup;
      const base = new URL(this.context.baseUrl);
      safe = this.ownerDocument.createElement(inline ? "span" : "div");
      // The language of the text, and so its direction, may be unknown. A label needs no `dir`, because it is in a `bdi`.
      if (!inline) safe.dir = "auto";
      safe.append(sanitise(text, base, inline) ?? text);
      this.#safe.set(key, safe);
    }
    return safe;
  }

  isLast(prompt: StagePrompt): boolean {
    return prompt === this.#last;
  }

  localeChoices(current: string) {
    return this.#locales?.localeChoices(current) ?? [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#last = this.#fields
      .filter((each) => isField(each) && !isReadOnly(each))
      .at(-1);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#isWhole || this.#timer !== undefined) return;
    this.#timer = setTimeout(this.#showMore, PAUSE);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #showMore = (): void => {
    this.#timer = undefined;
    this.#shown += BATCH;
    this.requestUpdate();
  };

  /** Nothing is sent until all fields are rendered, because the answer would be incomplete. */
  protected override isHeld(): boolean {
    return !this.#isWhole;
  }

  get #isWhole(): boolean {
    return this.#shown >= this.#fields.length;
  }

  /**
   * A password without a user name beside it would replace another account's password in the password manager. A
   * visible field for the user name is enough; a field of the type `hidden` is not.
   */
  #username() {
    const fields = this.#fields;
    const names = fields.filter(
      (field) => autocompleteOf(field) === "username",
    );
    if (names.some(isField) || !fields.some(({ type }) => type === "password"))
      return nothing;
    return username(this, names[0]?.initial_value);
  }

  override render(): TemplateResult {
    const fields = this.#fields.slice(0, this.#shown);
    return form(
      this,
      html`${this.#username()}
      ${fields.map((field) => part(this, () => prompt(this, field)))}
      ${actions(this, submitButton(this, this.terms.continue, undefined, this.isHeld()))}`,
    );
  }
}

define("ak-stage-prompt", AkStagePrompt);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-prompt": AkStagePrompt;
  }
}
