/** The page's say on texts: by component, by a function, the title, the submit button; and the parts it hides. */
import { expect } from "@open-wc/testing";
import type { FlowErrorEvent, PageTerms } from "../../src/index.js";
import { flowInfo } from "../../src/testing/fixtures/flow-info.js";
import {
  at,
  challenge,
  POST,
  putIn,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { lost } from "../support/replies.js";
import { accessible } from "../support/states.js";
import { quiet, warnings } from "../support/wait.js";

const first = (more: object = {}) =>
  challenge("ak-stage-identification", {
    flow_info: flowInfo("Welcome"),
    primary_action: "Log in",
    ...more,
  });
const password = (more: object = {}) =>
  challenge("ak-stage-password", {
    flow_info: flowInfo("Welcome"),
    pending_user: "ada",
    ...more,
  });

const submit = ({ stage }: Stand) => words(at(stage, "[type=submit]"));
const heading = ({ frame }: Stand) => words(at(frame, "[role=heading]"));
const name = ({ stage }: Stand) => at(stage, "form").getAttribute("aria-label");
const label = ({ stage }: Stand) => words(at(stage, "label"));
const seen = (it: Stand) => [heading(it), name(it), submit(it)];

async function answer(it: Stand, next: object): Promise<void> {
  putIn(it, "uid_field", "ada");
  at(it.stage, "[type=submit]").click();
  await it.show(next);
}

describe("the page’s texts", () => {
  it("of one component are only in its form, and the others are in all forms", async () => {
    const it = await standing(first(), {
      terms: {
        uid: "Badge",
        password: "Secret",
        "ak-stage-password": { password: "Passphrase", title: "Your password" },
      },
    });
    expect(label(it)).to.equal("Badge");
    expect(seen(it)).to.deep.equal(["Welcome", "Welcome", "Log in"]);
    await answer(it, password());
    expect(label(it)).to.equal("Passphrase");
    expect(seen(it)).to.deep.equal([
      "Your password",
      "Your password",
      "Continue",
    ]);
  });

  it("are the title, the form’s name and the submit button of every form", async () => {
    const it = await standing(first(), {
      terms: {
        title: "Members",
        submit: "Next",
        "ak-stage-password": { submit: "Sign in" },
      },
    });
    expect(seen(it)).to.deep.equal(["Members", "Members", "Next"]);
    await accessible(it.element);
    await answer(it, password());
    expect(seen(it)).to.deep.equal(["Members", "Members", "Sign in"]);
  });

  it("replace a stage’s own title, and one that is set later is seen at once", async () => {
    const it = await standing(challenge("ak-stage-authenticator-totp"), {
      terms: { "ak-stage-authenticator-totp": { title: "Your app" } },
    });
    expect(seen(it)).to.deep.equal(["Your app", "Your app", "Continue"]);
    it.element.terms = { title: "Second step", submit: "Check" };
    await quiet();
    expect(seen(it)).to.deep.equal(["Second step", "Second step", "Check"]);
    it.element.terms = undefined;
    await quiet();
    expect(heading(it)).not.to.equal("Second step");
    expect(name(it)).to.equal(heading(it));
    expect(submit(it)).to.equal("Continue");
    expect(it.sent).to.have.length(1);
  });

  it("that are empty leave the title and the button as they are", async () => {
    const it = await standing(first(), { terms: { title: "", submit: "" } });
    expect(seen(it)).to.deep.equal(["Welcome", "Welcome", "Log in"]);
  });

  it("name a flow that has no title", async () => {
    const it = await standing(first({ flow_info: flowInfo("") }), {
      terms: { title: "Members" },
    });
    expect(seen(it)).to.deep.equal(["Members", "Members", "Log in"]);
  });

  it("leave the two answers of one question apart", async () => {
    const it = await standing(challenge("ak-stage-user-login"), {
      terms: { submit: "Go" },
    });
    await it.ready("Yes");
    await it.ready("No");
  });

  it("of a function depend on the challenge", async () => {
    const terms: PageTerms = (asked) =>
      asked.component === "ak-stage-password"
        ? { title: `Hello ${asked.pending_user}`, submit: "Sign in" }
        : undefined;
    const it = await standing(first(), { terms });
    expect(seen(it)).to.deep.equal(["Welcome", "Welcome", "Log in"]);
    await answer(it, password());
    expect(seen(it)).to.deep.equal(["Hello ada", "Hello ada", "Sign in"]);
  });

  it("of a function that throws are reported once, and the form has the usual texts", async () => {
    const it = stand({
      terms: () => {
        throw new Error("mistake");
      },
    });
    const said = await warnings(async () => {
      await it.show(first());
      it.element.requestUpdate();
      await it.element.updateComplete;
    });
    expect(said).to.deep.equal([
      "flow-executor: render: The function `terms` of the page threw an error.",
    ]);
    expect(seen(it)).to.deep.equal(["Welcome", "Welcome", "Log in"]);
    const [told] = it.heard as FlowErrorEvent[];
    expect(String(told?.error.cause)).to.equal("Error: mistake");
    expect(it.events).to.deep.equal(["flow-error", "flow-challenge"]);
    expect(it.element.error).to.equal(undefined);
    putIn(it, "uid_field", "ada");
    at(it.stage, "[type=submit]").click();
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({ component: "ak-stage-identification", uid_field: "ada" }),
    );
  });

  it("also apply to an error before the first form, but for those of a component", async () => {
    const it = stand({
      terms: {
        retry: "Once more",
        title: "Members",
        "ak-stage-identification": { retry: "Never" },
      },
    });
    await warnings(async () => {
      await it.answer(lost());
      await it.error();
    });
    expect(words(at(it.frame, "[part=error] button"))).to.equal("Once more");
    expect(it.frame.querySelectorAll("[role=heading]")).to.have.length(1);
  });
});

