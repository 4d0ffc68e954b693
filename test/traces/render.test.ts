/**
 * Shows each recorded challenge of a component with a stage in a preview, without a slug, so that nothing is sent.
 * Every error of the server must be visible.
 */
import { expect } from "@esm-bundle/chai";
import "../../src/index.js";
import type { FlowChallengeEvent, FlowExecutor } from "../../src/index.js";
import type { Challenge } from "../../src/protocol/index.js";
import { registry } from "../../src/registry/registry.js";
import { next, quiet } from "../support/wait.js";
import { generations, readChallenges } from "./records.js";

const hasStage = (component: string) => Object.hasOwn(registry, component);
const recorded = new Set<string>();

/** Uncaught errors. */
const uncaught: unknown[] = [];
addEventListener("error", ({ error }) => uncaught.push(error));
addEventListener("unhandledrejection", ({ reason }) => uncaught.push(reason));

for (const generation of generations) {
  const challenges = await readChallenges(generation);
  describe(`recorded challenges of ${generation}`, () => {
    for (const [component, list] of Object.entries(challenges)) {
      recorded.add(component);
      list.forEach((challenge, number) => {
        it(`${component} ${number}`, () => renders(challenge));
      });
    }
  });
}

describe("recorded components", () => {
  it("all have a stage", () => {
    expect([...recorded].filter((each) => !hasStage(each))).to.deep.equal([]);
  });
});

async function renders(challenge: Challenge): Promise<void> {
  const executor = document.createElement("flow-executor");
  executor.challenge = challenge;
  const shown = next<FlowChallengeEvent>(executor, "flow-challenge");
  const failed = next(executor, "flow-error");
  document.body.append(executor);
  const event = await Promise.race([shown, failed]);
  await executor.updateComplete;
  try {
    expect(event.type).to.equal("flow-challenge");
    expect(executor.firstElementChild?.childElementCount).to.be.above(0);
    const text = textOf(executor);
    for (const complaint of complaintsOf(challenge))
      expect(text).to.include(complaint);
  } finally {
    executor.remove();
  }
  await quiet();
  expect(uncaught.splice(0).map(String)).to.deep.equal([]);
}

/** The visible text of the page: the stage is a child, the frame is in the shadow root. */
function textOf({ children, shadowRoot }: FlowExecutor): string {
  const roots = [...children, ...(shadowRoot?.children ?? [])];
  const texts = roots.map((root) => (root as HTMLElement).innerText);
  return inOneLine(texts.join(" "));
}

/** The server reports a sent mail or code in the form of an error; these are left out. */
const complaintsOf = ({ response_errors = {} }: Challenge) =>
  Object.values(response_errors)
    .flat()
    .filter(
      ({ string, code }) =>
        code !== "email-sent" && string !== "Empty response",
    )
    .map(({ string }) => inOneLine(string));

const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();
