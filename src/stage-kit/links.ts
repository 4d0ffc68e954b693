import { html, nothing } from "lit";
import { ref } from "lit/directives/ref.js";
import { isCancelView } from "../client/redirect.js";
import type { RedirectReason } from "../client/session/state.js";
import { resolveTarget } from "../client/target.js";
import { notAhead } from "../platform/not-ahead.js";
import { on } from "../platform/on.js";
import { textButton } from "./buttons.js";
import type { Content } from "./errors.js";
import type { StageElement } from "./stage-element.js";

export type Look = "flow-link" | "flow-button" | "flow-button flow-primary";

/**
 * A link from the server. The executor follows it in place where possible. An unsafe address is not rendered.
 * @param waits whether the link cannot be followed yet
 */
export function link(
  stage: StageElement,
  to: string | undefined,
  label: unknown,
  look: Look = "flow-link",
  reason: RedirectReason = "link",
  waits = false,
): Content {
  const url =
    to === undefined
      ? undefined
      : resolveTarget(to, new URL(stage.context.baseUrl));
  if (!url) return nothing;
  // The cancel view is never a link, because opening it as a page signs the person out.
  if (isCancelView(url, new URL(stage.context.baseUrl)))
    return textButton(label, () => stage.request({ do: "restart" }));
  const { href } = url;
  const follow = (event: MouseEvent) => {
    const modified =
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey;
    // Only the click itself may open an app.
    if (!waits && (modified || !/^https?:$/.test(url.protocol))) return;
    event.preventDefault();
    event.stopPropagation();
    if (waits) return;
    stage.request({ do: "leave", to: href, reason });
  };
  return html`<a
    class="${look} ${waits ? "flow-held" : ""}"
    href=${href}
    aria-disabled=${waits ? "true" : nothing}
    @click=${on(follow)}
    ${ref(notAhead)}
    >${label}</a
  >`;
}

/** Links at the bottom of a stage: the first at the start, a second at the end. */
export function links(first: Content, second: Content = nothing): Content {
  return first === nothing && second === nothing
    ? nothing
    : html`<div class="flow-links">${first} ${second}</div>`;
}
