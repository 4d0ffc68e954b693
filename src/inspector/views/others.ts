import { html, nothing, type TemplateResult } from "lit";
import type { SessionState } from "../../client/session/state.js";
import type { EventEntry, ExchangeEntry } from "../entries.js";
import type { Fetched } from "../fetched.js";
import { on } from "../../platform/on.js";
import { ruleView } from "./exchanges.js";

/** All rules in the order in which they were applied. */
export function rulesView(
  exchanges: readonly ExchangeEntry[],
  choose: (id: number) => void,
): TemplateResult {
  const judged = exchanges.filter(({ rules }) => rules && rules.length > 0);
  if (judged.length === 0)
    return html`<p class="empty">No rule was applied yet.</p>`;
  return html`<ol class="groups">
    ${judged.map(
      ({ id, method, component, rules = [] }) =>
        html`<li>
          <button type="button" class="link" @click=${on(() => choose(id))}>
            <span class="method">${method}</span> ${component ?? "no component"}
          </button>
          <ul class="rules">
            ${rules.map(ruleView)}
          </ul>
        </li>`,
    )}
  </ol>`;
}

export interface StateFacts {
  readonly state: SessionState | undefined;
  readonly answers: number;
  readonly csrf: boolean;
  readonly version: string | undefined;
}

/** The session's state, without names and typed values. */
export function stateView(facts: StateFacts): TemplateResult {
  const { state, answers, csrf, version } = facts;
  if (!state)
    return html`<p class="empty">No session has sent a request yet.</p>`;
  const { flow, challenge, pending, error, notice, finished, form } = state;
  const rows = [
    ["Flow", flow?.slug],
    ["Shown", challenge?.component],
    ["Form", `number ${form}`],
    ["Pending", pending ? "yes" : "no"],
    ["Answers sent", `${answers}, none twice`],
    ["Silent answer", state.silent],
    ["Notice", notice],
    ["Error", error?.code],
    ["Started again", state.restarted ? "yes, by the server" : "no"],
    ["Finished", finished?.as],
    ["CSRF cookie", csrf ? "readable" : "not there, or not readable"],
    ["Language", state.language],
    ["Element", version],
  ] as const;
  return html`<dl>
    ${rows.map(([name, value]) =>
      value
        ? html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

/** The events of the element. */
export function eventsView(events: readonly EventEntry[]): TemplateResult {
  const [first] = events;
  if (!first)
    return html`<p class="empty">The element has fired no event yet.</p>`;
  return html`<ol class="events">
    ${events.map(
      ({ time, name, about, notes, failed }) =>
        html`<li class=${failed ? "wrong" : ""}>
          <span class="figure"
            >${((time - first.time) / 1000).toFixed(2)} s</span
          >
          <span class="event">${name}</span>
          <span class="about"
            >${[about, ...notes].filter(Boolean).join(", ")}</span
          >
        </li>`,
    )}
  </ol>`;
}

/** What the page has loaded for the flow. */
export function fetchedView(list: readonly Fetched[]): TemplateResult {
  if (list.length === 0)
    return html`<p class="empty">The browser tells of no file yet.</p>`;
  return html`<div
    class="scrolls"
    tabindex="0"
    role="group"
    aria-label="Fetched files"
  >
    <table>
      <thead>
        <tr>
          <th scope="col">Fetched</th>
          <th scope="col">Kind</th>
          <th scope="col" class="figure">at ms</th>
          <th scope="col" class="figure">ms</th>
          <th scope="col" class="figure">kB</th>
        </tr>
      </thead>
      <tbody>
        ${list.map(
          ({ name, kind, at, took, bytes }) =>
            html`<tr>
              <td dir="ltr">${name}</td>
              <td>${kind}</td>
              <td class="figure">${Math.round(at)}</td>
              <td class="figure">${Math.round(took)}</td>
              <td class="figure">
                ${bytes > 0 ? (bytes / 1000).toFixed(1) : "cached"}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
