import { expect } from "@open-wc/testing";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  putIn,
  sent,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { Page } from "../support/page.js";
import { cancelled } from "../support/replies.js";
import { preview } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-identification";
const HINT = "mira@example.com";
const RECOVERY = "/if/flow/recovery/";

type Overrides = Parameters<typeof challenge<typeof COMPONENT>>[1];
const asked = (overrides: Overrides = {}) => challenge(COMPONENT, overrides);
const password = () => challenge("ak-stage-password");
const answered = (uid_field: string) =>
  POST({ component: COMPONENT, uid_field });
const name = (root: ParentNode) =>
  at<HTMLInputElement>(root, "[name=uid_field]");
const known = (overrides?: Overrides, loginHint = HINT) =>
  standing(asked(overrides), { loginHint, autofocus: true });
const focused = () => document.activeElement?.getAttribute("name");
const send = ({ stage }: Stand) => button(stage, "Log in").click();

/** A new page whose form may send the name. */
async function visit(
  first: object,
  attributes = 'auto-submit="login-hint"',
  hint = HINT,
) {
  const server = new ScriptedServer(first);
  const page = await Page.open("/page/");
  page
    .use(server)
    .write(
      `<flow-executor slug="login" login-hint="${hint}" ${attributes}></flow-executor>`,
    );
  await page.run();
  await page.shows(COMPONENT);
  return { page, server };
}

describe("a name that the page knows", () => {
  afterEach(() => localStorage.clear());

  it("is filled in, and is sent on a press", async () => {
    const it = await known({}, ` ${HINT}\u200B`);
    expect(name(it.stage).value).to.equal(HINT);
    expect(focused()).to.equal("uid_field");
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
    send(it);
    await it.show({ ...challenge(COMPONENT, {}, "rejected") });
    expect(it.sent[1]).to.deep.equal(answered(HINT));
    expect(name(it.stage).value).to.equal(HINT);
  });

  it("leaves the focus to the password, as any name that is filled in", async () => {
    await known({ password_fields: true });
    expect(focused()).to.equal("password");
    await standing(
      asked({ password_fields: true, pending_user_identifier: "ada" }),
      { autofocus: true },
    );
    expect(focused()).to.equal("password");
    await standing(asked({ password_fields: true }), { autofocus: true });
    expect(focused()).to.equal("uid_field");
  });

  it("is filled in when the page learns it later, unless the person has typed", async () => {
    const it = await standing(asked());
    it.element.setAttribute("login-hint", HINT);
    await it.element.updateComplete;
    await quiet();
    expect(name(it.stage).value).to.equal(HINT);
    putIn(it, "uid_field", "ada");
    it.element.loginHint = "bob";
    await it.element.updateComplete;
    await quiet();
    expect(name(it.stage).value).to.equal("ada");
  });

  it("gives way to the name that the server knows", async () => {
    const it = await known({ pending_user_identifier: "ada" });
    expect(name(it.stage).value).to.equal("ada");
  });

  it("gives way to the name that the person wanted to be remembered", async () => {
    localStorage.setItem("authentik-remember-me-user", "ada");
    const it = await known({ enable_remember_me: true, password_fields: true });
    expect(name(it.stage).value).to.equal("ada");
  });

  it("is not filled in after another name was entered in this run", async () => {
    const it = await known({ recovery_url: RECOVERY });
    putIn(it, "uid_field", "ada");
    send(it);
    await it.show(asked({ recovery_url: RECOVERY }));
    expect(name(it.stage).value).to.equal("ada");
    at(it.stage, "a").click();
    await it.show(challenge(COMPONENT, {}, "recovering an account"));
    expect(name(it.stage).value).to.equal("");
  });

  it("is not filled in again after “Not you?”, but another one is", async () => {
    const { page, server } = await visit(asked(), "");
    button(page.stage, "Log in").click();
    (await server.request(1)).answer(password());
    button(await page.shows("ak-stage-password"), "Not you?").click();
    (await server.request(2)).answer(cancelled());
    (await server.request(3)).answer(asked());
    expect(name(await page.shows(COMPONENT)).value).to.equal("");
    page.element.loginHint = "ada";
    await page.until(() => name(page.stage).value === "ada");
  });
});

