/** The examples of the documentation must work. */
import { expect } from "@open-wc/testing";
import { at, challenge, GET, POST, stand } from "./support/executor.js";
import { example } from "./support/readme.js";

describe("the documentation", () => {
  it("has an example of a stage without Lit that works", async () => {
    const it = stand();
    const code = await example("/docs/customising.md", "js", "class MyDummy");
    // The examples name the element so.
    const name = 'const element = document.querySelector("flow-executor");\n';
    const file = URL.createObjectURL(
      new Blob([name, code], { type: "text/javascript" }),
    );
    await import(file);
    URL.revokeObjectURL(file);
    expect(it.element.stages).to.deep.equal({ "ak-stage-dummy": "my-dummy" });

    await it.show(challenge("ak-stage-dummy", { name: "first" }));
    expect(it.stage.localName).to.equal("my-dummy");
    expect(it.stage.textContent).to.equal("firstGo on");
    const button = () => at<HTMLButtonElement>(it.stage, "button");
    button().click();
    const request = await it.server.request(1);
    expect(button().disabled).to.equal(true);
    const shown = it.shown();
    request.answer(challenge("ak-stage-dummy", { name: "second" }));
    await shown;
    expect(it.stage.textContent).to.equal("secondGo on");
    expect(button().disabled).to.equal(false);
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: "ak-stage-dummy" }),
    ]);
  });
});
