export { appShell } from "./app-shell.js";
export { endAndErrors as styles } from "./end-and-errors-styles.js";
import { html, nothing, type TemplateResult } from "lit";
import { on } from "../platform/on.js";
import { guard } from "lit/directives/guard.js";
import { keyed } from "lit/directives/keyed.js";
import { ref } from "lit/directives/ref.js";
import { defaultFlow, flowFromUrl } from "../client/flow.js";
import type { FlowClient } from "../client/flow-client.js";
import type { FlowError, FlowErrorCode } from "../client/errors.js";
import type { Notice } from "../client/session/reply-rules.js";
import type {
  Finished,
  Outcome,
  SessionState,
} from "../client/session/state.js";
import { resolveTarget } from "../client/target.js";
import { notAhead } from "../platform/not-ahead.js";
import { fill, type Terms, type TextKey } from "../terms/terms.js";
import { hasEntries } from "../stage-kit/entries.js";
import { alertIcon } from "../stage-kit/icons/alert.js";
import { checkIcon } from "../stage-kit/icons/check.js";
import { infoIcon } from "../stage-kit/icons/info.js";
import { warningIcon } from "../stage-kit/icons/warning.js";
import { button } from "./button.js";
import { countdown } from "./countdown.js";
import { messageBox } from "./message-box.js";
import { sentence } from "../stage-kit/sentence.js";

/** The address of authentik's own page: a prefix for the slug, or a function that returns the address. */
export type HostedUrl = string | ((slug: string, query: string) => string);

/** The values that the frame shows besides the stage. */
export interface FrameView {
  readonly state: SessionState;
  /** The error of the session, or an error from loading the element's own code. */
  readonly error: FlowError | undefined;
  readonly finished: Finished | undefined;
  readonly words: Terms;
  /** The language of `words`. */
  readonly language: string;
  readonly client: FlowClient;
  readonly layout: string;
  /** A form is on the page, with its typed values. */
  readonly hasForm: boolean;
}

/** The texts that the person reads for an error. The details are in the console. */
const ERRORS: Partial<Record<FlowErrorCode, readonly TextKey[]>> = {
  unreachable: ["error_unreachable"],
  timeout: ["error_timeout"],
  starting: ["error_starting", "error_starting_help"],
  "server-error": ["error_server"],
  "not-found": ["error_not_found", "error_not_found_help"],
  "too-large": ["error_too_large"],
  chunk: ["error_chunk"],
  render: ["error_unknown"],
  "stage-request": ["error_unknown"],
  "unknown-component": ["error_unknown"],
  busy: ["error_busy"],
  "signed-out": ["session_ended"],
  cookies: ["error_cookies", "error_cookies_help"],
  "unsafe-redirect": ["error_unsafe"],
  origin: ["error_origin", "error_setup_help"],
  throttled: ["error_throttled"],
  "network-check": ["error_check", "error_reload_help"],
};
const SETUP: readonly TextKey[] = ["error_setup", "error_setup_help"];

/**
 * If the browser is online, an unreachable server has another cause than a lost connection. A server that was starting
 * for too long is not asked again automatically.
 */
function wordsFor(
  { code, from }: FlowError,
  waits: boolean,
): readonly TextKey[] {
  if (code === "unreachable" && navigator.onLine) return ["error_no_answer"];
  if (code === "starting" && !waits) return ["error_starting"];
  return from ? ["error_in_way", "error_reload_help"] : (ERRORS[code] ?? SETUP);
}

/** These errors end without an action of the person, who may not want to wait. */
const PASSING: readonly FlowErrorCode[] = ["starting", "busy"];
/** These flows cannot continue here, but may continue on authentik's own page. */
const STUCK: readonly FlowErrorCode[] = [
  "unknown-component",
  "render",
  "stage-request",
];

/** Whether somebody has entered a text into the form on the page. */
const hasTyped = (host: HTMLElement) =>
  [...host.querySelectorAll<HTMLElement>(":scope > [slot=stage]")].some(
    hasEntries,
  );

/** The error above the stage, or in place of the stage, with the possible actions. */
function errorAlert(
  { error, words, language, hasForm, state }: FrameView,
  host: EndAndErrorsHost,
  hosted: string | undefined,
): TemplateResult | undefined {
  if (!error) return undefined;
  const { code, requestId, from } = error;
  const repeatsAt = error === state.error ? state.repeatsAt : undefined;
  const waits = repeatsAt !== undefined;
  const [title = "error_setup", help] = wordsFor(error, waits);
  const kept = hasTyped(host) ? words.entries_kept : undefined;
  // Without a form and without a title of the flow, the error is the card's heading.
  const level = hasForm || state.flowInfo?.title ? nothing : host.headingLevel;
  const text = help ? words[help] : kept;
  // Only a page that is opened gets past what stands in front of authentik.
  const isInWay = code === "network-check" || from !== undefined;
  const leads = (STUCK.includes(code) || isInWay) && hosted;
  const mayStartOver =
    (code === "unreachable" || (!hasForm && !isInWay)) &&
    !PASSING.includes(code);
  const reloads = code === "chunk" || isInWay;
  // No press helps a page without an origin, or before the time that the server has set.
  const canAct = code !== "origin" && !(waits && code === "throttled");
  return html`${keyed(
    error,
    html`<div
      class="alert danger ${hasForm ? "" : "alone"}"
      part="error"
      role="alert"
    >
      ${alertIcon()}
      <div class="words">
        <p role=${level === nothing ? nothing : "heading"} aria-level=${level}>
          ${from ? sentence(words[title], { page: from }) : words[title]}
        </p>
        ${guard([error, words.entries_kept], () => (text ? html`<p>${text}</p>` : nothing))}
        ${
          waits && code === "throttled"
            ? html`<p role="timer" aria-live="off">
                ${countdown(repeatsAt, words.error_wait, language)}
              </p>`
            : nothing
        }
        ${
          requestId
            ? html`<p>
                ${words.request} <code translate="no">${requestId}</code>
              </p>`
            : nothing
        }
        ${leads ? html`<p><a href=${leads} ${ref(notAhead)}>${words.hosted}</a></p>` : nothing}
      </div>
      ${
        canAct
          ? html`<div class="actions">
              ${reloads ? button(words.reload, () => location.reload()) : nothing}
              ${!reloads || (isInWay && hasForm) ? button(words.retry, () => void host.retry()) : nothing}
              ${mayStartOver ? button(words.start_over, () => void host.restart()) : nothing}
            </div>`
          : nothing
      }
    </div>`,
  )}`;
}

