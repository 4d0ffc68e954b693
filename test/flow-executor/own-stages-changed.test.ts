import { expect } from "@open-wc/testing";
import { at, challenge, GET, putIn, standing } from "../support/executor.js";
import { said } from "../support/own-stages.js";
import { next, quiet } from "../support/wait.js";

const colours = { component: "x-colours" };

describe("`stages` that the page changes", () => {
  const password = challenge("ak-stage-password");

  it("counts for the form on the page, if nothing is typed", async () => {
    const it = await standing(password);
    expect(it.stage.localName).to.equal("ak-stage-password");
    const shown = it.until(() => it.stage.localName === "plain-stage");
    it.element.stages = { "ak-stage-password": "plain-stage" };
    await shown;
    expect(it.element.querySelectorAll("[slot=stage]")).to.have.lengthOf(1);
    const back = it.until(() => it.stage.localName === "ak-stage-password");
    it.element.stages = undefined;
    await back;
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("keeps a form with typed text, and counts from the next form on", async () => {
    const it = await standing(password);
    putIn(it, "password", "secret");
    it.element.stages = { "ak-stage-password": "plain-stage" };
    await quiet();
    expect(at<HTMLInputElement>(it.stage, "[name=password]").value).to.equal(
      "secret",
    );
    void it.element.respond({});
    await it.show(challenge("ak-stage-consent"));
    void it.element.respond({});
    await it.show(password);
    expect(it.stage.localName).to.equal("plain-stage");
  });

  it("does not call a function again for the same tag without need, and never disturbs the form", async () => {
    let calls = 0;
    const own = () => {
      calls++;
      return Promise.resolve("plain-stage");
    };
    const it = await standing(colours, { stages: { "x-colours": own } });
    const { stage } = it;
    const busy = new Set<string | null>();
    const watch = new MutationObserver(() =>
      busy.add(at(it.frame, "[part=card]").getAttribute("aria-busy")),
    );
    watch.observe(it.frame, { subtree: true, attributes: true });
    for (let times = 0; times < 3; times++) {
      // A component that renders again makes new functions.
      it.element.stages = { "x-colours": () => own() };
      await quiet();
    }
    expect(it.stage === stage).to.equal(true);
    expect([...busy]).to.not.include("true");
    it.element.stages = { "x-colours": own };
    await quiet();
    expect(it.stage === stage).to.equal(true);
    watch.disconnect();
    expect(calls).to.be.at.least(1);
  });

  it("takes the focus along", async () => {
    const it = await standing(password);
    at(it.stage, "[name=password]").focus();
    const shown = it.until(() => it.stage.localName === "plain-stage");
    it.element.stages = { "ak-stage-password": "plain-stage" };
    await shown;
    await quiet();
    expect(document.activeElement?.getAttribute("name")).to.equal("colour");
  });

  it("is reported if the new stage is lost, and the form stays", async () => {
    const it = await standing(password);
    const told = next(it.element, "flow-error");
    await said(async () => {
      it.element.stages = {
        "ak-stage-password": () => Promise.reject(new Error("lost")),
      };
      await told;
    });
    expect(it.stage.localName).to.equal("ak-stage-password");
  });
});
