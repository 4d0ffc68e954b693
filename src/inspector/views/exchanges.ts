import { html, nothing, svg, type TemplateResult } from "lit";
import { on } from "../../platform/on.js";
import { hasFailed, type Entry, type ExchangeEntry } from "../entries.js";
import { RULES, type Rule } from "../sentences.js";
import { statusOf } from "../write-report.js";
import { icons } from "./icons.js";
import { jsonView, some } from "./json.js";

export interface ExchangesView {
  readonly entries: readonly Entry[];
  readonly exchanges: readonly ExchangeEntry[];
  readonly chosen: ExchangeEntry | undefined;
  /** Whether list and details stand side by side. */
  readonly wide: boolean;
  readonly choose: (id: number) => void;
  readonly copy: (text: string, name: string) => void;
}

/** The list of exchanges, and the details of one of them: beside the list, or in their place in it. */
export function exchangesView(view: ExchangesView): TemplateResult {
  const { entries, exchanges, chosen, wide } = view;
  if (entries.length === 0)
    return html`<p class="empty">
      Nothing yet: each request of the flow appears here.
    </p>`;
  const listed = entries.filter(({ kind }) => kind !== "event");
  return html`<div class="split">
    <div class="list">
      ${wide ? head : nothing}
      <ol>
        ${listed.map((entry) =>
          entry.kind === "exchange"
            ? row(entry, view)
            : html`<li class="mark">
                ${entry.kind === "mark" ? entry.text : ""}
              </li>`,
        )}
      </ol>
      ${exchanges.length === 0 ? html`<p class="empty">No exchange yet.</p>` : nothing}
    </div>
    ${
      wide
        ? html`<section class="details" aria-label="The chosen exchange">
            ${chosen ? details(chosen, view) : nothing}
          </section>`
        : nothing
    }
  </div>`;
}

const head = html`<div class="row head" aria-hidden="true">
  <span></span><span>Component</span><span>Status</span
  ><span class="figure">ms</span><span class="figure">kB</span>
</div>`;

/** Stands for the component of a reply that names none: the flow, or the path of another request. */
const subjectOf = ({ url }: ExchangeEntry) =>
  /\/executor\/([^/?]+)/.exec(url)?.[1] ?? url.split("?")[0];

function row(entry: ExchangeEntry, view: ExchangesView): TemplateResult {
  const {
    id,
    method,
    component,
    errors = [],
    rules = [],
    timing,
    bytes,
  } = entry;
  const isChosen = view.chosen?.id === id;
  const [first] = rules.filter((rule) => rule !== "early");
  const failed = hasFailed(entry);
  const opens = !view.wide;
  return html`<li>
    <button
      type="button"
      class="row ${isChosen ? "chosen" : ""} ${failed ? "failed" : ""}"
      aria-current=${!opens && isChosen ? "true" : nothing}
      aria-expanded=${opens ? String(isChosen) : nothing}
      @click=${on(() => view.choose(isChosen && opens ? -1 : id))}
    >
      <span class="method">${method}</span>
      <span class="component">${component ?? subjectOf(entry)}</span>
      <span class="status"
        >${entry.outcome === "waiting" ? "…" : statusOf(entry)}</span
      >
      <span class="figure">${timing ? Math.round(timing.server) : ""}</span>
      <span class="figure size">${bytes ? (bytes / 1000).toFixed(1) : ""}</span>
      ${some(errors, (each) => html`<span class="note wrong">${icons.wrong}${each}</span>`)}
      ${first ? html`<span class="note">${RULES[first]}</span>` : nothing}
    </button>
    ${opens && isChosen ? html`<div class="details">${details(entry, view)}</div>` : nothing}
  </li>`;
}

/** Rules by which the session did what the person may not have expected. */
const WARNING: readonly Rule[] = ["failed", "dropped", "given-up"];

export const ruleView = (rule: Rule): TemplateResult =>
  html`<li class=${WARNING.includes(rule) ? "wrong" : ""}>
    ${WARNING.includes(rule) ? icons.wrong : icons.check}<span
      >${RULES[rule]}</span
    >
  </li>`;

