import { expect } from "@open-wc/testing";
import { ScriptedServer, type ScriptedReply } from "../../src/testing/index.js";
import { ScreenReader } from "../support/announcements.js";
import {
  at,
  button,
  CANCEL,
  challenge,
  GET,
  POST,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { answer, cancelled, end, lost } from "../support/replies.js";
import { Page } from "../support/page.js";
import { accessible } from "../support/states.js";
import { quiet, warnings } from "../support/wait.js";

const COMPONENT = "ak-stage-password";
const asked = () => challenge(COMPONENT);
const input = ({ stage }: Stand) =>
  at<HTMLInputElement>(stage, "[name=password]");
const buttons = (card: Element) =>
  [...card.querySelectorAll("button")].map(words);

/** Makes the next request fail, and returns the error message. */
async function fail(it: Stand, reply: ScriptedReply): Promise<HTMLElement> {
  await warnings(async () => {
    await it.answer(reply);
    await it.error();
  });
  return it.error();
}

/** A password was typed and submitted. */
async function sentOff(): Promise<Stand> {
  const it = await standing(asked());
  input(it).value = "typed";
  button(it.stage, "Continue").click();
  await it.server.request(1);
  return it;
}

describe("a request without a response", () => {
  it("shows an error above the form, which keeps the typed values", async () => {
    const it = await sentOff();
    const { stage } = it;
    const reader = new ScreenReader(it.element);
    const card = await fail(it, lost());
    expect(words(card)).to.contain("The server did not answer");
    expect(words(card)).to.contain("Your entries are kept.");
    expect(it.stage === stage).to.equal(true);
    expect(input(it).value).to.equal("typed");
    expect(reader.said).to.have.length(1);
    expect(button(stage, "Continue").hasAttribute("aria-disabled")).to.equal(
      false,
    );
    await accessible(it.element);
  });

  it("is reported as a lost connection if the browser is offline", async () => {
    const it = await sentOff();
    Object.defineProperty(navigator, "onLine", {
      value: false,
      configurable: true,
    });
    try {
      expect(words(await fail(it, lost()))).to.contain("No connection");
    } finally {
      Reflect.deleteProperty(navigator, "onLine");
    }
  });

  it("is repeated as a GET by “Try again”, without sending the answer again", async () => {
    const it = await sentOff();
    button(await fail(it, lost()), "Try again").click();
    await it.show(asked());
    await quiet();
    expect(it.sent.slice(2)).to.deep.equal([GET()]);
    expect(input(it).value).to.equal("typed");
    expect(it.frame.querySelector("[part=error]")).to.not.exist;
  });

  it("returns the focus to the form when “Try again” succeeds", async () => {
    const it = await sentOff();
    const again = button(await fail(it, lost()), "Try again");
    again.focus();
    again.click();
    await it.show(asked());
    expect(document.activeElement?.id).to.equal(input(it).id);
  });

  it("lets the person submit again, after a GET has shown that the question is still open", async () => {
    const it = await sentOff();
    await fail(it, lost());
    button(it.stage, "Continue").click();
    await it.answer(asked());
    await it.server.request(3);
    expect(it.sent.slice(2)).to.deep.equal([
      GET(),
      POST({ component: COMPONENT, password: "typed" }),
    ]);
  });

  it("is announced again each time", async () => {
    const it = await sentOff();
    const reader = new ScreenReader(it.element);
    const first = await fail(it, lost());
    expect(reader.said).to.have.length(1);
    button(first, "Try again").click();
    await warnings(async () => {
      await it.answer(lost());
      await it.until(() => !first.isConnected);
    });
    expect(reader.said).to.have.length(1);
  });

  it("shows a notice if the lost answer did sign the person in", async () => {
    let csrf = "a";
    const it = await standing(
      challenge("ak-stage-identification"),
      {},
      { csrfToken: () => csrf },
    );
    void it.element.respond({ uid_field: "mira" });
    await it.show(asked());
    void it.element.respond({ password: "p" });
    await it.server.request(2);
    csrf = "b";
    button(await fail(it, lost()), "Try again").click();
    await it.show(challenge("ak-stage-identification"));
    expect(words(at(it.frame, "[part=message]"))).to.equal(
      "You are signed in. The last answer got lost on its way back.",
    );
  });

  it("leaves a card with two buttons if it was the first request", async () => {
    const it = stand();
    const card = await fail(it, lost());
    expect(words(card)).to.contain("The server did not answer");
    expect(words(card)).not.to.contain("Your entries");
    expect(buttons(card)).to.deep.equal(["Try again", "Start over"]);
    await accessible(it.element);
    button(card, "Start over").click();
    await it.answer(cancelled());
    await it.show(asked());
    expect(it.sent).to.deep.equal([GET(), CANCEL, GET()]);
  });
});

describe("a response that is not a challenge", () => {
  for (const [what, reply, text, code] of [
    [
      "a path that leads nowhere",
      answer("", 404),
      "leads nowhere",
      "not-found",
    ],
    ["a crash", answer("", 500), "The server had a problem", "server-error"],
    [
      "a proxy’s sign-in page",
      answer("<html>", 200, { "Content-Type": "text/html" }),
      "not set up correctly",
      "not-json",
    ],
    ["a proxy’s refusal", answer("", 403), "not set up correctly", "proxy"],
    ["too much", answer("", 413), "Too much was sent", "too-large"],
    ["nothing with a name", {}, "not set up correctly", "no-component"],
    [
      "a redirect that runs code",
      end("javascript:alert(1)"),
      "not safe",
      "unsafe-redirect",
    ],
  ] as const) {
    it(`is explained in everyday words: ${what}`, async () => {
      const it = stand();
      const card = await fail(it, reply);
      expect(words(card)).to.contain(text);
      expect(it.element.error?.code).to.equal(code);
      expect(it.element.matches(":state(error)")).to.equal(true);
      expect(buttons(card)).to.include("Try again");
    });
  }

  it("shows the request’s id", async () => {
    const it = stand();
    const card = await fail(
      it,
      answer("", 502, { "X-authentik-id": "abc123" }),
    );
    const number = at(card, "code");
    expect(words(number)).to.equal("abc123");
    expect(number.translate).to.equal(false);
  });

  it("is requested again automatically, or by the person, while the server is starting", async () => {
    const it = stand();
    const card = await fail(it, answer("{}", 503, { "Retry-After": "5" }));
    expect(words(card)).to.contain("The server is starting");
    expect(words(card)).to.contain("This goes on by itself in a moment.");
    expect(buttons(card)).to.deep.equal(["Try again"]);
    button(card, "Try again").click();
    await it.server.request(1);
    expect(it.sent).to.deep.equal([GET(), GET()]);
  });
});

describe("a notice for facts that the replies show only indirectly", () => {
  const said = async (it: Stand, reply: object) => {
    const reader = new ScreenReader(it.element);
    await it.show(reply);
    return { said: reader.said, text: words(at(it.frame, "[part=message]")) };
  };
  const once = (text: string) => ({ said: [text], text });

  it("says that the answer was refused without a message, and keeps the typed text", async () => {
    const it = await sentOff();
    expect(await said(it, asked())).to.deep.equal(
      once("That was not accepted. Check it and try again."),
    );
    expect(input(it).value).to.equal("typed");
  });

  /** The second stage of a flow, whose answer was sent. */
  async function secondAnswered(): Promise<Stand> {
    const it = await standing(challenge("ak-stage-identification"));
    void it.element.respond({ uid_field: "mira" });
    await it.show(asked());
    void it.element.respond({ password: "p" });
    return it;
  }
  const first = challenge("ak-stage-identification");
  const firstWithErrors = challenge("ak-stage-identification", {}, "rejected");

  it("says that the flow started again because the session was lost", async () => {
    const it = await secondAnswered();
    expect(await said(it, firstWithErrors)).to.deep.equal(
      once("Your session had ended, so we started again."),
    );
  });

  it("says that the flow started again because the answer was refused", async () => {
    const it = await secondAnswered();
    expect(await said(it, first)).to.deep.equal(
      once("That was not accepted. Start again."),
    );
  });

  it("says that the flow started again because another tab started a flow", async () => {
    const it = await secondAnswered();
    const otherTab = await Page.open("/page/other");
    otherTab.use(new ScriptedServer(first));
    otherTab.write('<flow-executor slug="login"></flow-executor>');
    await otherTab.run();
    await otherTab.shows("ak-stage-identification");
    expect(await said(it, firstWithErrors)).to.deep.equal(
      once("Another tab of this browser is signing in."),
    );
  });

  it("the link of a mail had no effect", async () => {
    const it = stand({ query: "flow_token=used" });
    const { text } = await said(it, first);
    expect(text).to.equal(
      "This link was used before or has expired. You can start again here.",
    );
    expect(at(it.stage, "[name=uid_field]")).to.exist;
  });

  it("says that the consent is for another application, and shows no error of the server", async () => {
    const consent = (more: object, state?: "rejected") =>
      challenge("ak-stage-consent", more, state);
    const it = await standing(consent({}));
    void it.element.respond({ token: "one" });
    const header_text = "You're about to sign into Wiki.";
    const other = consent({ header_text, token: "two" }, "rejected");
    expect(await said(it, other)).to.deep.equal(
      once("Another application is asking now."),
    );
    expect(words(it.stage)).to.contain(header_text);
    expect(words(it.stage)).not.to.contain("Invalid consent token");
  });

  it("says that another question came first, without the errors of the other form", async () => {
    const it = await sentOff();
    const other = challenge("ak-stage-user-login", {}, "rejected");
    expect(await said(it, other)).to.deep.equal(
      once("Please answer this first."),
    );
    expect(words(it.stage)).not.to.contain("Must be a valid boolean");
  });

  it("says that the same user is still signed in after a cancel, with a link to sign out", async () => {
    const it = await standing(challenge(COMPONENT));
    button(it.stage, "Not you?").click();
    await it.answer(cancelled());
    expect((await said(it, asked())).text).to.contain(
      "You are signed in as jdoe.",
    );
    const link = at<HTMLAnchorElement>(it.frame, "[part=message] a");
    expect(link.href).to.equal(
      `${location.origin}/flows/-/default/invalidation/`,
    );
  });
});
