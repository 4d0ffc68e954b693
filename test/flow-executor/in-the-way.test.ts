/** What stands in front of authentik and answers in its place. */
import { expect } from "@open-wc/testing";
import { useFakeTimers, type SinonFakeTimers } from "sinon";
import type { ScriptedReply } from "../../src/testing/index.js";
import { ScreenReader } from "../support/announcements.js";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  putIn,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { answer } from "../support/replies.js";
import { accessible } from "../support/states.js";
import { warnings } from "../support/wait.js";
import { terms as arabic } from "../../src/terms/ar.js";
import { terms as german } from "../../src/terms/de.js";
import { clock as timeIn } from "../../src/terms/numbers.js";
import { terms as persian } from "../../src/terms/fa.js";

const HTML = { "Content-Type": "text/html" };
const asked = () => challenge("ak-stage-password");
const texts = (card: Element, selector: string) =>
  [...card.querySelectorAll(selector)].map(words);

/** Answers the next request, which fails. */
async function fail(it: Stand, reply: ScriptedReply): Promise<HTMLElement> {
  await warnings(async () => {
    await it.answer(reply);
    await it.error();
  });
  return it.error();
}

/** A password was typed and sent, and something else answered. */
async function refused(reply: ScriptedReply) {
  const it = await standing(asked());
  const field = putIn(it, "password", "typed");
  button(it.stage, "Continue").click();
  await it.server.request(1);
  const reader = new ScreenReader(it.element);
  const card = await fail(it, reply);
  return { it, field, reader, card };
}

const check = () =>
  answer("<title>Just a moment...</title>", 403, {
    ...HTML,
    "cf-mitigated": "challenge",
  });
const signIn = (title = "Sign in – oauth2-proxy") =>
  answer(`<title>${title}</title><form>`, 200, HTML);

describe("a check of the network", () => {
  it("is named, with Reload and the sign-in page as ways past it", async () => {
    const it = stand();
    const card = await fail(it, check());
    expect(texts(card, ".words > p")).to.deep.equal([
      "A check of the network is in the way",
      "Reload the page to get past it.",
      "Continue on the sign-in page",
    ]);
    expect(texts(card, "button")).to.deep.equal(["Reload the page"]);
    expect(at<HTMLAnchorElement>(card, "a").href).to.equal(
      `${location.origin}/if/flow/login/`,
    );
    expect(it.element.error?.code).to.equal("network-check");
    await accessible(it.element);
  });

  it("keeps the form and what was typed, which may be tried again without a reload", async () => {
    const { it, field, card, reader } = await refused(check());
    expect(reader.said).to.have.length(1);
    expect(texts(card, "button")).to.deep.equal([
      "Reload the page",
      "Try again",
    ]);
    button(card, "Try again").click();
    await it.show(asked());
    expect(it.sent.at(-1)).to.equal(GET());
    expect(field.isConnected).to.equal(true);
    expect(field.value).to.equal("typed");
  });

  it("has no link where there is no other sign-in page", async () => {
    const card = await fail(stand({ hostedUrl: "none" }), check());
    expect(card.querySelector("a")).to.equal(null);
  });
});

describe("the sign-in of another proxy", () => {
  it("is named by its title, with the same ways past it", async () => {
    const it = stand();
    const card = await fail(it, signIn());
    expect(texts(card, ".words > p")).to.deep.equal([
      "Another page is in the way: Sign in – oauth2-proxy",
      "Reload the page to get past it.",
      "Continue on the sign-in page",
    ]);
    expect(texts(card, "button")).to.deep.equal(["Reload the page"]);
    expect(it.element.error?.code).to.equal("not-json");
    await accessible(it.element);
  });

  it("is named by text only", async () => {
    const card = await fail(stand(), signIn("&lt;img src=x&gt;"));
    expect(words(at(card, "bdi"))).to.equal("<img src=x>");
    expect(card.querySelector("img")).to.equal(null);
  });

  it("is not taken for the page itself, which a server sends for unknown paths", async () => {
    const card = await fail(stand(), signIn(document.title || "x"));
    expect(words(card)).to.contain(
      document.title ? "This page is not set up correctly" : "Another page",
    );
  });
});

describe("too many requests", () => {
  let clock: SinonFakeTimers | undefined;
  afterEach(() => clock?.restore());

  const throttled = (after?: string) =>
    answer("", 429, after ? { "Retry-After": after } : {});
  const wait = (card: Element) => words(at(card, "[role=timer]"));

  it("is counted down, said once, and goes on", async () => {
    const it = stand();
    await it.server.request(0);
    clock = useFakeTimers({
      now: Date.now(),
      toFake: ["setTimeout", "clearTimeout", "Date"],
    });
    const reader = new ScreenReader(it.element);
    const card = await fail(it, throttled("61"));
    expect(words(card)).to.contain("Too many requests at once");
    expect(wait(card)).to.equal("Please wait. It goes on in 1:01.");
    expect(card.querySelector("button")).to.equal(null);
    expect(reader.said).to.have.length(1);
    await clock.tickAsync(2_000);
    expect(wait(card)).to.equal("Please wait. It goes on in 0:59.");
    expect(reader.said).to.deep.equal([]);
    await clock.tickAsync(59_000);
    clock.restore();
    await it.show(asked());
    expect(it.sent).to.deep.equal([GET(), GET()]);
    expect(it.frame.querySelector("[part=error]")).to.equal(null);
  });

  it("keeps what was typed; the form waits, and is then pressed again", async () => {
    const it = await standing(asked());
    const field = putIn(it, "password", "typed");
    const press = button(it.stage, "Continue");
    clock = useFakeTimers({
      now: Date.now(),
      toFake: ["setTimeout", "clearTimeout", "Date"],
    });
    press.click();
    await it.server.request(1);
    const card = await fail(it, throttled("5"));
    expect(words(card)).to.contain("Your entries are kept.");
    expect(press.getAttribute("aria-disabled")).to.equal("true");
    press.click();
    await clock.tickAsync(5_000);
    clock.restore();
    await it.show(asked());
    expect(press.hasAttribute("aria-disabled")).to.equal(false);
    expect(field.value).to.equal("typed");
    press.click();
    await it.server.request(3);
    const sent = POST({ component: "ak-stage-password", password: "typed" });
    expect(it.sent).to.deep.equal([GET(), sent, GET(), sent]);
  });

  it("has a button where nothing is said of when", async () => {
    const card = await fail(stand(), throttled());
    expect(card.querySelector("[role=timer]")).to.equal(null);
    expect(texts(card, "button")).to.include("Try again");
    await accessible(card);
  });

  it("is read from left to right in time, in every language", async () => {
    for (const [lang, text] of [
      ["de", german.error_wait.replace("{time}", "0:30")],
      ["fa", persian.error_wait.replace("{time}", "۰:۳۰")],
      ["ar", arabic.error_wait.replace("{time}", timeIn(30, "ar"))],
    ] as const) {
      const it = stand({ lang, dir: lang === "de" ? "ltr" : "rtl" });
      const card = await fail(it, throttled("30"));
      await it.until(() => wait(card) === text);
      it.element.remove();
    }
  });
});

describe("a server that starts for too long", () => {
  it("is not promised to go on by itself, and has a button", async () => {
    const card = await fail(
      stand(),
      answer("{}", 503, { "Retry-After": "3600" }),
    );
    expect(texts(card, ".words > p")).to.deep.equal(["The server is starting"]);
    expect(texts(card, "button")).to.include("Try again");
  });
});