function details(entry: ExchangeEntry, view: ExchangesView): TemplateResult {
  const { method, url, request, reply, rules = [], after } = entry;
  const { exchanges } = view;
  const at = exchanges.findIndex(({ id }) => id === entry.id) + 1;
  const type = entry.type ? `, ${entry.type}` : "";
  const copies = (json: unknown, name: string) =>
    html`<button
      type="button"
      class="small"
      aria-label="Copy the ${name}"
      @click=${on(() => view.copy(JSON.stringify(json, null, 2), name))}
    >
      ${icons.copy}Copy
    </button>`;
  return html`${
      rules.length > 0
        ? html`<section>
            <h3>What the session made of it</h3>
            <ul class="rules">
              ${rules.map(ruleView)}
            </ul>
            ${after?.error ? html`<p class="muted">Error: <code>${after.error}</code></p>` : nothing}
          </section>`
        : nothing
    }
    <section>
      <h3>
        Request <span class="muted">${at} of ${exchanges.length}</span>
        ${request === undefined ? nothing : copies(request, "request")}
      </h3>
      <p class="address" dir="ltr"><b>${method}</b> ${url}</p>
      ${request === undefined ? nothing : jsonView(request, "Body of the request")}
    </section>
    <section>
      <h3>
        Response
        <span class="muted">${statusOf(entry)}${type}</span>
        ${reply === undefined ? nothing : copies(reply, "response")}
      </h3>
      ${reply === undefined ? html`<p class="muted">${withoutBody(entry)}</p>` : jsonView(reply, "Body of the response")}
    </section>
    ${entry.timing ? timingView(entry) : nothing}`;
}

function withoutBody({ outcome, opaque, bytes = 0 }: ExchangeEntry): string {
  if (outcome === "waiting") return "No response yet.";
  if (outcome !== "answered") return "There was no response.";
  if (opaque) return "A redirect, which was not followed.";
  return bytes > 0 ? `Not JSON, ${bytes} bytes. Not kept.` : "No body.";
}

/** How long each part of an exchange took. */
const timingView = ({ timing }: ExchangeEntry): TemplateResult =>
  html`<section>
    <h3>Timing ${totalOf(timing)}</h3>
    ${barView(timing)}
  </section>`;

/** How long each exchange took. */
export const timingsView = (
  exchanges: readonly ExchangeEntry[],
): TemplateResult =>
  html`<ol class="groups">
    ${exchanges.map(
      ({ method, component, timing }) =>
        html`<li>
          <p>
            <span class="method">${method}</span> ${component ?? "no component"}
            ${totalOf(timing)}
          </p>
          ${barView(timing)}
        </li>`,
    )}
  </ol>`;

type Timing = ExchangeEntry["timing"];

const partsOf = ({ server, reading, showing }: NonNullable<Timing>) =>
  [
    ["server", server],
    ["reading", reading ?? 0],
    ["rendering", showing ?? 0],
  ] as const;

function totalOf(timing: Timing): TemplateResult {
  if (!timing) return html`<span class="muted">not answered yet</span>`;
  const total = partsOf(timing).reduce((sum, [, ms]) => sum + ms, 0);
  const until = timing.showing === undefined ? "until read" : "until shown";
  return html`<span class="muted">${Math.round(total)} ms ${until}</span>`;
}

function barView(timing: Timing): TemplateResult | typeof nothing {
  if (!timing) return nothing;
  const parts = partsOf(timing);
  const total = parts.reduce((sum, [, ms]) => sum + ms, 0) || 1;
  let x = 0;
  return html`<svg
      class="bar"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${parts.map(([name, ms]) => {
        const width = (ms / total) * 100;
        const part = rect(name, x, width);
        x += width;
        return part;
      })}
    </svg>
    <p class="legend">
      ${parts.map(([name, ms]) => html`<span><i class=${name}></i>${name} ${Math.round(ms)} ms</span>`)}
    </p>`;
}

const rect = (kind: string, x: number, width: number) =>
  svg`<rect class=${kind} x=${x} y="0" width=${width} height="4"></rect>`;
