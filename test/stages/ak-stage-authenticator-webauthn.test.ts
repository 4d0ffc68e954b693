import { expect } from "@open-wc/testing";
import { assertion, Credentials } from "../support/credentials.js";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  standing,
  words,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-authenticator-webauthn";
const bytes = (...values: number[]) => Uint8Array.from(values).buffer;
const made = () =>
  assertion({
    authenticatorAttachment: "platform",
    response: { clientDataJSON: bytes(4), attestationObject: bytes(5) },
  });
const MADE = {
  id: "AQID",
  rawId: "AQID",
  type: "public-key",
  authenticatorAttachment: "platform",
  clientExtensionResults: {},
  response: { clientDataJSON: "BA", attestationObject: "BQ" },
};

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("creates a key for the same account as the server’s own page, and sends it", async () => {
    const credentials = new Credentials();
    const it = await standing(challenge(COMPONENT));
    const call = await credentials.call(0);
    const { publicKey } = call.options;
    expect(call.kind).to.equal("create");
    expect(publicKey?.rp).to.deep.equal({
      name: "authentik",
      id: "id.example.com",
    });
    // The base64url text of 64 hex digits, decoded as base64 again: 48 bytes.
    const id = new Uint8Array(publicKey?.user?.id as ArrayBuffer);
    const digits = atob(challenge(COMPONENT).registration.user.id);
    expect(btoa(String.fromCharCode(...id))).to.equal(digits);
    call.give(made());
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({ component: COMPONENT, response: MADE }),
    );
  });

  it("waits for a press after a rejection, and then uses the new challenge", async () => {
    const credentials = new Credentials();
    const it = await standing(challenge(COMPONENT));
    (await credentials.call(0)).give(made());
    const rejected = challenge(COMPONENT, {}, "rejected");
    await it.server.request(1);
    const { registration } = rejected;
    await it.show({
      ...rejected,
      registration: { ...registration, challenge: "AAEC" },
    });
    await quiet();
    expect(credentials.calls).to.have.lengthOf(1);
    expect(words(at(it.stage, "[role=alert]"))).to.include(
      "Registration failed",
    );
    button(it.stage, "Try again").click();
    const { publicKey } = (await credentials.call(1)).options;
    expect(new Uint8Array(publicKey?.challenge as ArrayBuffer)).to.deep.equal(
      Uint8Array.of(0, 1, 2),
    );
  });

  it("shows an error if the server’s options are invalid", async () => {
    const it = await standing({ ...challenge(COMPONENT), registration: {} });
    await it.until(() => it.stage.querySelector("[role=alert]"));
    expect(words(at(it.stage, ".flow-status-title"))).to.equal(
      "That didn’t work",
    );
  });

  it("says that the device is already set up", async () => {
    const credentials = new Credentials();
    const it = await standing(challenge(COMPONENT));
    (await credentials.call(0)).fail("InvalidStateError");
    const alert = await it.until(() => it.stage.querySelector("[role=alert]"));
    expect(words(alert)).to.equal(
      "This device is already set up for this account.",
    );
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("does not start in a preview, and is aborted when the stage is removed", async () => {
    const credentials = new Credentials();
    await preview(challenge(COMPONENT));
    await quiet();
    expect(credentials.calls).to.have.lengthOf(0);
    const it = await standing(challenge(COMPONENT));
    const { options } = await credentials.call(0);
    it.element.remove();
    expect(options.signal?.aborted).to.equal(true);
  });
});
