import { expect } from "@open-wc/testing";
import {
  ASSERTION,
  assertion,
  Credentials,
  pass,
  replace,
  withActivation,
  withCapabilities,
} from "../support/credentials.js";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { asked, COMPONENT, refused, title } from "../support/validate.js";
import { quiet } from "../support/wait.js";

const BACK = "Back to sign-in";
const passwordless = () => asked("passkey, nobody known");
const identification = () =>
  challenge("ak-stage-identification", {}, "with passwordless link");

const linkOf = ({ stage }: Stand, text: string) =>
  [...stage.querySelectorAll("a")].find((each) => words(each) === text);
const back = (it: Stand) => {
  const found = linkOf(it, BACK);
  if (!found) throw new Error("There is no way back.");
  return found;
};

describe(`${COMPONENT}: a sign-in by passkey alone`, () => {
  it("can be cancelled while the browser waits, and then be tried again", async () => {
    const credentials = new Credentials();
    const it = await standing(passwordless(), { autofocus: true });
    const first = await credentials.call(0);
    button(it.stage, "Cancel").click();
    const alert = await it.until(() => it.stage.querySelector("[role=alert]"));
    expect(first.options.signal?.aborted).to.equal(true);
    expect(words(alert)).to.equal(
      "The request was cancelled. You can try again.",
    );
    expect(title(it)).to.equal("That didn’t work");
    const again = button(it.stage, "Try again");
    await it.until(() => document.activeElement === again);
    back(it);
    again.click();
    await credentials.call(1);
    button(it.stage, "Cancel");
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("that was begun from a form leads back to that form, with its query", async () => {
    const credentials = new Credentials();
    const it = await standing(identification(), { query: "next=%2Fa%3Fb" });
    linkOf(it, "Sign in with a passkey")?.click();
    await it.show(passwordless());
    const call = await credentials.call(0);
    back(it).click();
    await it.show(identification());
    expect(call.options.signal?.aborted).to.equal(true);
    expect(it.sent).to.deep.equal([
      GET("login", "next%3D%252Fa%253Fb"),
      GET("passwordless"),
      GET("login", "next%3D%252Fa%253Fb"),
    ]);
    expect(it.stage.localName).to.equal("ak-stage-identification");
  });

  it("that the page itself began leads to the sign-in of the server", async () => {
    new Credentials();
    const it = await standing(passwordless(), { query: "next=%2Fa" });
    expect(back(it).href).to.equal(
      `${location.origin}/flows/-/default/authentication/?next=%2Fa`,
    );
  });

  it("has a way back where there is no passkey at all", async () => {
    replace(window, "PublicKeyCredential", undefined);
    const it = await standing(passwordless());
    expect(words(at(it.stage, "[role=alert]"))).to.include(
      "This browser has no passkeys.",
    );
    back(it);
  });

  it("has no such way for a person who is known: that is “Not you?”", async () => {
    const credentials = new Credentials();
    const it = await standing(asked("passkey"));
    await credentials.call(0);
    button(it.stage, "Cancel");
    button(it.stage, "Not you?");
    expect(linkOf(it, BACK)).to.equal(undefined);
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
  });
});

const UNKNOWN =
  "This passkey is not valid here any more. Sign in another way, then you can set up a new one.";
const HERE = { rpId: "id.example.com", credentialId: "AQID" };

/** Answers with a passkey, which the server rejects. */
async function rejected(
  first: object,
  error: string,
  credentials: Credentials,
): Promise<Stand> {
  const it = await standing(first);
  (await credentials.call(0)).give(assertion());
  await it.server.request(1);
  expect(it.sent[1]).to.deep.equal(
    POST({ component: COMPONENT, webauthn: ASSERTION }),
  );
  await it.show({ ...first, ...refused("webauthn", error) });
  await quiet();
  return it;
}
const alerts = ({ stage }: Stand) =>
  [...stage.querySelectorAll("[role=alert]")].map(words);

describe(`${COMPONENT}: a passkey that the server does not know`, () => {
  it("is not offered again, and the person reads how else to sign in", async () => {
    const credentials = new Credentials();
    const told = withCapabilities("signalUnknownCredential");
    const it = await rejected(passwordless(), "Invalid device", credentials);
    expect(alerts(it)).to.deep.equal([UNKNOWN]);
    expect(told).to.deep.equal([HERE]);
    back(it);
    button(it.stage, "Try again").click();
    await credentials.call(1);
    expect(alerts(it)).to.deep.equal([UNKNOWN]);
    expect(told).to.have.lengthOf(1);
  });

  it("stays where it may be somebody else’s, and where another error is meant", async () => {
    const { device_challenges, ...known } = asked("passkey");
    const named = { ...passwordless(), device_challenges };
    const other = {
      ...passwordless(),
      pending_user: known.pending_user,
    };
    for (const [first, error] of [
      [asked("passkey"), "Invalid device"],
      [named, "Invalid device"],
      [other, "Invalid device"],
      [passwordless(), "Assertion failed"],
    ] as const) {
      const credentials = new Credentials();
      const told = withCapabilities("signalUnknownCredential");
      const it = await rejected(first, error, credentials);
      expect(alerts(it)).to.deep.equal([error]);
      expect(told).to.deep.equal([]);
      it.element.remove();
    }
  });

  for (const [browser, capabilities] of [
    ["has no such question", undefined],
    ["does not answer it", () => Promise.reject(new Error("No."))],
    [
      "breaks",
      () => {
        throw new Error("No.");
      },
    ],
    ["says no", () => Promise.resolve({ signalUnknownCredential: false })],
  ] as const)
    it(`is reported to no browser that ${browser}`, async () => {
      const credentials = new Credentials();
      const told = withCapabilities();
      replace(
        window.PublicKeyCredential,
        "getClientCapabilities",
        capabilities,
      );
      const it = await rejected(passwordless(), "Invalid device", credentials);
      expect(told).to.deep.equal([]);
      expect(alerts(it)).to.deep.equal([UNKNOWN]);
      button(it.stage, "Try again").click();
      await credentials.call(1);
    });

  it("changes nothing where the browser does not take the report", async () => {
    const credentials = new Credentials();
    withCapabilities("signalUnknownCredential");
    replace(window.PublicKeyCredential, "signalUnknownCredential", () =>
      Promise.reject(new DOMException("Pending.", "OperationError")),
    );
    const it = await rejected(passwordless(), "Invalid device", credentials);
    expect(alerts(it)).to.deep.equal([UNKNOWN]);
    button(it.stage, "Try again").click();
    await credentials.call(1);
  });
});

describe(`${COMPONENT}: just after a press`, () => {
  const ABSENT = "No passkey for this page was found on this device.";
  const ELSEWHERE = "Use a passkey from another device";

  it("asks for the passkeys of this device first, and offers another device where there are none", async () => {
    const credentials = new Credentials();
    withCapabilities("immediateGet");
    withActivation(true);
    pass(0);
    const it = await standing(passwordless(), { autofocus: true });
    const first = await credentials.call(0);
    expect(first.options.uiMode).to.equal("immediate");
    expect(first.options.mediation).to.equal(undefined);
    first.fail("NotAllowedError");
    const alert = await it.until(() => it.stage.querySelector("[role=alert]"));
    expect(words(alert)).to.equal(ABSENT);
    back(it);
    const elsewhere = button(it.stage, ELSEWHERE);
    expect(elsewhere.classList.contains("flow-primary")).to.equal(true);
    await it.until(() => document.activeElement === elsewhere);
    elsewhere.click();
    const second = await credentials.call(1);
    expect("uiMode" in second.options).to.equal(false);
    pass(2000);
    second.fail("NotAllowedError");
    await it.until(() => it.stage.querySelector("[role=alert]"));
    button(it.stage, "Try again").click();
    const third = await credentials.call(2);
    expect("uiMode" in third.options).to.equal(false);
    third.give(assertion());
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({ component: COMPONENT, webauthn: ASSERTION }),
    );
  });

  it("offers both where the person closes the browser’s list", async () => {
    const credentials = new Credentials();
    withCapabilities("immediateGet");
    withActivation(true);
    const it = await standing(passwordless());
    const first = await credentials.call(0);
    pass(3000);
    first.fail("NotAllowedError");
    const alert = await it.until(() => it.stage.querySelector("[role=alert]"));
    expect(words(alert)).to.equal(
      "The request was cancelled. You can try again.",
    );
    button(it.stage, ELSEWHERE);
    button(it.stage, "Try again").click();
    expect((await credentials.call(1)).options.uiMode).to.equal("immediate");
  });

  for (const [what, state, isActive, names] of [
    ["without a press", passwordless(), false, ["immediateGet"]],
    [
      "for credentials that the server names",
      asked("passkey"),
      true,
      ["immediateGet"],
    ],
    ["in a browser that cannot", passwordless(), true, []],
  ] as const)
    it(`is as ever ${what}`, async () => {
      const credentials = new Credentials();
      withCapabilities(...names);
      withActivation(isActive);
      const it = await standing(state);
      const call = await credentials.call(0);
      expect("uiMode" in call.options).to.equal(false);
      pass(500);
      call.fail("NotAllowedError");
      await it.until(() => it.stage.querySelector("[role=alert]"));
      expect(words(it.stage)).not.to.include(ELSEWHERE);
      button(it.stage, "Try again");
    });
});
