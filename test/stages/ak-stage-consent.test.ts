import { expect } from "@open-wc/testing";
import type { ConsentChallenge } from "../../src/protocol/index.js";
import { ScreenReader } from "../support/announcements.js";
import {
  at,
  button,
  CANCEL,
  challenge,
  GET,
  POST,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { cancelled } from "../support/replies.js";
import { everyState } from "../support/states.js";

const COMPONENT = "ak-stage-consent";
const asked = (more: Partial<ConsentChallenge> = {}, state?: "rejected") =>
  challenge(COMPONENT, more, state);
const yes = (token: string) => POST({ component: COMPONENT, token });

/** The lists on the page: title and items. */
const lists = ({ stage }: Stand) =>
  [...stage.querySelectorAll("ul")].map((list) => {
    const title = list.getAttribute("aria-labelledby") ?? "";
    return [
      words(document.getElementById(title)),
      ...[...list.querySelectorAll("li")].map(words),
    ];
  });

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("names the application, the user and the permissions, without permissions that have no name", async () => {
    const it = await standing(asked());
    expect(words(at(it.frame, "[role=heading]"))).to.equal("Allow access");
    expect(words(at(it.stage, ".flow-lead"))).to.equal(
      "You're about to sign into Grafana.",
    );
    expect(words(at(it.stage, ".flow-user-name"))).to.equal("jdoe");
    expect(lists(it)).to.deep.equal([
      ["It asks for", "Email address", "General Profile Information"],
    ]);
    const codes = it.stage.querySelectorAll<HTMLElement>("li");
    expect([...codes].map((li) => li.dataset.permissionCode)).to.deep.equal([
      "email",
      "profile",
    ]);
  });

  it("separates new permissions from those that were granted before", async () => {
    const it = await standing(
      asked({
        additional_permissions: [
          { name: "Groups", id: "groups" },
          { name: " ", id: "blank" },
        ],
      }),
    );
    expect(lists(it)).to.deep.equal([
      ["It also asks for", "Groups"],
      ["Allowed before", "Email address", "General Profile Information"],
    ]);
  });

  it("shows the flow’s title if no permissions are requested", async () => {
    const it = await standing(
      asked({ permissions: [{ name: "", id: "openid" }] }),
    );
    expect(words(at(it.frame, "[role=heading]"))).to.equal(
      "Redirecting to Grafana",
    );
    expect(lists(it)).to.deep.equal([]);
  });

  it("has a text of its own if the server sends none", async () => {
    const { header_text: _, ...silent } = asked();
    const it = await standing(silent);
    expect(words(at(it.stage, ".flow-lead"))).to.equal("Do you want to go on?");
  });

  it("answers with the token, and after a refusal with the new token", async () => {
    const it = await standing(asked({ token: "one" }));
    const { stage } = it;
    const reader = new ScreenReader(it.element);
    (await it.ready("Continue")).click();
    await it.show(asked({ token: "two" }, "rejected"));
    expect(it.stage === stage).to.equal(true);
    expect(reader.said).to.deep.equal([
      "Invalid consent token, re-showing prompt",
    ]);
    (await it.ready("Continue")).click();
    await it.server.request(2);
    expect(it.sent).to.deep.equal([GET(), yes("one"), yes("two")]);
  });

  for (const [what, other] of Object.entries({
    question: { header_text: "You're about to sign into Wiki." },
    permissions: { permissions: [{ name: "Everything", id: "admin" }] },
    "further permissions": {
      additional_permissions: [{ name: "Everything", id: "admin" }],
    },
  })) {
    it(`is a new form if the ${what} has changed, also with errors`, async () => {
      const it = await standing(asked({ token: "one" }));
      const { stage } = it;
      (await it.ready("Continue")).click();
      await it.show(asked({ ...other, token: "two" }, "rejected"));
      expect(it.stage === stage).to.equal(false);
      expect(stage.isConnected).to.equal(false);
    });
  }

  it("can be cancelled: the plan is dropped and no flow starts", async () => {
    const it = await standing(asked());
    button(it.stage, "Cancel").click();
    await it.answer(cancelled());
    expect(words(await it.finished())).to.contain("Nothing was allowed");
    expect(words(at(it.frame, "[role=heading]"))).to.equal("Cancelled");
    expect(it.sent).to.deep.equal([GET(), CANCEL]);
  });
});
