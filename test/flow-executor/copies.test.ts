/** A page that loads the package twice. */
import { expect } from "@open-wc/testing";
import { FlowExecutor } from "../../src/index.js";
import { version } from "../../src/version.js";
import { challenge, stand } from "../support/executor.js";
import { warnings } from "../support/wait.js";

const run = (script: HTMLScriptElement) =>
  new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

describe("a second copy of the package", () => {
  it("logs a warning with both versions, and does not change the first copy", async () => {
    const script = document.createElement("script");
    script.src = "/dist/cdn/flow-executor.iife.js";
    const said = await warnings(() => run(script));
    script.remove();
    expect(said).to.deep.equal([
      `This page defines <flow-executor> twice. Version ${version} was first and is used. Version ${version} is not used.`,
    ]);
    expect(customElements.get("flow-executor") === FlowExecutor).to.equal(true);
    const it = stand();
    await it.show(challenge("ak-stage-identification"));
  });
});
