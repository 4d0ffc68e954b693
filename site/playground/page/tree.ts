/** The flows with the steps of this run, and the stages with their states. */
import { html, nothing, type TemplateResult } from "lit";
import {
  type Catalogue,
  type FlowEntry,
  flowName,
  isPlayed,
  shortName,
} from "./catalogue.js";
import { icon } from "./icons.js";

/** A stage that this run has shown. */
export interface Step {
  readonly component: string;
  readonly isRefused: boolean;
}

export interface Tree {
  readonly catalogue: Catalogue;
  readonly shown: string;
  /** The address of the page with all states, in what the person has set. */
  readonly gallery: string;
  readonly steps: readonly Step[];
  /** What the person looks for. */
  readonly wanted: string;
  find(wanted: string): void;
  show(shown: string): void;
  explain(): void;
}

export function tree(of: Tree): TemplateResult {
  const wanted = of.wanted.toLowerCase();
  const groups = of.catalogue.flows
    .map(({ label, flows }) => ({
      label,
      flows: flows.filter(
        (flow) =>
          isPlayed(flow) &&
          `${flowName(flow.slug)} ${flow.slug}`.toLowerCase().includes(wanted),
      ),
    }))
    .filter(({ flows }) => flows.length > 0);
  const stages = of.catalogue.stages.filter(({ component, states }) =>
    `${component} ${states.join(" ")}`.toLowerCase().includes(wanted),
  );
  const count = groups.flatMap(({ flows }) => flows).length;
  return html`<div class="find">
      <label>
        ${icon("search")}<span class="hush">Find a flow, stage or state</span>
        <input
          type="search"
          id="find"
          placeholder="Flow, stage or state"
          .value=${of.wanted}
          @input=${({ target }: Event) => {
            of.find((target as HTMLInputElement).value);
          }}
        />
      </label>
    </div>
    <div class="tree">
      <h2>Flows <span class="count">${count}</span></h2>
      ${groups.map(
        ({ label, flows }) =>
          html`<h3>${label}</h3>
            <ul>
              ${flows.map((flow) => flowItem(of, flow))}
            </ul>`,
      )}
      <h2>
        Stages and their states <span class="count">${stages.length}</span>
      </h2>
      <p class="all"><a href=${of.gallery}>See all states at once</a></p>
      <ul>
        ${stages.map((stage) => stageItem(of, stage, wanted))}
      </ul>
      ${count + stages.length === 0 ? html`<p class="help">Nothing for “${of.wanted}”.</p>` : nothing}
    </div>
    <button
      type="button"
      class="foot"
      @click=${() => {
        of.explain();
      }}
    >
      What does not play here ${icon("chevron")}
    </button>`;
}

function flowItem(of: Tree, { slug }: FlowEntry) {
  const isShown = of.shown === slug;
  return html`<li>
    <button
      type="button"
      class="item"
      title=${slug}
      aria-current=${isShown ? "true" : nothing}
      @click=${() => {
        of.show(slug);
      }}
    >
      ${flowName(slug)}
    </button>
    ${
      isShown && of.steps.length > 0
        ? html`<ol class="steps">
            ${of.steps.map((step, at) => stepItem(step, at, of.steps.length))}
          </ol>`
        : nothing
    }
  </li>`;
}

function stepItem({ component, isRefused }: Step, at: number, count: number) {
  const isCurrent = at === count - 1;
  return html`<li aria-current=${isCurrent ? "step" : nothing}>
    ${isCurrent ? html`<span class="number">${at + 1}</span>` : icon("check")}
    ${shortName(component)}
    ${isRefused ? html`<span class="refused">refused</span>` : nothing}
  </li>`;
}

function stageItem(
  of: Tree,
  { component, states }: Catalogue["stages"][number],
  wanted: string,
) {
  const isOpen = of.shown.startsWith(`${component}.`) || wanted.length > 2;
  return html`<li>
    <details ?open=${isOpen}>
      <summary>
        ${icon("chevron")}<code>${shortName(component)}</code>
        <span class="count">${states.length}</span>
      </summary>
      <ul>
        ${states.map((state) => {
          const shown = `${component}.${state}`;
          return html`<li>
            <button
              type="button"
              class="item"
              aria-current=${of.shown === shown ? "true" : nothing}
              @click=${() => {
                of.show(shown);
              }}
            >
              ${state}
            </button>
          </li>`;
        })}
      </ul>
    </details>
  </li>`;
}
