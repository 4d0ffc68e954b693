/**
 * Tests every stage with challenges that the schemas of all versions allow, although no server has sent them yet; 20,000
 * in `npm run fuzz`.
 */
import { expect } from "@open-wc/testing";
import "../../src/index.js";
import type { Challenge } from "../../src/protocol/index.js";
import { registry } from "../../src/registry/registry.js";
import { words } from "../support/executor.js";
import { quiet } from "../support/wait.js";
import { fill } from "./fill.js";

const COMPONENTS = Object.keys(registry);
const isChromium = "userAgentData" in navigator;
/** One engine tests all challenges; the others test a tenth. */
const SHARE = (isChromium ? 1 : 1 / 10) / COMPONENTS.length;
const SEED = 20261125;

interface Sample {
  readonly version: string;
  readonly challenge: Challenge;
}

const page: Window & { ruin?: () => void } = window;
const REFUSED = /^(javascript|data|vbscript|blob|file|filesystem|about):/i;

/** Elements and attributes that must never be on the page. */
function dangers(root: ParentNode): string[] {
  const all = [...root.querySelectorAll("*")];
  const attributes = all.flatMap((each) => [...each.attributes]);
  return [
    ...all.filter((each) => each.localName === "script").map(() => "a script"),
    ...attributes
      .filter(({ name }) => name.startsWith("on"))
      .map(({ name }) => name),
    ...attributes
      .filter(({ name }) => /^(href|action|formaction)$/.test(name))
      .filter(({ value }) => REFUSED.test(value.trim()))
      .map(({ value }) => value),
    ...[...root.querySelectorAll("iframe")]
      .filter(({ src }) => REFUSED.test(src))
      .map(({ src }) => src),
  ];
}

/** A frame has its own content, so it counts as not empty. */
const isEmpty = (stage: HTMLElement | null) =>
  !stage || (!words(stage) && !stage.querySelector("iframe"));

class Run {
  readonly #place = document.createElement("div");
  readonly #element = document.createElement("flow-executor");
  readonly #thrown: string[] = [];
  readonly #answers: { version: string; answer: object }[] = [];

  constructor() {
    page.ruin = () => this.#thrown.push("something was executed");
    addEventListener("error", this.#hear);
    addEventListener("unhandledrejection", this.#hear);
    // Hidden content does not need to be painted.
    this.#place.hidden = true;
    this.#place.append(this.#element);
    document.body.append(this.#place);
  }

  readonly #hear = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    const cause: unknown = "reason" in event ? event.reason : event.error;
    this.#thrown.push(String(cause));
  };

  /** The problems of a challenge on the page, and of its answers. */
  async look({ version, challenge }: Sample): Promise<string[]> {
    const element = this.#element;
    const shown = new Promise<Event>((resolve) => {
      for (const type of ["flow-challenge", "flow-error"])
        element.addEventListener(type, resolve, { once: true });
    });
    element.challenge = challenge;
    const { type } = await shown;
    await element.updateComplete;
    const stage = element.querySelector<HTMLElement>("[slot=stage]");
    const wrong = [
      ...(type === "flow-challenge" ? [] : [type]),
      ...(isEmpty(stage) ? ["an empty card"] : []),
      ...dangers(element),
      ...(element.shadowRoot ? dangers(element.shadowRoot) : []),
    ];
    if (stage) await this.#answer(version, challenge, stage);
    return [...wrong, ...this.#thrown.splice(0)];
  }

  async #answer(
    version: string,
    { component }: Challenge,
    stage: HTMLElement,
  ): Promise<void> {
    const button = stage.querySelector<HTMLElement>("[type=submit]");
    if (!button) return;
    fill(stage);
    const hear = (event: Event) => {
      const { detail } = event as CustomEvent<{ do: string; response: object }>;
      if (detail.do === "respond")
        this.#answers.push({
          version,
          answer: { component, ...detail.response },
        });
    };
    stage.addEventListener("stage-request", hear);
    button.click();
    if (stage.querySelector("input[type=file]")) await quiet();
    stage.removeEventListener("stage-request", hear);
  }

  /** The problems of the answers. */
  async judge(): Promise<string[]> {
    const body = JSON.stringify(this.#answers);
    const response = await fetch("/schema/responses", { method: "POST", body });
    const judged = (await response.json()) as string[][];
    return judged.flatMap((lines, at) =>
      lines.map((line) => `${line}: ${JSON.stringify(this.#answers[at])}`),
    );
  }

  end(): void {
    removeEventListener("error", this.#hear);
    removeEventListener("unhandledrejection", this.#hear);
    this.#place.remove();
    delete page.ruin;
  }
}

/** Prevents all downloads, because these tests do not look at pictures or frames. */
const policy = document.createElement("meta");
policy.httpEquiv = "Content-Security-Policy";
policy.content = "img-src 'none'; frame-src 'none'";
document.head.append(policy);

describe(`challenges that the schemas allow, seed ${SEED}`, () => {
  for (const component of COMPONENTS)
    it(`are shown and answered: ${component}`, async () => {
      const query = `component=${component}&share=${SHARE}&seed=${SEED}`;
      const response = await fetch(`/schema/challenges?${query}`);
      const samples = (await response.json()) as Sample[];
      expect(samples).not.to.have.lengthOf(0);
      const run = new Run();
      const wrong: string[] = [];
      try {
        for (const [at, sample] of samples.entries()) {
          for (const line of await run.look(sample))
            wrong.push(`${at}: ${line}: ${JSON.stringify(sample)}`);
          if (wrong.length > 3) break;
        }
        wrong.push(...(await run.judge()));
      } finally {
        run.end();
      }
      expect(wrong.slice(0, 3).join("\n")).to.equal("");
    }).timeout(120_000);
});
