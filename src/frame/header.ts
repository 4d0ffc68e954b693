import { html, nothing, type TemplateResult } from "lit";
import type { FlowError } from "../client/errors.js";
import type { Terms } from "../terms/terms.js";
import { changing } from "../stage-kit/changing.js";
import { button } from "./button.js";

/**
 * The card's header: the page's logo and the flow's title.
 * @param level of the heading
 * @param language of the title, if the title is in the server's language
 * @param isHidden whether only a screen reader reads the title
 */
export function frameHeader(
  title: string,
  level: number,
  language: string | undefined,
  isHidden: boolean,
): TemplateResult {
  return html`<div part="header">
    <div part="logo"><slot name="logo"></slot></div>
    ${
      title
        ? html`<div
            class="title ${isHidden ? "unseen" : ""}"
            part="title"
            role="heading"
            aria-level=${level}
            lang=${language ?? nothing}
          >
            <bdi>${changing(title)}</bdi>
          </div>`
        : nothing
    }
  </div>`;
}

/** The error to show if even the texts could not be loaded. */
export function bareError(
  { code }: FlowError,
  { error_unreachable, error_chunk, retry }: Terms,
  host: { retry(): Promise<unknown> },
): TemplateResult {
  return html`<p role="alert">
    ${code === "chunk" ? error_chunk : error_unreachable}
    ${button(retry, () => void host.retry())}
  </p>`;
}
