import { expect } from "@open-wc/testing";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { at, button, challenge, GET, POST, sent } from "../support/executor.js";
import { Page } from "../support/page.js";
import { cancelled, end } from "../support/replies.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-identification";
const USER = "authentik-remember-me-user";
const SESSION = "authentik-remember-me-session";

type Overrides = Parameters<typeof challenge<typeof COMPONENT>>[1];
const question = (overrides: Overrides = {}) =>
  challenge(COMPONENT, overrides, "remember me");
/** The challenge of 2025.12, which has only one of the newer keys. */
const older = () => {
  const { pending_user_identifier: _, ...rest } = question();
  return rest;
};
const answerWith = (uid_field: string) =>
  POST({ component: COMPONENT, uid_field });
const kept = () => localStorage.getItem(USER);
const remembered = (session = "") => {
  localStorage.setItem(USER, "mira");
  localStorage.setItem(SESSION, session);
};

/** A new page with the identification stage. */
async function visit(first: object = question()) {
  const server = new ScriptedServer(first);
  const page = await Page.open("/page/");
  page.use(server).write('<flow-executor slug="login"></flow-executor>');
  await page.run();
  const stage = await page.shows(COMPONENT);
  return {
    page,
    server,
    stage,
    name: at<HTMLInputElement>(stage, "[name=uid_field]"),
    box: at<HTMLInputElement>(stage, "[type=checkbox]"),
  };
}

