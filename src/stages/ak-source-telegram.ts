import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { places } from "../stage-kit/places.js";
import { form } from "../stage-kit/form.js";
import { Patience } from "../stage-kit/patience.js";
import { backToSignIn } from "../stage-kit/sources/source.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { actionButton } from "../stage-kit/buttons.js";
import { problem } from "../stage-kit/status.js";
import { makeScript, run } from "../platform/load-script.js";
import { isSeen } from "../platform/seen.js";
import type { Answer, TelegramLoginChallenge } from "../protocol/index.js";
import { fill } from "../terms/terms.js";

const SOURCE = "Telegram";
const SCRIPT = "https://telegram.org/js/telegram-widget.js?22";

type Person = Answer<"ak-source-telegram">;

/**
 * The fields that the server includes in the signature that it compares. A missing field must stay missing
 * (docs/protocol/ak-source-telegram.md#answer).
 */
const SIGNED = [
  "id",
  "first_name",
  "last_name",
  "username",
  "photo_url",
  "auth_date",
  "hash",
] as const satisfies readonly (keyof Person)[];

/** Signs in with Telegram's own button, which is in the page's own tree (docs/protocol/ak-source-telegram.md). */
export class AkSourceTelegram extends StageElement<TelegramLoginChallenge> {
  #failed = false;
  #name: string | undefined;
  /** The script may add no button, or only a frame that is blocked and stays empty. */
  readonly #patience = new Patience(this, () => {
    const frame = this.querySelector(".flow-widget > iframe");
    if (!frame || !isSeen(frame)) this.#set(true);
  });

  override get heading(): string {
    return fill(this.terms.continue_with, { source: SOURCE });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clear();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    void this.#draw();
  }

  override render(): TemplateResult {
    const { terms } = this;
    return form(
      this,
      html`<p class="flow-lead">
          ${fill(terms.source_button, { source: SOURCE })}
        </p>
        ${
          this.#failed
            ? problem(
                fill(terms.source_unloadable, { source: SOURCE }),
                terms.blocked_help,
                actionButton(this, terms.retry, () => void this.#draw()),
              )
            : nothing
        }
        <div class="flow-foreign flow-widget" ?hidden=${this.#failed}></div>
        ${places(this)} ${backToSignIn(this)}`,
      { lead: fill(terms.source_button, { source: SOURCE }) },
    );
  }

  /** The script finds its own tag by the attributes and adds the button beside the tag. */
  async #draw(): Promise<void> {
    const { bot_username, request_message_access } = this.challenge;
    const place = this.querySelector<HTMLElement>(".flow-widget");
    if (!place || this.isPreview) return;
    this.#set(false);
    this.#patience.start();
    const script = makeScript(this, SCRIPT, [new URL(SCRIPT).host]);
    script.dataset.telegramLogin = bot_username;
    script.dataset.radius = "0";
    if (request_message_access) script.dataset.requestAccess = "write";
    script.dataset.onauth = `${this.#listen()}(user)`;
    try {
      await run(script, place);
      const frame = place.querySelector("iframe");
      if (frame && !frame.title) frame.title = this.heading;
    } catch {
      if (script.dataset.onauth === `${this.#name}(user)`) this.#set(true);
    }
  }

  /** Telegram calls a global function by name, so the function must exist as long as the button does. */
  #listen(): string {
    this.#clear();
    const name = `flow_executor_${Math.random().toString(36).slice(2)}`;
    Object.defineProperty(this.ownerDocument.defaultView ?? window, name, {
      configurable: true,
      value: (person: unknown) => this.#send(person),
    });
    this.#name = name;
    return name;
  }

  #send(person: unknown): void {
    if (this.pending || !isObject(person)) return;
    const given = SIGNED.map((key) => [key, person[key]] as const);
    const there = given.filter(
      ([, value]) => value !== undefined && value !== null && value !== "",
    );
    this.request({ do: "respond", response: Object.fromEntries(there) });
  }

  #clear(): void {
    const page = this.ownerDocument.defaultView ?? window;
    if (this.#name) Reflect.deleteProperty(page, this.#name);
    this.#name = undefined;
    this.querySelector(".flow-widget")?.replaceChildren();
  }

  #set(failed: boolean): void {
    this.#failed = failed;
    this.requestUpdate();
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

define("ak-source-telegram", AkSourceTelegram);

declare global {
  interface HTMLElementTagNameMap {
    "ak-source-telegram": AkSourceTelegram;
  }
}
