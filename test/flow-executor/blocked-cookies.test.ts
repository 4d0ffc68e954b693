import { expect } from "@open-wc/testing";
import type { FlowError } from "../../src/index.js";
import { ScriptedServer } from "../../src/testing/index.js";
import { ScreenReader } from "../support/announcements.js";
import { BLOCKED, lay } from "../support/cookies.js";
import {
  at,
  button,
  challenge,
  GET,
  putIn,
  sent,
  standing,
  words,
} from "../support/executor.js";
import { Page } from "../support/page.js";
import { accessible } from "../support/states.js";
import { quiet, warnings } from "../support/wait.js";

const first = () => challenge("ak-stage-identification");
const TEXT =
  "Cookies are blocked for this site Allow them in the settings of the browser, then try again.";

let allow: (() => void) | undefined;
afterEach(() => allow?.());

describe("a browser that keeps no cookies", () => {
  it("is named instead of a refusal: to the person, once, and in the console", async () => {
    allow = BLOCKED["document.cookie"](window);
    const it = await standing(first());
    putIn(it, "uid_field", "mira");
    const reader = new ScreenReader(it.element);
    button(it.stage, "Log in").click();
    const told = await warnings(async () => {
      await it.answer(first());
      await it.error();
    });
    const card = await it.error();
    expect(words(at(card, ".words"))).to.equal(TEXT);
    expect(reader.said).to.have.length(1);
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^flow-executor: cookies: /);
    expect(it.element.error?.code).to.equal("cookies");
    expect(it.frame.querySelector("[part=message]")).to.equal(null);
    await accessible(it.element);
  });

  it("keeps what was typed, and asks again without sending it", async () => {
    allow = BLOCKED["document.cookie"](window);
    const it = await standing(first());
    const field = putIn(it, "uid_field", "mira");
    button(it.stage, "Log in").click();
    await warnings(async () => {
      await it.answer(first());
      await it.error();
    });
    allow();
    button(await it.error(), "Try again").click();
    await it.show(first());
    expect(it.sent.at(-1)).to.equal(GET());
    expect(field.isConnected).to.equal(true);
    expect(field.value).to.equal("mira");
    expect(it.frame.querySelector("[part=error]")).to.equal(null);
  });
});

describe("a frame", () => {
  /** The errors after a first answer that brings the first question again. */
  async function framed(hasStorageAccess: () => Promise<boolean>) {
    const server = new ScriptedServer(first(), first());
    const page = await Page.open("/page/");
    page.use(server).write('<flow-executor slug="login"></flow-executor>');
    lay(page.document, "hasStorageAccess", { value: hasStorageAccess });
    await page.run();
    await page.shows("ak-stage-identification");
    const errors: FlowError[] = [];
    page.element.addEventListener("flow-error", ({ error }) =>
      errors.push(error),
    );
    await page.element.respond({ uid_field: "mira" });
    await quiet();
    expect(sent(server)).to.have.length(2);
    return errors.map(({ code }) => code);
  }

  it("of another site has no access to its cookies: that is told", async () => {
    const codes = await framed(() => Promise.resolve(false));
    expect(codes).to.deep.equal(["cookies"]);
  });

  it("that has access, or does not know, is told nothing", async () => {
    const unknown = new DOMException("", "InvalidStateError");
    expect(await framed(() => Promise.resolve(true))).to.deep.equal([]);
    expect(await framed(() => Promise.reject(unknown))).to.deep.equal([]);
  });
});

it("a flow server that gets no cookie asks its first question again", async () => {
  await fetch("/forget");
  const page = await Page.open("/page/");
  page.window.fetch = (url, init) =>
    fetch(url, { ...init, credentials: "omit" });
  allow = BLOCKED["document.cookie"](page.window);
  page.write(
    '<flow-executor slug="default-authentication-flow" query=""></flow-executor>',
  );
  await page.run();
  await page.shows("ak-stage-identification");
  expect(await page.element.respond({ uid_field: "ada" })).to.equal("failed");
  expect(page.element.error?.code).to.equal("cookies");
});
