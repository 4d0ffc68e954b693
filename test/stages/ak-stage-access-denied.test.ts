import { expect } from "@open-wc/testing";
import type { FlowRedirectEvent } from "../../src/index.js";
import {
  at,
  button,
  CANCEL,
  challenge,
  GET,
  standing,
  type Stand,
  words,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { cancelled } from "../support/replies.js";
import { next } from "../support/wait.js";

const COMPONENT = "ak-stage-access-denied";

const panel = async (state: string) => {
  const { stage } = await preview(challenge(COMPONENT, {}, state));
  return {
    title: words(at(stage, ".flow-status-title")),
    text: words(at(stage, ".flow-status-text")),
  };
};

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("says in its title that access is denied, and shows the reason in the panel", async () => {
    const it = await standing(challenge(COMPONENT));
    expect(words(at(it.frame, "[role=heading]"))).to.equal("Access denied");
    expect(words(at(it.stage, ".flow-status-title"))).to.equal(
      "Flow does not apply to current user.",
    );
  });

  it("shows each policy's message", async () => {
    expect(await panel("two reasons")).to.deep.equal({
      title: "Your network is not allowed to sign in.",
      text: "Ask the help desk for access.",
    });
  });

  it("has a text of its own if the server sends no reason", async () => {
    expect(await panel("message left out")).to.deep.equal({
      title: "The request was refused.",
      text: "",
    });
  });

  for (const [what, error_message, title] of [
    [
      "an invitation",
      "Invalid invite/invite not found",
      "This invitation was used before, has expired, or is incomplete. Ask for a new one.",
    ],
    [
      "a link",
      "Link was already used, please request a new link.",
      "This link was used before or has expired. Ask for a new one.",
    ],
    [
      "a flow that needs a link",
      "This link is invalid or has expired. Please request a new one.",
      "This link was used before or has expired. Ask for a new one.",
    ],
  ] as const)
    it(`says in the person’s words that ${what} is no longer good`, async () => {
      const it = await preview(challenge(COMPONENT, { error_message }));
      expect(words(at(it.stage, ".flow-status-title"))).to.equal(title);
    });

  describe("where nobody is signed in", () => {
    const anonymous = () => challenge(COMPONENT, { pending_user: "" });
    const { pathname, search, hash } = location;
    const here = encodeURIComponent(pathname + search + hash);
    const signIn = ({ stage }: Stand) => at<HTMLAnchorElement>(stage, "a");

    it("says so, and offers to sign in, which leads back here", async () => {
      const it = await standing(anonymous());
      expect(words(at(it.stage, ".flow-status-title"))).to.equal(
        "Your session has ended, or you have not signed in yet.",
      );
      expect(words(signIn(it))).to.equal("Sign in");
      expect(signIn(it).href).to.equal(
        `${location.origin}/flows/-/default/authentication/?next=${here}`,
      );
    });

    it("follows authentik’s sub-path", async () => {
      const baseUrl = "/auth/";
      const it = await standing(anonymous(), {}, { baseUrl });
      expect(new URL(signIn(it).href).pathname).to.equal(
        "/auth/flows/-/default/authentication/",
      );
    });

    for (const query of ["itoken=1", "flow_token=abc"])
      it(`does not lead back to a link that was refused: ${query}`, async () => {
        const it = await standing(anonymous(), { query });
        expect(new URL(signIn(it).href).search).to.equal("");
      });

    it("lets the page decide about the way to sign in", async () => {
      const it = await standing(anonymous());
      it.element.addEventListener("flow-redirect", (event) =>
        event.preventDefault(),
      );
      const redirected = next<FlowRedirectEvent>(it.element, "flow-redirect");
      signIn(it).click();
      const { to, reason, final } = await redirected;
      expect({ to, reason, final }).to.deep.equal({
        to: signIn(it).href,
        reason: "link",
        final: false,
      });
    });

    it("can be tried again, and is said again where nothing has changed", async () => {
      const it = await standing(anonymous());
      button(it.stage, "Try again").click();
      await it.answer(cancelled());
      await it.show(anonymous());
      expect(it.sent).to.deep.equal([GET(), CANCEL, GET()]);
      expect(words(signIn(it))).to.equal("Sign in");
      expect([...it.stage.querySelectorAll("button")].map(words)).to.deep.equal(
        ["Try again"],
      );
    });
  });

  it("has no such offer for a person who is signed in", async () => {
    const it = await standing(challenge(COMPONENT));
    expect(it.stage.querySelector("a")).to.equal(null);
  });

  it("moves the focus to the message", async () => {
    const it = await standing(challenge("ak-stage-password"), {
      autofocus: true,
    });
    at<HTMLInputElement>(it.stage, "[name=password]").value = "wrong";
    button(it.stage, "Continue").click();
    await it.show(challenge(COMPONENT));
    expect(document.activeElement === at(it.stage, ".flow-status")).to.equal(
      true,
    );
  });

  for (const way of ["Go back", "Not you?"]) {
    it(`starts the flow again with “${way}”`, async () => {
      const it = await standing(challenge(COMPONENT));
      button(it.stage, way).click();
      await it.answer(cancelled());
      await it.show(challenge("ak-stage-identification"));
      expect(it.sent).to.deep.equal([GET(), CANCEL, GET()]);
      expect(at(it.stage, "[name=uid_field]")).to.exist;
    });
  }
});
