import { expect } from "@open-wc/testing";
import type { Component } from "../../src/protocol/index.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  putIn,
  standing,
} from "../support/executor.js";
import { preview } from "../support/states.js";
import { Page } from "../support/page.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { quiet } from "../support/wait.js";

/** The purpose of these stages is to leave the page with a form. */
const LEAVING = ["ak-stage-autosubmit"];

describe("what is typed leaves only by our request", () => {
  for (const component of Object.keys(fixtures) as Component[]) {
    if (LEAVING.includes(component)) continue;
    it(`since the browser itself sends nothing: ${component}`, async () => {
      const it = await preview(challenge(component));
      for (const form of it.element.querySelectorAll("form")) {
        expect(form.getAttribute("method")).to.equal("dialog");
        expect(form.children, "the form's only child").to.have.length(1);
      }
    });
  }

  it("where a script calls submit(): as if pressed", async () => {
    const it = await standing(challenge("ak-stage-password"));
    putIn(it, "password", "p");
    at<HTMLFormElement>(it.stage, "form").submit();
    await it.server.request(1);
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: "ak-stage-password", password: "p" }),
    ]);
  });

  it("where an extension calls the browser's own submit(): nothing is sent, and the address stays", async () => {
    const server = new ScriptedServer(challenge("ak-stage-identification"));
    const page = await Page.open("/page/submitted");
    page.use(server).write('<flow-executor slug="login"></flow-executor>');
    await page.run();
    const stage = await page.shows("ak-stage-identification");
    at<HTMLInputElement>(stage, "[name=uid_field]").value = "mira";
    const form = at<HTMLFormElement>(stage, "form");
    try {
      page.window.HTMLFormElement.prototype.submit.call(form);
    } catch {
      // Firefox throws if the form is not in a dialog.
    }
    await quiet();
    expect(page.address).to.equal("/page/submitted");
    expect(server.requests).to.have.length(1);
  });

  it("from a dead copy of a form: nothing is sent", async () => {
    const page = await Page.open("/page/dead");
    page
      .use(new ScriptedServer(challenge("ak-stage-identification")))
      .write('<flow-executor slug="login"></flow-executor>');
    await page.run();
    const stage = await page.shows("ak-stage-identification");
    const copy = page.document.importNode(at(stage, "form"), true);
    page.document.body.append(copy);
    at<HTMLInputElement>(copy, "[name=uid_field]").value = "mira";
    try {
      at(copy, "[type=submit]").click();
    } catch {
      // As above.
    }
    await quiet();
    expect(page.address).to.equal("/page/dead");
  });

  it("keeps a field that is called submit usable", async () => {
    const fields = [
      {
        field_key: "submit",
        label: "Submit",
        type: "text" as const,
        required: true,
        placeholder: "",
        initial_value: "x",
        order: 0,
        sub_text: "",
        choices: null,
      },
    ];
    const it = await standing(challenge("ak-stage-prompt", { fields }));
    button(it.stage, "Continue").click();
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({ component: "ak-stage-prompt", submit: "x" }),
    );
  });
});
