import { html, nothing, type TemplateResult } from "lit";
import { defaultFlow } from "../client/flow.js";
import { LINK_KEYS } from "../client/query.js";
import { hasKey } from "../client/query-pairs.js";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { deniedIcon } from "../stage-kit/icons/denied.js";
import { form } from "../stage-kit/form.js";
import { actionButton } from "../stage-kit/buttons.js";
import { link } from "../stage-kit/links.js";
import { serverText } from "../stage-kit/server-text.js";
import { statusPanel } from "../stage-kit/status.js";
import { user } from "../stage-kit/user.js";
import { StageElement } from "../stage-kit/stage-element.js";
import type { AccessDeniedChallenge } from "../protocol/index.js";
import type { TextKey } from "../terms/terms.js";

/** The server's texts about a link, which it may send in English only, and the terms in their place. */
const LINKS: Readonly<Record<string, TextKey>> = {
  "Invalid invite/invite not found": "invitation_refused",
  "This link is invalid or has expired. Please request a new one.":
    "link_refused",
  "Link was already used, please request a new link.": "link_refused",
};

/** The server's text for a person whom a flow is not for. A policy's message may stand in its place. */
const NOT_FOR_YOU = "Flow does not apply to current user.";

/** The flow ended with a refusal, and the server has dropped the plan (docs/protocol/ak-stage-access-denied.md). */
export class AkStageAccessDenied extends StageElement<AccessDeniedChallenge> {
  override get heading() {
    return this.terms.denied;
  }

  override render(): TemplateResult {
    const { terms } = this;
    const isAnonymous = this.#isAnonymous;
    // Each line is the message of one policy.
    const { error_message = "" } = this.challenge;
    const [title = terms.denied_help, ...others] = error_message
      .split("\n")
      .filter(Boolean)
      .map((line) => this.#text(line));
    const text = others.map((line) => html`<p>${line}</p>`);
    if (isAnonymous && error_message !== NOT_FOR_YOU)
      text.push(html`<p>${terms.not_signed_in}</p>`);
    // If the person is not signed in, going back can lead to the same refusal.
    const back = isAnonymous ? terms.retry : terms.go_back;
    return form(
      this,
      html`${user(this)} ${statusPanel(deniedIcon(), title, text, "danger")}
      ${actions(
        this,
        isAnonymous
          ? link(this, this.#signIn, terms.sign_in, "flow-button flow-primary")
          : nothing,
        actionButton(
          this,
          back,
          () => this.request({ do: "restart" }),
          isAnonymous ? "" : "flow-primary",
        ),
      )}`,
    );
  }

  /** The challenge names the signed-in user, if there is one. */
  get #isAnonymous(): boolean {
    return !this.challenge.pending_user;
  }

  #text(line: string) {
    if (line === NOT_FOR_YOU && this.#isAnonymous)
      return this.terms.session_ended;
    const term = Object.hasOwn(LINKS, line) ? LINKS[line] : undefined;
    return term ? this.terms[term] : serverText(this, line);
  }

  /**
   * The address of the brand's sign-in. It leads back to this page, unless a link that the server refused has opened the
   * page.
   */
  get #signIn(): string {
    const { baseUrl, flow } = this.context;
    const { pathname, search, hash } = this.ownerDocument.location;
    const url = defaultFlow("authentication", baseUrl);
    const asked = `${flow?.query ?? ""}&${search.slice(1)}`;
    if (!LINK_KEYS.some((key) => hasKey(asked, key)))
      url.search = `next=${encodeURIComponent(pathname + search + hash)}`;
    return url.href;
  }
}

define("ak-stage-access-denied", AkStageAccessDenied);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-access-denied": AkStageAccessDenied;
  }
}
