import {
  html,
  nothing,
  type ReactiveController,
  type TemplateResult,
} from "lit";
import { resolveWeb } from "../../client/target.js";
import { loadScript } from "../../platform/load-script.js";
import { media } from "../../platform/media.js";
import { isSeen } from "../../platform/seen.js";
import { isOf } from "../../platform/trusted-types.js";
import type { CaptchaChallenge } from "../../protocol/index.js";
import { fill } from "../../terms/terms.js";
import { shieldIcon } from "../icons/shield.js";
import type { StageElement } from "../stage-element.js";
import { actionButton, textButton, startOver } from "../buttons.js";
import { Patience } from "../patience.js";
import { problem } from "../status.js";
import {
  findVendor,
  hasPuzzle,
  isCap,
  VENDOR_HOSTS,
  type Widget,
} from "./vendors.js";
import { changing } from "../changing.js";

/** How often the captcha restarts automatically after the widget has failed. */
const OWN_RETRIES = 3;

/** The captcha of a challenge: of the captcha stage, or inside the identification stage. */
export type CaptchaAsked = Pick<
  CaptchaChallenge,
  "site_key" | "js_url" | "interactive"
>;

/**
 * A captcha on a stage: loads the vendor's script and renders the widget in the page's own tree, where widgets work
 * best. Each token is used once.
 */
export class Captcha implements ReactiveController {
  readonly #stage: StageElement;
  readonly #asked: () => CaptchaAsked;
  readonly #solved: () => void;
  /** The widget follows the system's color scheme if the page sets none. */
  readonly #dark = media("(prefers-color-scheme: dark)");
  #state: "loading" | "ready" | "failed" | "stuck" | "refused" = "loading";
  /** The host whose script was refused. */
  #refused = "";
  #widget: Widget | undefined;
  /** The theme and language of the current widget. If they change, the widget is drawn again. */
  #drawn = "";
  /** Counts the attempts to draw the widget. Only the last one counts. */
  #turn = 0;
  /** The script has to be loaded once more, because it has drawn nothing. */
  #isAgain = false;
  readonly #patience: Patience;
  #token: string | undefined;
  #retries = 0;
  /** Whether the stage waits for a token. */
  #waits = false;

  /** @param solved called when a token arrives for which the stage waits */
  constructor(
    stage: StageElement,
    asked: () => CaptchaAsked,
    solved: () => void,
  ) {
    this.#stage = stage;
    this.#asked = asked;
    this.#solved = solved;
    this.#patience = new Patience(stage, () => this.#judge());
    stage.addController(this);
  }

  /** Returns the token, for one answer. If there is no token yet, `solved` is called as soon as there is one. */
  take(): string | undefined {
    const token = this.#token;
    this.#token = undefined;
    this.#waits = token === undefined;
    this.#execute();
    this.#stage.requestUpdate();
    return token;
  }

  /** Discards the token, because the server has used it, and resets the widget. */
  reset(): void {
    this.#token = undefined;
    this.#retries = 0;
    this.#widget?.reset();
  }

  /** Draws the widget again after the stage was moved or inserted again. */
  hostConnected(): void {
    this.#dark?.addEventListener("change", this.#look);
    this.#look();
  }