describe("hide", () => {
  it("user: shows no user and no button to change the user, but a password manager finds the name", async () => {
    const it = await standing(password(), { hide: "user" });
    expect(it.stage.querySelector(".flow-user")).to.equal(null);
    expect(words(it.stage)).not.to.contain("ada");
    const hidden = at<HTMLInputElement>(it.stage, "[autocomplete=username]");
    expect(hidden.value).to.equal("ada");
    it.element.hide = undefined;
    await quiet();
    expect(words(at(it.stage, ".flow-user"))).to.equal("ada Not you?");
  });

  describe("remember-me", () => {
    const USER = "authentik-remember-me-user";
    afterEach(() => localStorage.clear());

    it("shows no box, uses no remembered name, and remembers none", async () => {
      localStorage.setItem(USER, "mira");
      const it = await standing(first({ enable_remember_me: true }), {
        hide: "remember-me",
      });
      expect(it.stage.querySelector(".flow-remember-me")).to.equal(null);
      expect(at<HTMLInputElement>(it.stage, "[name=uid_field]").value).to.equal(
        "",
      );
      expect(it.sent).to.have.length(1);
      await answer(it, password());
      expect(localStorage.getItem(USER)).to.equal("mira");
    });

    it("is needed for that: otherwise the box is there", async () => {
      const it = await standing(first({ enable_remember_me: true }));
      expect(words(at(it.stage, ".flow-remember-me"))).to.equal(
        "Remember me on this device",
      );
    });
  });

  it("title: the title is not seen, and is still the heading and the form’s name", async () => {
    const it = await standing(
      first({ application_pre: "Wiki", flow_info: flowInfo("Welcome") }),
      { hide: "title" },
    );
    const title = at(it.frame, "[part=title]");
    expect(seen(it)).to.deep.equal(["Welcome", "Welcome", "Log in"]);
    expect(title.getBoundingClientRect().height).to.equal(1);
    // The first text begins at the inner edge of the card.
    const card = at(it.frame, "[part=card]");
    const { paddingTop } = getComputedStyle(card);
    const lead = at(it.stage, ".flow-lead").getBoundingClientRect();
    expect(lead.top - card.getBoundingClientRect().top).to.be.closeTo(
      parseFloat(paddingTop),
      0.5,
    );
    await accessible(it.element);
  });

  it("title: the title of the end is seen, because it says what has happened", async () => {
    const it = await standing(password(), {
      hide: "title",
      redirect: "manual",
    });
    void it.element.respond({ password: "p" });
    await it.answer({ component: "xak-flow-redirect", to: "/page/home" });
    await it.finished();
    expect(
      at(it.frame, "[part=title]").getBoundingClientRect().height,
    ).to.be.above(20);
  });

  it("warns once about a word that names no part, and hides the others", async () => {
    const it = stand({ hide: "user, title" });
    const said = await warnings(async () => {
      await it.show(password());
      it.element.requestUpdate();
      await it.element.updateComplete;
    });
    expect(said).to.deep.equal([
      'flow-executor: hide="user, title": There is no part user,, only user, remember-me, title.',
    ]);
    expect(
      at(it.frame, "[part=title]").getBoundingClientRect().height,
    ).to.equal(1);
    expect(at(it.stage, ".flow-user").isConnected).to.equal(true);
  });

  it("is an attribute too", async () => {
    const place = document.createElement("div");
    document.body.append(place);
    place.innerHTML = '<flow-executor hide="user title"></flow-executor>';
    const element = at<HTMLElementTagNameMap["flow-executor"]>(
      place,
      "flow-executor",
    );
    element.challenge = password();
    await element.updateComplete;
    await quiet();
    expect(element.querySelector(".flow-parts")).not.to.equal(null);
    expect(element.querySelector(".flow-user")).to.equal(null);
    place.remove();
  });
});

describe("a lead below no title", () => {
  it("stays inside the element, in the layout bare", async () => {
    const it = await standing(first({ application_pre: "Wiki" }), {
      layout: "bare",
    });
    const { top } = at(it.stage, ".flow-lead").getBoundingClientRect();
    expect(top).to.be.at.least(it.element.getBoundingClientRect().top);
  });
});
