import { html, nothing, type TemplateResult } from "lit";

/**
 * The card's header: the page's logo and the flow's title.
 * @param level of the heading
 * @param language of the title, where that is the server's
 */
export function frameHeader(
  title: string,
  level: number,
  language: string | undefined,
): TemplateResult {
  return html`<div part="header">
    <div part="logo"><slot name="logo"></slot></div>
    ${
      title
        ? html`<div
            class="title"
            part="title"
            role="heading"
            aria-level=${level}
            lang=${language ?? nothing}
          >
            <bdi>${title}</bdi>
          </div>`
        : nothing
    }
  </div>`;
}
