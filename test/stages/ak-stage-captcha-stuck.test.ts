/** Captchas that load and draw nothing, or do not go on. A person who sees one may take their time. */
import { expect } from "@open-wc/testing";
import sinon from "sinon";
import {
  answered,
  asked,
  forgetCaptchas,
  human,
  page,
  script,
  tags,
} from "../support/captcha.js";
import {
  button,
  challenge,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { next, quiet, until } from "../support/wait.js";

describe("a captcha, ten seconds later", () => {
  let clock: sinon.SinonFakeTimers;
  const STUCK =
    "The check does not go on A content blocker, the browser or the network may have stopped it. Allow it for this page, or try another network. Try again";
  const alert_ = ({ stage }: Stand) =>
    words(stage.querySelector("[role=alert]"));
  const long = async (it: Stand) => {
    await clock.tickAsync(10_000);
    await it.element.updateComplete;
    await quiet();
  };
  beforeEach(() => {
    forgetCaptchas();
    clock = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => clock.restore());

  it("takes the time of a person who sees it, and can be loaded again", async () => {
    const it = await standing(asked(script("turnstile")));
    await human(it);
    for (let minute = 0; minute < 6; minute++) await long(it);
    expect(alert_(it)).to.equal("");
    button(it.stage, "Load the check again").click();
    await until(() => page.drawn?.length === 2, it.element);
    (await human(it)).click();
    expect(await answered(it)).to.match(/^turnstile-/);
  });

  it("says that it does not go on where an extension has hidden it", async () => {
    const it = await standing(asked(script("turnstile")));
    (await human(it)).style.display = "none";
    await long(it);
    expect(alert_(it)).to.equal(STUCK);
    button(it.stage, "Try again").click();
    (await human(it)).click();
    await answered(it);
  });

  it("says so where a vendor’s second script does not come, and asks for both again", async () => {
    const js_url = script("recaptcha-never");
    const it = await standing(asked(js_url));
    while (!page.grecaptcha) await quiet();
    await quiet();
    await long(it);
    expect(alert_(it)).to.equal(STUCK);
    button(it.stage, "Try again").click();
    await it.until(() => it.stage.querySelector("[role=alert]") === null);
    await quiet();
    expect(tags(js_url)).to.equal(2);
  });

  it("says so where one that works unseen never calls back, and takes a token that comes late", async () => {
    const first = asked(script("hcaptcha-mute"), { interactive: false });
    const it = await standing(first);
    await until(() => page.drawn?.length === 1, it.element);
    await quiet();
    expect(words(it.stage)).to.contain("Checking that you are human…");
    await long(it);
    expect(alert_(it)).to.equal(STUCK);
    const { parameters } = page.drawn?.[0] ?? {};
    (parameters?.callback as (token: string) => void)("late");
    expect(await answered(it)).to.equal("late");
    await it.until(() => it.stage.querySelector("[role=alert]") === null);
  });

  it("takes the time of a person who sees the puzzle of one that works unseen", async () => {
    const puzzle = document.createElement("iframe");
    puzzle.src = "/pages/none.html?captcha";
    puzzle.style.cssText = "position:fixed;inset:0;width:300px;height:300px";
    const first = asked(script("hcaptcha-mute"), { interactive: false });
    const it = await standing(first);
    await until(() => page.drawn?.length === 1, it.element);
    await quiet();
    document.body.append(puzzle);
    await long(it);
    expect(alert_(it)).to.equal("");
    puzzle.style.visibility = "hidden";
    await long(it);
    expect(alert_(it)).to.equal(STUCK);
    puzzle.remove();
  });

  it("leaves the other ways of a form as they are", async () => {
    const captcha_stage = asked(script("hcaptcha-mute"));
    const it = await standing(
      challenge("ak-stage-identification", {
        captcha_stage,
        sources: [
          {
            name: "GitHub",
            challenge: {
              component: "xak-flow-redirect",
              to: "/source/oauth/login/github/",
            },
          },
        ],
      }),
    );
    (await human(it)).style.display = "none";
    await long(it);
    expect(alert_(it)).to.equal(STUCK);
    it.element.addEventListener("flow-redirect", (event) => {
      event.preventDefault();
    });
    const left = next(it.element, "flow-redirect");
    button(it.stage, "Continue with GitHub").click();
    await left;
  });
});