describe("“Remember me on this device”", () => {
  afterEach(() => localStorage.clear());

  it("is offered only if the server enables it", async () => {
    for (const enable_remember_me of [false, undefined]) {
      remembered();
      const { enable_remember_me: _, ...rest } = question();
      const server = new ScriptedServer(
        enable_remember_me === false ? { ...rest, enable_remember_me } : rest,
      );
      const page = await Page.open("/page/");
      page.use(server).write('<flow-executor slug="login"></flow-executor>');
      await page.run();
      const stage = await page.shows(COMPONENT);
      expect(stage.querySelector("[type=checkbox]")).to.not.exist;
      expect(at<HTMLInputElement>(stage, "[name=uid_field]").value).to.equal(
        "",
      );
      await quiet();
      expect(sent(server)).to.deep.equal([GET()]);
    }
  });

  it("is a labelled box, not checked at first, and not part of an answer", async () => {
    const { server, stage, name, box } = await visit();
    expect([...(box.labels ?? [])].map((each) => each.innerText)).to.deep.equal(
      ["Remember me on this device"],
    );
    expect(box.checked).to.equal(false);
    name.value = "mira";
    box.click();
    button(stage, "Log in").click();
    await server.request(1);
    expect(sent(server)[1]).to.deep.equal(answerWith("mira"));
  });

  it("keeps a name after it was accepted, in whatever way it was entered, and no name that is only typed", async () => {
    const { page, server, stage, name, box } = await visit();
    box.click();
    name.value = "mira";
    name.dispatchEvent(new InputEvent("input", { bubbles: true }));
    expect(kept()).to.equal(null);
    name.value = "mira ";
    button(stage, "Log in").click();
    const request = await server.request(1);
    expect(kept()).to.equal(null);
    request.answer(challenge("ak-stage-password"));
    await page.shows("ak-stage-password");
    expect(kept()).to.equal("mira");
    expect(localStorage.getItem(SESSION)).to.equal("");
  });

  it("keeps no name that the server refused, or that got no reply", async () => {
    const { page, server, stage, name, box } = await visit(
      question({ password_fields: true }),
    );
    box.click();
    name.value = "mria";
    const password = at<HTMLInputElement>(stage, "[name=password]");
    password.value = "secret";
    button(stage, "Log in").click();
    (await server.request(1)).answer({
      ...question({ password_fields: true }),
      response_errors: {
        non_field_errors: [{ string: "Failed to authenticate.", code: "x" }],
      },
    });
    await page.until(() => stage.querySelector("[role=alert]"));
    expect(kept()).to.equal(null);
    await page.until(() => page.frame.querySelector("[aria-busy=false]"));
    await quiet();
    password.value = "secret";
    button(stage, "Log in").click();
    (await server.request(2)).answer(new TypeError("Failed to fetch"));
    await page.until(() => page.frame.querySelector("[part=error]"));
    expect(kept()).to.equal(null);
  });

  it("keeps a name whose acceptance ends the flow", async () => {
    const { page, server, stage, name, box } = await visit();
    page.element.redirect = "manual";
    box.click();
    name.value = "mira";
    button(stage, "Log in").click();
    (await server.request(1)).answer(end());
    await page.until(() => page.frame.querySelector(".finished"));
    await quiet();
    expect(kept()).to.equal("mira");
  });

  it("forgets the name when an answer is sent with the box unchecked", async () => {
    remembered();
    const { server, stage, name, box } = await visit(
      question({ password_fields: true }),
    );
    box.click();
    expect(kept()).to.equal("mira");
    name.value = "ada";
    at<HTMLInputElement>(stage, "[name=password]").value = "secret";
    button(stage, "Log in").click();
    await server.request(1);
    expect(kept()).to.equal(null);
    expect(localStorage.getItem(SESSION)).to.equal(null);
  });

  it("sends the remembered name automatically, once", async () => {
    remembered();
    const { server, name, box, page } = await visit();
    expect(name.value).to.equal("mira");
    expect(box.checked).to.equal(true);
    (await server.request(1)).answer(question());
    await page.until(() => page.frame.querySelector("[part=message]"));
    await quiet();
    expect(sent(server)).to.deep.equal([GET(), answerWith("mira")]);
  });

  it("reports the question before it is answered", async () => {
    remembered();
    const server = new ScriptedServer(question());
    const page = await Page.open("/page/");
    page.use(server).write('<flow-executor slug="login"></flow-executor>');
    const events: string[] = [];
    for (const type of ["flow-challenge", "flow-response"])
      page.element.addEventListener(type, () => events.push(type));
    await page.run();
    await server.request(1);
    expect(events).to.deep.equal(["flow-challenge", "flow-response"]);
  });

  it("only fills in the name if more is asked, or if there are other ways to sign in", async () => {
    for (const more of [
      { password_fields: true },
      { passwordless_url: "/if/flow/passwordless/" },
    ]) {
      remembered();
      const { server, name } = await visit(question(more));
      expect(name.value).to.equal("mira");
      await quiet();
      expect(sent(server)).to.deep.equal([GET()]);
    }
  });

  it("sends nothing if there is no field for the name", async () => {
    remembered();
    const server = new ScriptedServer(question({ user_fields: [] }));
    const page = await Page.open("/page/");
    page.use(server).write('<flow-executor slug="login"></flow-executor>');
    await page.run();
    await page.shows(COMPONENT);
    await quiet();
    expect(sent(server)).to.deep.equal([GET()]);
  });

  it("is forgotten by “Not you?”, after which nothing is sent automatically", async () => {
    remembered();
    const { page, server } = await visit();
    (await server.request(1)).answer(challenge("ak-stage-password"));
    const stage = await page.shows("ak-stage-password");
    button(stage, "Not you?").click();
    (await server.request(2)).answer(cancelled());
    expect(kept()).to.equal(null);
    // Even if another name was remembered in the meantime, for example by another tab.
    remembered();
    (await server.request(3)).answer(question());
    await page.shows(COMPONENT);
    await quiet();
    expect(sent(server)).to.have.length(4);
  });

  it("is not sent automatically by any stage after “Not you?” on another", async () => {
    const server = new ScriptedServer(challenge("ak-stage-password"));
    const page = await Page.open("/page/");
    page.use(server).write('<flow-executor slug="login"></flow-executor>');
    await page.run();
    const stage = await page.shows("ak-stage-password");
    button(stage, "Not you?").click();
    (await server.request(1)).answer(cancelled());
    // Another tab remembers a name in the meantime.
    remembered();
    (await server.request(2)).answer(question());
    await page.shows(COMPONENT);
    await quiet();
    expect(sent(server)).to.have.length(3);
  });

  it("is forgotten in another session, as in servers since 2026", async () => {
    remembered("othersess");
    const { name, box } = await visit();
    expect(name.value).to.equal("");
    expect(box.checked).to.equal(false);
    expect(kept()).to.equal(null);
  });

  it("is kept for another session, as in older servers", async () => {
    remembered("othersess");
    const { name } = await visit(older());
    expect(name.value).to.equal("mira");
    expect(kept()).to.equal("mira");
  });

  it("works without storage", async () => {
    const server = new ScriptedServer(question());
    const page = await Page.open("/page/");
    Object.defineProperty(page.window, "localStorage", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
    page.use(server).write('<flow-executor slug="login"></flow-executor>');
    await page.run();
    const stage = await page.shows(COMPONENT);
    at<HTMLInputElement>(stage, "[name=uid_field]").value = "mira";
    at(stage, "[type=checkbox]").click();
    button(stage, "Log in").click();
    await server.request(1);
    expect(sent(server)[1]).to.deep.equal(answerWith("mira"));
  });
});
