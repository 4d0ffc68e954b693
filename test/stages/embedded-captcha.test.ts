import { expect } from "@open-wc/testing";
import type { IdentificationChallenge } from "../../src/protocol/index.js";
import { ScreenReader } from "../support/announcements.js";
import {
  at,
  challenge,
  GET,
  POST,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-identification";
let scripts = 0;

/** Identification with a captcha, with a replacement script that no other test has loaded. */
function asked(
  interactive: boolean,
  more: Partial<IdentificationChallenge> = {},
): IdentificationChallenge {
  const js_url = `/pages/captcha.js?turnstile-embedded-${++scripts}`;
  return challenge(COMPONENT, {
    user_fields: ["username"],
    captcha_stage: challenge("ak-stage-captcha", {
      js_url,
      site_key: "key",
      interactive,
    }),
    ...more,
  });
}

function submit({ stage }: Stand, uid_field: string): void {
  at<HTMLInputElement>(stage, "[name=uid_field]").value = uid_field;
  at<HTMLButtonElement>(stage, "[type=submit]").click();
}

const human = (it: Stand) =>
  it.until(() =>
    it.stage.querySelector<HTMLButtonElement>(".flow-foreign button"),
  );
const told = ({ stage }: Stand) => words(at(stage, ".flow-captcha .flow-note"));

async function answered(it: Stand, number: number) {
  const { body } = await it.server.request(number);
  return body as { uid_field: string; captcha_token: string };
}

describe("a captcha inside identification", () => {
  it("sends its token with the name", async () => {
    const it = await standing(asked(true));
    (await human(it)).click();
    submit(it, "ada");
    const { captcha_token } = await answered(it, 1);
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: COMPONENT, uid_field: "ada", captcha_token }),
    ]);
    expect(captcha_token).to.match(/^turnstile-/);
  });

  it("makes the form wait for the token, shows the reason, and then sends the form automatically", async () => {
    const it = await standing(asked(true));
    const widget = await human(it);
    const reader = new ScreenReader(it.element);
    submit(it, "ada");
    await it.until(() => told(it) !== "");
    expect(told(it)).to.equal("Complete the check above to go on.");
    expect(reader.said).to.deep.equal(["Complete the check above to go on."]);
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
    widget.click();
    const { uid_field, captcha_token } = await answered(it, 1);
    expect(uid_field).to.equal("ada");
    expect(captcha_token).to.match(/^turnstile-/);
  });

  it("works invisibly", async () => {
    const it = await standing(asked(false));
    submit(it, "ada");
    const { captcha_token } = await answered(it, 1);
    expect(captcha_token).to.match(/^turnstile-/);
  });

  it("gets a new token after any rejected answer", async () => {
    const first = asked(false, { password_fields: true });
    const it = await standing(first);
    const send = () => {
      at<HTMLInputElement>(it.stage, "[name=password]").value = "wrong";
      submit(it, "ada");
    };
    send();
    const one = await answered(it, 1);
    await it.answer({
      ...first,
      response_errors: {
        non_field_errors: [
          { string: "Failed to authenticate.", code: "invalid" },
        ],
      },
    });
    await it.until(() => it.stage.querySelector("[role=alert]"));
    await it.until(() => it.frame.querySelector("[aria-busy=false]"));
    await quiet();
    send();
    const two = await answered(it, 2);
    expect(two.captcha_token).not.to.equal(one.captcha_token);
  });

  it("asks for the name first", async () => {
    const it = await standing(asked(true));
    (await human(it)).click();
    submit(it, " ");
    await it.until(() => it.stage.querySelector("[aria-invalid=true]"));
    submit(it, "ada");
    expect((await answered(it, 1)).captcha_token).to.match(/^turnstile-/);
  });

  it("shows an error with a retry if the captcha cannot be loaded, and does not lock the form", async () => {
    const it = await standing(
      asked(true, {
        captcha_stage: challenge("ak-stage-captcha", {
          js_url: "/pages/missing.js",
          site_key: "key",
        }),
      }),
    );
    const alert = await it.until(() => it.stage.querySelector("[role=alert]"));
    expect(words(alert)).to.include("The check could not be loaded");
    submit(it, "ada");
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
    expect(words(at(it.stage, "[role=alert] button"))).to.equal("Try again");
  });
});
