/** A finding that is wrong, with the lines to change for each server. */
import { html, nothing, type TemplateResult } from "lit";
import { on } from "../../platform/on.js";
import { alertIcon } from "../../stage-kit/icons/alert.js";
import { copyIcon } from "../../stage-kit/icons/copy.js";
import type { Fix, Line, Server } from "../fixes.js";
import { type Finding, headlineOf } from "../report.js";
import { readOn } from "./finding-parts.js";
import { heading } from "./heading.js";

export interface CardView {
  readonly docs: string;
  readonly level: number;
  /** The server whose lines are shown, if a card has lines for it. */
  readonly server: Server;
  choose(server: Server, event: Event): void;
  copy(text: string): void;
}

export function problemCard(finding: Finding, view: CardView): TemplateResult {
  const { measured = [], detail, fixes = [] } = finding;
  return html`<li class="problem">
    <div class="problem-head">
      <span class="is-wrong">${alertIcon()}</span>
      ${heading(view.level, headlineOf(finding))} ${readOn(finding, view.docs)}
    </div>
    <div class="problem-body">
      ${
        measured.length > 0
          ? html`<dl class="measured">
              ${measured.map(
                ([label, value]) =>
                  html`<dt>${label}</dt>
                    <dd class="mono" dir="ltr">${value}</dd>`,
              )}
            </dl>`
          : nothing
      }
      ${detail ? html`<p class="muted">${detail}</p>` : nothing}
    </div>
    ${fixes.length > 0 ? lines(finding, fixes, view) : nothing}
  </li>`;
}

function lines(
  { rule, title }: Finding,
  fixes: readonly Fix[],
  view: CardView,
): TemplateResult | typeof nothing {
  const chosen = fixes.find(({ server }) => server === view.server) ?? fixes[0];
  if (!chosen) return nothing;
  const added = chosen.lines
    .filter(([sign]) => sign === "+")
    .map(([, text]) => text);
  const id = (server: Server) => `${rule}-${server}`;
  return html`<div class="servers">
      <div
        role="tablist"
        aria-label="Server: ${title}"
        @keydown=${on((event: KeyboardEvent) => move(event, fixes, chosen, view))}
      >
        ${fixes.map(
          ({ server }) =>
            html`<button
              type="button"
              role="tab"
              id=${id(server)}
              data-server=${server}
              aria-selected=${server === chosen.server ? "true" : "false"}
              aria-controls="${rule}-lines"
              tabindex=${server === chosen.server ? 0 : -1}
              @click=${on((event: Event) => view.choose(server, event))}
            >
              ${server}
            </button>`,
        )}
      </div>
      ${
        added.length > 0
          ? html`<button
              type="button"
              @click=${on(() => view.copy(`${added.join("\n")}\n`))}
            >
              ${copyIcon()} Copy ${added.length === 1 ? "line" : "lines"}
            </button>`
          : nothing
      }
    </div>
    <div
      class="lines"
      role="tabpanel"
      id="${rule}-lines"
      aria-labelledby=${id(chosen.server)}
    >
      <p class="where small">${where(chosen)}</p>
      <pre
        tabindex="0"
        dir="ltr"
        aria-label="Lines for ${chosen.server}"
        role="group"
      ><code>${chosen.lines.map(line)}</code></pre>
    </div>`;
}

/** Words in backticks are code. */
const where = ({ where: text }: Fix) =>
  `In ${text.replace(/^in /, "")}:`
    .split("`")
    .map((part, at) => (at % 2 ? html`<code>${part}</code>` : part));

const line = ([sign, text]: Line): TemplateResult =>
  sign === "+"
    ? html`<ins class="line">${text}</ins>`
    : sign === "-"
      ? html`<del class="line">${text}</del>`
      : html`<span class="line">${text}</span>`;

/** Arrows move and choose, Home and End go to the first and last tab. */
function move(
  event: KeyboardEvent,
  fixes: readonly Fix[],
  chosen: Fix,
  view: CardView,
): void {
  const at = fixes.indexOf(chosen);
  const last = fixes.length - 1;
  const to =
    event.key === "Home"
      ? 0
      : event.key === "End"
        ? last
        : /^Arrow(Left|Right)$/.test(event.key)
          ? (at + (event.key === "ArrowRight" ? 1 : last)) % fixes.length
          : undefined;
  const server = to === undefined ? undefined : fixes[to]?.server;
  if (server === undefined) return;
  event.preventDefault();
  view.choose(server, event);
}