  hostUpdated(): void {
    const { isPreview, isConnected } = this.#stage;
    if (!isConnected || isPreview) return;
    const look = `${this.#theme} ${this.#language}`;
    const isOver = !["loading", "ready"].includes(this.#state);
    if (look === this.#drawn || isOver) return;
    this.#drawn = look;
    void this.#draw();
  }

  hostDisconnected(): void {
    this.#dark?.removeEventListener("change", this.#look);
    this.#widget?.remove();
    this.#widget = undefined;
    this.#drawn = "";
    this.#turn++;
  }

  /**
   * The container of the widget, with its messages.
   * @param hint what the person should do, while the stage waits for a token that needs the person
   */
  render(hint?: string): TemplateResult {
    const { terms } = this.#stage;
    const { interactive } = this.#asked();
    if (this.#state === "refused")
      return problem(
        terms.captcha_refused,
        fill(terms.captcha_refused_help, { host: this.#refused }),
        startOver(this.#stage),
      );
    const isStuck = this.#state === "stuck";
    const failed = isStuck || this.#state === "failed";
    const words = interactive ? hint : terms.captcha_waiting;
    const note = this.#waits && !failed ? words : undefined;
    return html`<div class="flow-captcha" data-interactive=${interactive}>
      <div
        class="flow-foreign"
        ?hidden=${failed && (interactive || !isStuck)}
      ></div>
      ${
        failed
          ? problem(
              isStuck ? terms.captcha_stuck : terms.captcha_failed,
              terms.blocked_help,
              actionButton(this.#stage, terms.retry, () => this.#retry()),
            )
          : nothing
      }
      ${
        !failed && interactive && this.#state === "loading"
          ? html`<p class="flow-captcha-place">
              ${shieldIcon()} ${terms.captcha_loading}
            </p>`
          : nothing
      }
      <p class="flow-note" role="status">${note ? changing(note) : nothing}</p>
      ${
        !failed && interactive && this.#patience.isOver
          ? html`<p class="flow-note">
              ${textButton(terms.captcha_again, () => this.#retry())}
            </p>`
          : nothing
      }
    </div>`;
  }

  readonly #look = (): void => this.#stage.requestUpdate();

  get #theme(): "light" | "dark" {
    const { colorScheme } = getComputedStyle(this.#stage);
    if (!colorScheme.includes("light"))
      return colorScheme.includes("dark") ? "dark" : "light";
    if (!colorScheme.includes("dark")) return "light";
    return this.#dark?.matches ? "dark" : "light";
  }

  get #language(): string {
    return this.#stage.lang || "en";
  }

  /**
   * The hosts from which a captcha's script may be loaded: `captcha-hosts`, or else the known vendors, authentik and
   * the page.
   */
  get #hosts(): readonly string[] {
    const { context, ownerDocument } = this.#stage;
    const { host } = new URL(context.baseUrl);
    const known = [...VENDOR_HOSTS, host, ownerDocument.location.host];
    return context.captchaHosts ?? known;
  }

  /**
   * Refuses a script. An administrator of authentik typed its address, but only the page decides which scripts may run
   * in it.
   */
  #refuse({ host }: URL): void {
    const named = this.#stage.context.captchaHosts ?? [];
    const hosts = [...named, host].join(" ");
    console.warn(
      `flow-executor: The captcha's script from ${host} was not loaded. To allow this script: <flow-executor captcha-hosts="${hosts}">`,
    );
    this.#state = "refused";
    this.#refused = host;
  }

  async #draw(): Promise<void> {
    const stage = this.#stage;
    const turn = ++this.#turn;
    const again = this.#isAgain;
    const { js_url, site_key, interactive } = this.#asked();
    const url = resolveWeb(js_url, new URL(stage.context.baseUrl));
    this.#widget?.remove();
    this.#widget = undefined;
    this.#isAgain = false;
    this.#patience.start();
    try {
      if (!url) throw new Error("The captcha's script has no valid address.");
      const hosts = this.#hosts;
      if (!isOf(url, hosts)) return this.#refuse(url);
      await loadScript(stage, url.href, { hosts, module: isCap(url), again });
      const draw = findVendor(stage.ownerDocument.defaultView ?? window, url);
      if (!draw)
        throw new Error("The captcha's script is from an unknown vendor.");
      const place = stage.querySelector(".flow-captcha > .flow-foreign");
      if (turn !== this.#turn || !place) return;
      // A vendor remembers the element of a widget, so each widget gets a new element.
      const box = stage.ownerDocument.createElement("div");
      place.replaceChildren(box);
      const widget = await draw(box, {
        site_key,
        interactive,
        theme: this.#theme,
        language: this.#language,
        solved: (token) => this.#solve(token),
        expired: () => (this.#token = undefined),
        // A widget that was replaced says nothing about its successor.
        failed: () => turn === this.#turn && this.#fail(),
      });
      if (turn !== this.#turn) return widget.remove();
      this.#widget = widget;
      this.#state = "ready";
      this.#execute();
    } catch {
      if (turn === this.#turn) this.#state = "failed";
    } finally {
      stage.requestUpdate();
    }
  }

  /** An invisible widget runs only after `execute()`. */
  #execute(): void {
    if (!this.#waits || !this.#widget || this.#asked().interactive) return;
    this.#patience.start();
    this.#widget.execute();
  }

  /**
   * Decides after a long wait whether the captcha is stuck: it has drawn nothing, or does not go on by itself. A person
   * who sees the widget or its puzzle may take their time.
   */
  #judge(): void {
    const { interactive } = this.#asked();
    if (this.#state === "ready") {
      const isDrawn = this.#isDrawn;
      if (interactive ? isDrawn : !this.#waits) return;
      if (isDrawn || hasPuzzle(this.#stage.ownerDocument))
        return this.#patience.start();
    }
    if (this.#state === "loading" || this.#state === "ready")
      this.#state = "stuck";
  }

  /** Whether a part of the widget can be seen. The badge of an unseen reCAPTCHA is none. */
  get #isDrawn(): boolean {
    const box = this.#stage.querySelector(".flow-captcha > .flow-foreign > *");
    const parts = [...(box?.querySelectorAll("*") ?? [])];
    return parts.some(
      (each) => !each.closest(".grecaptcha-badge") && isSeen(each),
    );
  }

  #solve(token: string): void {
    this.#token = token;
    this.#retries = 0;
    this.#patience.stop();
    if (this.#state === "stuck") this.#state = "ready";
    this.#stage.requestUpdate();
    if (!this.#waits) return;
    this.#waits = false;
    this.#solved();
  }

  #fail(): void {
    this.#token = undefined;
    if (this.#retries++ < OWN_RETRIES) {
      this.#widget?.reset();
      this.#execute();
      return;
    }
    this.#state = "failed";
    this.#stage.requestUpdate();
  }

  #retry(): void {
    this.#retries = 0;
    this.#isAgain = !this.#widget;
    this.#state = "loading";
    this.#drawn = "";
    this.#stage.requestUpdate();
  }
}
