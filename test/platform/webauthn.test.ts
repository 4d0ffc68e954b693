import { expect } from "@open-wc/testing";
import {
  creationOptions,
  credentialJSON,
  requestOptions,
} from "../../src/platform/webauthn.js";
import { challenge } from "../../src/testing/challenge.js";
import {
  ASSERTION,
  assertion,
  replace,
  restore,
} from "../support/credentials.js";

const { registration } = challenge("ak-stage-authenticator-webauthn");
const [device] = challenge(
  "ak-stage-authenticator-validate",
  {},
  "passkey",
).device_challenges;
if (device?.device_class !== "webauthn")
  throw new Error("There is no passkey.");
const request = device.challenge;

/** Bytes as lists of numbers, for comparisons. */
function plain(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
  if (ArrayBuffer.isView(value))
    return [
      ...new Uint8Array(value.buffer, value.byteOffset, value.byteLength),
    ];
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, plain(each)]),
  );
}

const BYTES = [0, 1, 62, 63, 251, 255, 254];
const NONCE = "AAE-P_v__g";

for (const way of ["native", "by hand"] as const)
  describe(`the server’s options for passkeys, read ${way}`, () => {
    beforeEach(() => {
      // Not every tested engine supports passkeys.
      if (!("PublicKeyCredential" in window))
        replace(window, "PublicKeyCredential", class {});
      if (way === "native") return;
      for (const name of ["Request", "Creation"])
        replace(
          window.PublicKeyCredential,
          `parse${name}OptionsFromJSON`,
          undefined,
        );
    });
    afterEach(restore);

    it("are converted to bytes where needed, and otherwise unchanged", () => {
      const options = requestOptions({
        ...request,
        challenge: NONCE,
        allowCredentials: [{ id: "-_8", type: "public-key" }],
        userVerification: "required",
        hints: ["hybrid"],
      });
      expect(plain(options)).to.deep.include({
        challenge: BYTES,
        allowCredentials: [{ id: [251, 255], type: "public-key" }],
        rpId: request.rpId,
        timeout: 60_000,
        userVerification: "required",
      });
    });

    it("have the user’s id decoded twice if it is 64 digits, and otherwise once", () => {
      const { user, ...rest } = creationOptions(registration);
      const digits = atob(registration.user.id);
      expect(digits).to.match(/^[0-9a-f]{64}$/);
      expect(plain(user.id)).to.deep.equal([
        ...Uint8Array.from(atob(digits), (char) => char.charCodeAt(0)),
      ]);
      expect(plain(rest)).to.deep.include({
        rp: registration.rp,
        attestation: "direct",
        pubKeyCredParams: registration.pubKeyCredParams,
        authenticatorSelection: registration.authenticatorSelection,
      });
      const other = { ...registration.user, id: NONCE };
      expect(
        plain(creationOptions({ ...registration, user: other }).user.id),
      ).to.deep.equal(BYTES);
    });
  });

describe("the JSON of a credential", () => {
  const given = (more: object) =>
    credentialJSON(assertion(more) as unknown as PublicKeyCredential);

  it("is created by this module if the browser has no toJSON, or if toJSON throws", () => {
    expect(given({})).to.deep.equal(ASSERTION);
    const toJSON = () => {
      throw new TypeError("Illegal invocation");
    };
    expect(given({ toJSON })).to.deep.equal(ASSERTION);
  });

  it("is the browser’s JSON, without an attachment that the server does not know", () => {
    const own = { id: "AQ", rawId: "AQ", type: "public-key", response: {} };
    const with_ = (authenticatorAttachment: unknown) =>
      given({ toJSON: () => ({ ...own, authenticatorAttachment }) });
    expect(with_(null)).to.deep.equal(own);
    expect(with_("telepathy")).to.deep.equal(own);
    expect(with_("platform")).to.deep.equal({
      ...own,
      authenticatorAttachment: "platform",
    });
  });
});
