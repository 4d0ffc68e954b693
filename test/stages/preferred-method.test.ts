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
  type Properties,
  type Stand,
} from "../support/executor.js";
import { Page } from "../support/page.js";
import {
  asked,
  choose,
  code,
  COMPONENT,
  device,
  EMPTY,
  INVALID,
  lead,
  rows,
  title,
} from "../support/validate.js";
import { quiet } from "../support/wait.js";

const KEY = "flow-executor:last-used";
const every = () => asked("every method");
const shown = (prefer: string, first: object = every(), more?: Properties) =>
  standing(first, { prefer, ...more });
const enter = (it: Stand, text: string) => {
  putIn(it, "code", text);
  at<HTMLButtonElement>(it.stage, "[type=submit]").click();
};

describe("the preferred second factor", () => {
  afterEach(() => localStorage.clear());

  it("is asked for first, and the others stay in reach", async () => {
    const it = await shown("static totp");
    expect(lead(it)).to.include("recovery codes");
    await choose(it, "Use another method");
    expect(rows(it)).to.have.lengthOf(6);
    await choose(it, "Authenticator app");
    expect(lead(it)).to.include("authenticator app");
    await it.element.updateComplete;
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("is asked for instead of a list, if none was used before", async () => {
    const it = await shown("totp", asked("none used before"));
    expect(lead(it)).to.include("authenticator app");
  });

  it("is the first in the page’s order that is offered and known", async () => {
    const unknown = { ...device("push", "duo"), device_class: "telepathy" };
    const it = await shown("telepathy webauthn  static totp", {
      ...asked(),
      device_challenges: [
        unknown,
        device("normal", "totp"),
        device("recovery code", "static"),
      ],
    });
    expect(lead(it)).to.include("recovery codes");
  });

  for (const prefer of ["", "sms", "smoke signals", "last-used"])
    it(`is the server’s if the page’s is not offered: “${prefer}”`, async () => {
      const it = await shown(prefer, {
        ...asked(),
        device_challenges: every().device_challenges.filter(
          ({ device_class }) => device_class !== "sms",
        ),
      });
      expect(lead(it)).to.include("authenticator app");
    });

  it("changes nothing if there is only one", async () => {
    const it = await shown("webauthn static", asked("e-mail"));
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({
        component: COMPONENT,
        selected_challenge: device("e-mail", "email"),
      }),
    );
  });

  it("sends a message, if the page names it first, once", async () => {
    const it = await shown("sms totp");
    await it.answer({ ...every(), ...EMPTY });
    await it.until(() => lead(it).startsWith("We sent a code to your phone"));
    it.element.prefer = "email";
    await it.element.updateComplete;
    await quiet();
    expect(it.sent).to.deep.equal([
      GET(),
      POST({
        component: COMPONENT,
        selected_challenge: device("every method", "sms"),
      }),
    ]);
  });

  it("sends no message if another one comes before, and no push without a press", async () => {
    const first = await shown("totp sms");
    await quiet();
    expect(first.sent).to.deep.equal([GET()]);
    first.element.remove();
    const it = await shown("duo");
    expect(title(it)).to.equal("Duo");
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
    button(it.stage, "Send a push").click();
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(POST({ component: COMPONENT, duo: 2 }));
  });

  it("stays after a rejected answer, and the person’s choice too", async () => {
    const it = await shown("static");
    enter(it, "aB3d");
    await it.show({ ...every(), ...INVALID });
    expect(lead(it)).to.include("recovery codes");
    await choose(it, "Use another method");
    await choose(it, "Authenticator app");
    enter(it, "042917");
    await it.show({ ...every(), ...INVALID });
    expect(lead(it)).to.include("authenticator app");
  });

  it("can be a passkey, by its own rules", async () => {
    const it = await shown("webauthn");
    expect(it.stage.textContent?.toLowerCase()).to.include("passkey");
    expect(it.stage.querySelector("[name=code]")).to.equal(null);
  });
});

describe("the second factor that was last used in this browser", () => {
  afterEach(() => localStorage.clear());
  const kept = () => localStorage.getItem(KEY);

  it("is remembered once it was accepted, as its class only, and asked for first", async () => {
    const two = {
      ...every(),
      device_challenges: [
        device("every method", "duo"),
        device("every method", "totp"),
      ],
    };
    const it = await shown("last-used webauthn", two);
    enter(it, "042917");
    await it.show({ ...two, ...INVALID });
    expect(kept()).to.equal(null);
    enter(it, "042918");
    await it.show(challenge("ak-stage-password"));
    expect(kept()).to.equal("totp");
    expect(JSON.stringify({ ...localStorage })).to.equal(
      JSON.stringify({ [KEY]: "totp" }),
    );
    const next = await shown("last-used static", asked("none used before"));
    expect(lead(next)).to.include("authenticator app");
  });

  it("sends a message if that was used", async () => {
    localStorage.setItem(KEY, "sms");
    const it = await shown("last-used");
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({
        component: COMPONENT,
        selected_challenge: device("every method", "sms"),
      }),
    );
  });

  it("does not change while the form is on the page", async () => {
    localStorage.setItem(KEY, "totp");
    const it = await shown("last-used", asked("none used before"));
    localStorage.setItem(KEY, "static");
    it.element.lang = "de";
    await it.until(() => lead(it).includes("App"));
    expect(code(it).inputMode).to.equal("numeric");
  });

  it("is not a recovery code, because those are limited", async () => {
    const it = await shown("last-used static");
    enter(it, "aB3dE5fG7hJ9");
    await it.show(challenge("ak-stage-password"));
    expect(kept()).to.equal(null);
  });

  it("is not remembered unless the page asks for it", async () => {
    const it = await shown("totp");
    enter(it, "042917");
    await it.show(challenge("ak-stage-password"));
    expect(localStorage).to.have.lengthOf(0);
  });

  it("is not needed: everything works without storage", async () => {
    const server = new ScriptedServer(every());
    const page = await Page.open("/page/");
    Object.defineProperty(page.window, "localStorage", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
    page
      .use(server)
      .write(
        '<flow-executor slug="login" prefer="last-used static"></flow-executor>',
      );
    await page.run();
    const stage = await page.shows(COMPONENT);
    expect(at(stage, ".flow-lead").textContent).to.include("recovery codes");
    at<HTMLInputElement>(stage, "[name=code]").value = "aB3d";
    at<HTMLButtonElement>(stage, "[type=submit]").click();
    (await server.request(1)).answer(challenge("ak-stage-password"));
    await page.shows("ak-stage-password");
    expect(sent(server)).to.have.lengthOf(2);
  });
});
