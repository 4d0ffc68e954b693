import { expect } from "@open-wc/testing";
import type { DeviceChallenge } from "../../src/protocol/index.js";
import {
  at,
  GET,
  POST,
  putIn,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import {
  asked,
  choose,
  code,
  COMPONENT,
  device,
  INVALID,
  lead,
  rows,
} from "../support/validate.js";

const put = (it: Stand, text: string) => putIn(it, "code", text);
const send = ({ stage }: Stand) =>
  at<HTMLButtonElement>(stage, "[type=submit]").click();

describe(`the method in ${COMPONENT}`, () => {
  it("is not asked for if there is only one device", async () => {
    const it = await standing(asked());
    expect(lead(it)).to.equal(
      "Open your authenticator app and enter the code it shows.",
    );
    expect(it.stage.textContent).not.to.include("Use another method");
  });

  it("is the last used device, and another can be chosen, in the server’s order with recovery codes last", async () => {
    const it = await standing(asked("every method"));
    expect(lead(it)).to.include("authenticator app");
    await choose(it, "Use another method");
    expect(rows(it)).to.deep.equal([
      "Duo",
      "Email",
      "Text message",
      "Authenticator app",
      "Passkey or security key",
      "Recovery code",
    ]);
    expect(document.activeElement?.textContent).to.include("Duo");
    await choose(it, "Recovery code");
    expect(document.activeElement === code(it)).to.equal(true);
    expect(code(it).inputMode).to.equal("text");
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("has to be chosen if only a recovery code was used before", async () => {
    expect(rows(await standing(asked("none used before")))).to.have.lengthOf(6);
    const used = asked("every method");
    for (const each of used.device_challenges)
      if (each.device_class !== "static") each.last_used = null;
    expect(rows(await standing(used))).to.have.lengthOf(6);
  });

  it("is the only device besides recovery codes", async () => {
    const it = await standing({
      ...asked(),
      device_challenges: [
        device("recovery code", "static"),
        { ...device("normal", "totp"), last_used: null },
      ],
    });
    expect(lead(it)).to.include("authenticator app");
    await choose(it, "Use another method");
    expect(rows(it)).to.deep.equal(["Authenticator app", "Recovery code"]);
  });

  it("is shown below the title, above the user", async () => {
    const it = await standing(asked("none used before"));
    const [first] = at(it.stage, ".flow-parts").children;
    expect(words(first)).to.equal("Choose how to continue.");
    expect(document.activeElement?.textContent).to.include("Duo");
  });

  it("with the initial focus is never a recovery code", async () => {
    const unknown = { ...device("push", "duo"), device_class: "telepathy" };
    const it = await standing(
      {
        ...asked(),
        device_challenges: [
          device("recovery code", "static"),
          unknown as unknown as DeviceChallenge,
        ],
      },
      { autofocus: true },
    );
    expect(rows(it)).to.deep.equal(["telepathy", "Recovery code"]);
    const focused = document.activeElement;
    expect(it.stage.contains(focused)).to.equal(true);
    expect(focused?.localName).not.to.equal("button");
  });

  it("is never a recovery code automatically, even if that was used last", async () => {
    const used = asked("every method");
    for (const each of used.device_challenges)
      if (each.device_class === "static")
        each.last_used = "2026-11-01T00:00:00Z";
    expect(lead(await standing(used))).to.include("authenticator app");
  });

  it("is named and cannot be chosen if it is unknown", async () => {
    const unknown = { ...device("push", "duo"), device_class: "telepathy" };
    const both = [
      unknown as unknown as DeviceChallenge,
      device("normal", "totp"),
    ];
    const it = await standing({
      ...asked(),
      device_challenges: both.map((each) => ({ ...each, last_used: null })),
    });
    expect(rows(it)).to.deep.equal(["telepathy", "Authenticator app"]);
    expect(it.stage.querySelectorAll("button.flow-method")).to.have.lengthOf(1);
  });

  it("stays after a rejected answer", async () => {
    const it = await standing(asked("every method"));
    await choose(it, "Use another method");
    await choose(it, "Recovery code");
    put(it, "aB3d E5fG-7hJ9");
    send(it);
    await it.show({ ...asked("every method"), ...INVALID });
    expect(lead(it)).to.include("recovery codes");
    expect(it.sent[1]).to.deep.equal(
      POST({ component: COMPONENT, code: "aB3dE5fG7hJ9" }),
    );
  });

  it("to set up is chosen and sent", async () => {
    const it = await standing(asked("choose what to set up"));
    expect(words(at(it.frame, "[role=heading]"))).to.equal(
      "Set up a way to confirm it’s you",
    );
    expect(lead(it)).to.equal(
      "This is required to go on. Choose what to set up.",
    );
    expect(rows(it)).to.deep.equal([
      "Authenticator app",
      "Passkey or security key",
    ]);
    expect(words(at(it.stage, ".flow-method-help"))).to.equal(
      "Code from your app",
    );
    expect(it.stage.textContent).not.to.include("default-authenticator");
    await choose(it, "Passkey or security key");
    const { pk } = asked("choose what to set up").configuration_stages[1] ?? {};
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({ component: COMPONENT, selected_stage: pk }),
    );
  });

  it("shows the server’s names if two stages set up the same kind of device", async () => {
    const setUp = asked("choose what to set up");
    const [app, passkey] = setUp.configuration_stages;
    if (!app || !passkey) throw new Error("There are not two.");
    const work = { ...app, pk: "2", name: "Work app" };
    const odd = {
      ...app,
      pk: "3",
      name: "Telepathy",
      verbose_name: "Telepathy Authenticator",
      meta_model_name: "x.y",
    };
    setUp.configuration_stages = [app, work, passkey, odd];
    const it = await standing(setUp);
    const help = [...it.stage.querySelectorAll(".flow-method-help")].map(words);
    expect(rows(it)).to.deep.equal([
      "Authenticator app",
      "Authenticator app",
      "Passkey or security key",
      "Telepathy",
    ]);
    expect(help).to.deep.equal([
      app.name,
      "Work app",
      "Face, fingerprint, PIN or key",
      "Telepathy Authenticator",
    ]);
  });
});
