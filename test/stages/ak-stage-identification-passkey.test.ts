import { expect } from "@open-wc/testing";
import type { RequestOptionsJSON } from "../../src/protocol/index.js";
import {
  ASSERTION,
  assertion,
  Credentials,
  replace,
  withAutofill,
  withCapabilities,
} from "../support/credentials.js";
import {
  at,
  challenge,
  GET,
  POST,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { preview } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-identification";
const asked = (nonce = "AAAA") => {
  const first = challenge(COMPONENT, {}, "with passkey");
  const passkey_challenge: RequestOptionsJSON | null | undefined =
    first.passkey_challenge && { ...first.passkey_challenge, challenge: nonce };
  return { ...first, ...(passkey_challenge && { passkey_challenge }) };
};
const UNKNOWN =
  "This passkey is not valid here any more. Sign in another way, then you can set up a new one.";
const failed = {
  response_errors: {
    non_field_errors: [{ string: "Failed to authenticate.", code: "invalid" }],
  },
};
const name = ({ stage }: Stand) =>
  at<HTMLInputElement>(stage, "[name=uid_field]");
const nonceOf = (challenge: BufferSource | undefined) =>
  btoa(String.fromCharCode(...new Uint8Array(challenge as ArrayBuffer)));

function submit(it: Stand, text: string): void {
  name(it).value = text;
  name(it).form?.requestSubmit();
}

describe(`${COMPONENT}: passkeys in autofill`, () => {
  it("are requested once, also after new renders, and sent without other fields", async () => {
    const credentials = new Credentials();
    withAutofill(true);
    const it = await standing(asked());
    const call = await credentials.call(0);
    expect(call.options.mediation).to.equal("conditional");
    expect(nonceOf(call.options.publicKey?.challenge)).to.equal("AAAA");
    expect(name(it).autocomplete).to.equal("username webauthn");
    for (const lang of ["de", "ar", "en", "de", "en"]) {
      it.element.lang = lang;
      await quiet();
    }
    expect(credentials.calls).to.have.lengthOf(1);
    call.give(assertion());
    await it.server.request(1);
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: COMPONENT, passkey: ASSERTION }),
    ]);
  });

  it("are aborted when the form is sent, and requested with the new challenge after a rejection", async () => {
    const credentials = new Credentials();
    withAutofill(true);
    const it = await standing(asked());
    const first = await credentials.call(0);
    submit(it, "ada");
    expect(first.options.signal?.aborted).to.equal(true);
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({ component: COMPONENT, uid_field: "ada" }),
    );
    await quiet();
    expect(credentials.calls).to.have.lengthOf(1);
    await it.show({ ...asked("BBBB"), ...failed });
    const second = await credentials.call(1);
    expect(nonceOf(second.options.publicKey?.challenge)).to.equal("BBBB");
    second.give(assertion());
    await it.server.request(2);
    await it.show({
      ...asked("CCCC"),
      response_errors: {
        non_field_errors: [{ string: "Invalid device", code: "invalid" }],
      },
    });
    expect(words(at(it.stage, "[role=alert]"))).to.equal(UNKNOWN);
    expect((await credentials.call(2)).options.signal?.aborted).to.equal(false);
  });

  it("stay available while the form refuses an empty answer", async () => {
    const credentials = new Credentials();
    withAutofill(true);
    const it = await standing(asked());
    const { options } = await credentials.call(0);
    submit(it, " ");
    await quiet();
    expect(options.signal?.aborted).to.equal(false);
  });

  it("are replaced by a visible ceremony, and aborted when the element is removed", async () => {
    const credentials = new Credentials();
    withAutofill(true);
    const it = await standing(asked());
    const first = await credentials.call(0);
    const modal = await standing(
      challenge("ak-stage-authenticator-validate", {}, "passkey"),
    );
    const seen = await credentials.call(1);
    expect(first.options.signal?.aborted).to.equal(true);
    expect(seen.options.mediation).to.equal(undefined);
    modal.element.remove();
    const other = await standing(asked("DDDD"));
    const last = await credentials.call(2);
    other.element.remove();
    it.element.remove();
    expect(last.options.signal?.aborted).to.equal(true);
  });

  it("change nothing if the browser or the server does not support them, or in a preview", async () => {
    const credentials = new Credentials();
    withAutofill(false);
    expect(name(await standing(asked())).autocomplete).to.equal("username");
    withAutofill(true);
    await standing(challenge(COMPONENT));
    await preview(asked());
    await quiet();
    expect(credentials.calls).to.have.lengthOf(0);
  });

  it("change nothing if they fail", async () => {
    const credentials = new Credentials();
    withAutofill(true);
    const it = await standing(asked());
    (await credentials.call(0)).fail("SecurityError");
    await quiet();
    expect(it.stage.querySelector("[role=alert]") === null).to.equal(true);
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("that the server does not know are reported before the browser is asked again", async () => {
    const credentials = new Credentials();
    withAutofill(true);
    const told = withCapabilities("signalUnknownCredential");
    let go: (() => void) | undefined;
    replace(
      window.PublicKeyCredential,
      "signalUnknownCredential",
      (passkey: object) => {
        told.push(passkey);
        return new Promise<void>((resolve) => (go = resolve));
      },
    );
    const it = await standing(asked());
    (await credentials.call(0)).give(assertion());
    await it.server.request(1);
    const unknown = {
      response_errors: {
        non_field_errors: [{ string: "Invalid device", code: "invalid" }],
      },
    };
    await it.show({ ...asked("BBBB"), ...unknown });
    await it.until(() => go);
    expect(told).to.deep.equal([
      { rpId: "id.example.com", credentialId: "AQID" },
    ]);
    expect(words(at(it.stage, "[role=alert]"))).to.equal(UNKNOWN);
    expect(credentials.calls).to.have.lengthOf(1);
    go?.();
    await credentials.call(1);
    // The same words about a name that was typed say nothing about a passkey.
    submit(it, "ada");
    await it.server.request(2);
    await it.show({ ...asked("CCCC"), ...unknown });
    await credentials.call(2);
    expect(words(at(it.stage, "[role=alert]"))).to.equal("Invalid device");
    expect(told).to.have.lengthOf(1);
  });

  for (const [how, available] of [
    ["is missing", undefined],
    ["is refused", () => Promise.reject(new Error("No."))],
    [
      "breaks",
      () => {
        throw new Error("No.");
      },
    ],
  ] as const)
    it(`are not asked for where the browser’s answer ${how}`, async () => {
      const credentials = new Credentials();
      replace(
        window.PublicKeyCredential,
        "isConditionalMediationAvailable",
        available,
      );
      const errors: unknown[] = [];
      const hear = (event: PromiseRejectionEvent) => {
        event.preventDefault();
        errors.push(event.reason);
      };
      addEventListener("unhandledrejection", hear);
      const it = await standing(asked());
      await quiet();
      removeEventListener("unhandledrejection", hear);
      expect(errors).to.deep.equal([]);
      expect(name(it).autocomplete).to.equal("username");
      expect(credentials.calls).to.have.lengthOf(0);
    });
});
