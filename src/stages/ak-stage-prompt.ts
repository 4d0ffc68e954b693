import { html, type PropertyValues, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import type * as Markup from "../stage-kit/markup.js";
import type * as Locales from "../stage-kit/prompt/locales.js";
import { form } from "../stage-kit/form.js";
import { part } from "../stage-kit/part.js";
import { submitButton } from "../stage-kit/buttons.js";
import { hidePasswords } from "../stage-kit/password-field.js";
import { dataUrlOf } from "../stage-kit/prompt/file-field.js";
import { controlsOf, isField, judge } from "../stage-kit/prompt/validate.js";
import type { PromptStage } from "../stage-kit/prompt/label.js";
import { prompt } from "../stage-kit/prompt/prompt.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { stagePrompt } from "../stage-kit/prompt/styles.js";
import type {
  PromptAnswer,
  PromptChallenge,
  StagePrompt,
} from "../protocol/index.js";

/** How many fields are rendered at once. More would block the page. */
const BATCH = 500;
/** The pause between two batches, in ms, so that the page can do other work. */
const PAUSE = 10;

/** Longer texts are shown as plain text: parsing them would block the page. */
const LONG = 65_536;

const hasMarkup = (text: string) => text.length <= LONG && /[<&]/.test(text);

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
  /** The sanitized texts, by their place. The same node is used again. */
  readonly #safe = new Map<string, HTMLElement>();

  override get fields() {
    return this.challenge.fields
      .filter(isField)
      .map(({ field_key }) => field_key);
  }

  protected override answer(data: FormData): PromptAnswer | undefined {
    hidePasswords(this);
    const { fields } = this.challenge;
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
    const keys = this.challenge.fields
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
    const texts = ({ type, sub_text, initial_value }: StagePrompt) =>
      /^(static|alert_.*)$/.test(type) ? [sub_text, initial_value] : [sub_text];
    const { fields } = this.challenge;
    if (fields.flatMap(texts).some(hasMarkup)) {
      this.#markup ??= await import("../stage-kit/markup.js");
    }
    if (fields.some(({ type }) => type === "ak-locale")) {
      this.#locales ??= await import("../stage-kit/prompt/locales.js");
    }
  }

  markup(prompt: StagePrompt, key: "sub_text" | "initial_value"): unknown {
    const text = prompt[key];
    if (!hasMarkup(text) || !this.#markup) return html`<bdi>${text}</bdi>`;
    // Two prompts may have the same text.
    const place = `${key} ${prompt.field_key} ${text}`;
    let safe = this.#safe.get(place);
    if (!safe) {
      safe = this.#safely(text, this.#markup);
      this.#safe.set(place, safe);
    }
    return safe;
  }

  /** The sanitized text; the plain text if nothing remains. */
  #safely(text: string, { sanitise }: typeof Markup): HTMLElement {
    const safe = this.ownerDocument.createElement("div");
    // The direction of the text, whose language the page may not know.
    safe.dir = "auto";
    safe.append(sanitise(text, new URL(this.context.baseUrl)) ?? text);
    return safe;
  }

  localeChoices(current: string) {
    return this.#locales?.localeChoices(current) ?? [];
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#isWhole || this.#timer !== undefined) return;
    this.#timer = setTimeout(this.#showMore, PAUSE);
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
    return this.#shown >= this.challenge.fields.length;
  }

  override render(): TemplateResult {
    const fields = this.challenge.fields.slice(0, this.#shown);
    return form(
      this,
      html`${fields.map((field) => part(this, () => prompt(this, field)))}
        <div class="flow-actions">
          ${submitButton(this, this.terms.continue, undefined, this.isHeld())}
        </div>`,
    );
  }
}

define("ak-stage-prompt", AkStagePrompt);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-prompt": AkStagePrompt;
  }
}