const NOTICES = {
  restarted: ["restarted", "warning", warningIcon],
  "other-tab": ["other_tab", "warning", warningIcon],
  "start-again": ["start_again", "danger", alertIcon],
  "link-used": ["link_used", "warning", warningIcon],
  "other-application": ["other_application", "warning", warningIcon],
  "answer-first": ["answer_first", "", infoIcon],
  "not-accepted": ["not_accepted", "danger", alertIcon],
  "signed-in": ["signed_in", "success", checkIcon],
  "still-signed-in": ["still_signed_in", "warning", warningIcon],
  "code-refused": ["code_refused", "danger", alertIcon],
} as const satisfies Record<
  Notice,
  readonly [TextKey, Parameters<typeof messageBox>[0], () => TemplateResult]
>;

/** The notice of the session. */
function noticeBox({
  state,
  words,
  client: { base },
}: FrameView): TemplateResult | undefined {
  const { notice, challenge } = state;
  if (!notice || !challenge) return undefined;
  const [key, look, icon] = NOTICES[notice];
  const user = "pending_user" in challenge ? challenge.pending_user : "";
  return html`${keyed(
    challenge,
    messageBox(
      look,
      icon(),
      notice === "still-signed-in"
        ? signedInAs(user, words, base)
        : html`<p>${words[key]}</p>`,
    ),
  )}`;
}

/** The signed-in user, with a link to sign out. */
function signedInAs(
  user: string,
  { still_signed_in, sign_out }: Terms,
  base: URL,
): TemplateResult {
  const { href } = defaultFlow("invalidation", base);
  return html`<p>${sentence(still_signed_in, { user })}</p>
    <p><a href=${href} ${ref(notAhead)}>${sign_out}</a></p>`;
}

const ENDS = {
  done: ["done", "done_help"],
  cancelled: ["cancelled", "cancelled_help"],
  elsewhere: ["elsewhere", "elsewhere_help"],
} as const satisfies Record<Finished["as"], readonly TextKey[]>;

/** The finished state: the result, and a link to continue. */
function finishedPanel(
  { finished, words, client: { base } }: FrameView,
  host: EndAndErrorsHost,
): TemplateResult | undefined {
  if (!finished) return undefined;
  const { as, to, user, left } = finished;
  const cancelled = as === "cancelled";
  return html`<div
    class="finished"
    role="group"
    tabindex="-1"
    aria-label=${endTitle(finished, words)}
  >
    ${left === undefined ? html`<p>${words[ENDS[as][1]]}</p>` : nothing}
    ${user ? signedInAs(user, words, base) : nothing}
    ${to === undefined ? nothing : html`<a class="button" href=${to} ${ref(notAhead)}>${cancelled ? words.go_back : words.continue}</a>`}
    ${
      // If another view made the plan, this page cannot make a new one.
      to === undefined && !cancelled
        ? html`<button
            class="button"
            type="button"
            @click=${on(() => void host.start())}
          >
            ${words.start_over}
          </button>`
        : nothing
    }
  </div>`;
}

function endTitle({ as, left }: Finished, words: Terms): string {
  if (left === undefined) return words[ENDS[as][0]];
  return left
    ? fill(words.left_application, { application: left })
    : words.left;
}

export interface EndAndErrorsHost extends HTMLElement {
  readonly hostedUrl: HostedUrl | null | undefined;
  readonly headingLevel: number;
  start(): Promise<Outcome>;
  retry(): Promise<Outcome>;
  restart(): Promise<Outcome>;
}

/** The content of the frame besides the stage: an error, a notice of the session, the end. */
export function endAndErrors(view: FrameView, host: EndAndErrorsHost) {
  return {
    title: view.finished && endTitle(view.finished, view.words),
    notice: noticeBox(view),
    error: errorAlert(view, host, hosted(view, host)),
    end: finishedPanel(view, host),
  };
}

/** The address of the running flow on authentik's own page; `undefined` if this page replaces that page. */
function hosted(
  { state: { flow }, client: { base } }: FrameView,
  { hostedUrl, ownerDocument }: EndAndErrorsHost,
): string | undefined {
  if (!flow || hostedUrl === null || hostedUrl === "none") return undefined;
  const { slug, query } = flow;
  if (typeof hostedUrl === "function") {
    return resolveTarget(hostedUrl(slug, query), base)?.href;
  }
  const page = new URL(ownerDocument.location.href);
  if (hostedUrl === undefined && flowFromUrl(page, base)) return undefined;
  const address = hostedUrl ?? `${base.href}if/flow/`;
  const url = resolveTarget(`${address}${slug}/`, base);
  if (url) url.search = query;
  return url?.href;
}
