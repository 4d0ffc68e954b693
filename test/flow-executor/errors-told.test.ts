/** The texts of an error's card besides the error itself. */
import { expect } from "@open-wc/testing";
import type { ScriptedReply } from "../../src/testing/index.js";
import {
  at,
  button,
  challenge,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { prompt } from "../support/prompts.js";
import { answer, lost } from "../support/replies.js";
import { accessible } from "../support/states.js";
import { quiet, warnings } from "../support/wait.js";

const KEPT = "Your entries are kept.";

/** Makes the next request fail, and returns the error message. */
async function fail(it: Stand, reply: ScriptedReply): Promise<HTMLElement> {
  const before = it.frame.querySelector("[part=error]");
  await warnings(async () => {
    await it.answer(reply);
    await it.until(() => {
      const card = it.frame.querySelector("[aria-busy=false] [part=error]");
      return card && card !== before;
    });
  });
  await quiet();
  return at(it.frame, "[part=error]");
}

const headings = (it: Stand) =>
  [...it.frame.querySelectorAll("[role=heading]")].map(words);

describe("the error after a lost reply", () => {
  it("does not mention entries if there are none", async () => {
    const it = await standing(challenge("ak-stage-user-login"));
    (await it.ready("Yes")).click();
    await it.server.request(1);
    const card = await fail(it, lost());
    expect(words(card)).to.contain("The server did not answer");
    expect(words(card)).not.to.contain(KEPT);
  });

  it("mentions entries only if the person has typed something", async () => {
    const it = await standing(
      challenge("ak-stage-prompt", {
        fields: [
          prompt("text", "name", { initial_value: "Ada" }),
          prompt("text_area", "more", { initial_value: "Lovelace" }),
          prompt("hidden", "campaign", { initial_value: "7" }),
        ],
      }),
    );
    button(it.stage, "Continue").click();
    await it.server.request(1);
    expect(words(await fail(it, lost()))).not.to.contain(KEPT);
    at<HTMLTextAreaElement>(it.stage, "[name=more]").value = "Byron";
    button(it.stage, "Continue").click();
    await it.server.request(2);
    expect(words(await fail(it, lost()))).to.contain(KEPT);
  });
});

describe("a card without a stage", () => {
  for (const [what, reply, heading] of [
    ["an unknown flow", answer("", 404), "This page leads nowhere"],
    [
      "an unknown component",
      { component: "ak-stage-of-tomorrow" },
      "This step can’t be done here",
    ],
    ["no answer", lost(), "The server did not answer"],
  ] as const)
    it(`has one heading: ${what}`, async () => {
      const it = stand({ headingLevel: 2 });
      await fail(it, reply);
      expect(headings(it)).to.deep.equal([heading]);
      expect(
        at(it.frame, "[role=heading]").getAttribute("aria-level"),
      ).to.equal("2");
      await accessible(it.element);
    });

  it("has the flow’s title as its heading, if there is one", async () => {
    const it = stand();
    await fail(it, {
      ...challenge("ak-stage-dummy"),
      component: "ak-stage-of-tomorrow",
    });
    expect(headings(it)).to.deep.equal([
      challenge("ak-stage-dummy").flow_info?.title,
    ]);
  });
});