describe("a name that the page knows and wants to be sent", () => {
  afterEach(() => localStorage.clear());

  for (const attributes of [
    'auto-submit="login-hint"',
    'auto-submit="code login-hint"',
  ])
    it(`is sent at once, and once in a page: ${attributes}`, async () => {
      const { page, server } = await visit(asked(), attributes);
      (await server.request(1)).answer(challenge(COMPONENT, {}, "rejected"));
      await page.until(() => page.stage.querySelector("[role=alert]"));
      expect(name(page.stage).value).to.equal(HINT);
      void page.element.restart();
      (await server.request(2)).answer(cancelled());
      (await server.request(3)).answer(asked());
      await page.until(() => !page.stage.querySelector("[role=alert]"));
      await page.shows(COMPONENT);
      await quiet();
      expect(name(page.stage).value).to.equal(HINT);
      expect(sent(server).filter(Array.isArray)).to.deep.equal([
        answered(HINT),
      ]);
    });

  it("is not sent after “Not you?”", async () => {
    const { page, server } = await visit(asked());
    (await server.request(1)).answer(password());
    button(await page.shows("ak-stage-password"), "Not you?").click();
    (await server.request(2)).answer(cancelled());
    (await server.request(3)).answer(asked());
    await page.shows(COMPONENT);
    page.element.loginHint = "ada";
    await page.until(() => name(page.stage).value === "ada");
    await quiet();
    expect(sent(server)).to.have.lengthOf(4);
  });

  for (const [reason, first] of Object.entries({
    "a password": asked({ password_fields: true }),
    "a captcha": challenge(COMPONENT, {}, "with captcha"),
    "another way without a password": asked({
      passwordless_url: "/if/flow/passwordless/",
    }),
    "a passkey": challenge(COMPONENT, {}, "with passkey"),
    "a rejected answer": challenge(COMPONENT, {}, "rejected"),
    "a name that the server knows": asked({ pending_user_identifier: "ada" }),
    "a flow that would send a mail": challenge(
      COMPONENT,
      {},
      "recovering an account",
    ),
  }))
    it(`is only filled in, because there is ${reason}`, async () => {
      const { page, server } = await visit(first);
      await quiet();
      expect(name(page.stage).value).not.to.equal("");
      expect(sent(server)).to.deep.equal([GET()]);
    });

  for (const attributes of [
    "",
    'auto-submit="code"',
    'auto-submit="off"',
    'auto-submit=""',
  ])
    it(`is only filled in without the token: ${attributes}`, async () => {
      const { page, server } = await visit(asked(), attributes);
      await quiet();
      expect(name(page.stage).value).to.equal(HINT);
      expect(sent(server)).to.deep.equal([GET()]);
    });

  it("gives way to a remembered name, which is sent instead", async () => {
    localStorage.setItem("authentik-remember-me-user", "ada");
    const { server } = await visit(asked({ enable_remember_me: true }));
    await server.request(1);
    await quiet();
    expect(sent(server)).to.deep.equal([GET(), answered("ada")]);
  });

  it("is not sent in a preview", async () => {
    const it = await preview(asked());
    it.element.autoSubmit = "login-hint";
    it.element.loginHint = HINT;
    await it.element.updateComplete;
    await quiet();
    expect(it.server.requests).to.have.lengthOf(0);
    expect(words(it.stage)).to.contain("Log in");
  });
});

describe("auto-submit=off", () => {
  afterEach(() => localStorage.clear());

  it("fills in a remembered name and does not send it", async () => {
    localStorage.setItem("authentik-remember-me-user", "ada");
    const { page, server } = await visit(
      asked({ enable_remember_me: true }),
      'auto-submit="off"',
    );
    await quiet();
    expect(name(page.stage).value).to.equal("ada");
    expect(sent(server)).to.deep.equal([GET()]);
  });
});
