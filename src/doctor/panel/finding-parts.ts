/** The rows of findings that are fine or unseen. */
import { html, nothing, type TemplateResult } from "lit";
import { checkIcon } from "../../stage-kit/icons/check.js";
import { chevronDownIcon } from "../../stage-kit/icons/chevron-down.js";
import type { Finding } from "../report.js";
import { unseenIcon } from "./icons.js";

/** So many rows are shown before the rest is folded. */
const FIRST = 5;

const signOf = ({ verdict }: Finding) =>
  verdict === "fine"
    ? html`<span class="is-fine">${checkIcon()}</span>`
    : html`<span class="muted">${unseenIcon()}</span>`;

/** Opens what was looked at. */
export const row = (finding: Finding, docs: string): TemplateResult =>
  html`<details>
    <summary>
      ${signOf(finding)}
      <span class="name">${finding.title}</span>
      <span class="value">${finding.value}</span>
      ${chevronDownIcon()}
    </summary>
    <div class="opened">
      <p>Looks at: ${finding.looksAt}.</p>
      ${finding.detail ? html`<p>${finding.detail}</p>` : nothing}
      ${finding.hint ? html`<p>${finding.hint}</p>` : nothing}
      <p>${readOn(finding, docs)}</p>
    </div>
  </details>`;

export const readOn = (
  { about, title }: Finding,
  docs: string,
): TemplateResult =>
  html`<a href=${docs + about} target="_blank" rel="noreferrer"
    >Read on<span class="unseen-text">: ${title}, in a new tab</span></a
  >`;

/** The first rows, and the rest folded. */
export function rows(findings: readonly Finding[], docs: string) {
  const isLong = findings.length > FIRST + 1;
  const shown = isLong ? findings.slice(0, FIRST) : findings;
  const rest = findings.slice(shown.length);
  return html`<div class="rest">
    ${shown.map((finding) => row(finding, docs))}
    ${
      rest.length > 0
        ? html`<details>
            <summary>
              <span class="is-fine">${checkIcon()}</span>
              <span class="name">${rest.length} more</span>
              <span class="value"
                >${rest.map(({ title }) => title).join(", ")}</span
              >
              ${chevronDownIcon()}
            </summary>
            ${rest.map((finding) => row(finding, docs))}
          </details>`
        : nothing
    }
  </div>`;
}
