import type { Stand } from "./executor.js";
import { warnings } from "./wait.js";

/** A form with one field, which sends nothing by itself. */
export class PlainStage extends HTMLElement {
  connectedCallback(): void {
    this.innerHTML ||= '<form><input name="colour"><button>Go</button></form>';
  }
}
customElements.define("plain-stage", PlainStage);

/** The element's own lines of the console. Other code may log too. */
export async function said(job: () => unknown): Promise<string[]> {
  const lines = await warnings(job);
  return lines.filter((line) => line.startsWith("flow-executor: "));
}

export function ask({ stage }: Stand, detail: unknown): void {
  stage.dispatchEvent(new CustomEvent("stage-request", { detail }));
}
