/** The counter of a passkey, by which a server notices a copied key. */
import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { describe, it } from "node:test";
import {
  requestFor,
  verifyAssertion,
} from "../../demo/server/services/ceremonies.js";

const ORIGIN = "http://localhost:8080";
const HOST = "localhost";

const { privateKey, publicKey } = generateKeyPairSync("ec", {
  namedCurve: "P-256",
});
const { x = "", y = "" } = publicKey.export({ format: "jwk" });

/** The public key in the form of COSE (RFC 9053, 7.1.1): an ES256 key with its two coordinates. */
const cose = Buffer.concat([
  Buffer.from("a5010203262001215820", "hex"),
  Buffer.from(x, "base64url"),
  Buffer.from("225820", "hex"),
  Buffer.from(y, "base64url"),
]);
const id = Buffer.from("a key").toString("base64url");

/** What a device answers. */
function assertion(challenge: string, counter: number, isGenuine = true) {
  const client = Buffer.from(
    JSON.stringify({ type: "webauthn.get", challenge, origin: ORIGIN }),
  );
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  const data = Buffer.concat([
    createHash("sha256").update(HOST).digest(),
    Buffer.from([5]),
    count,
  ]);
  const hash = createHash("sha256").update(client).digest();
  const signed = isGenuine ? [data, hash] : [hash, data];
  const signature = sign("sha256", Buffer.concat(signed), privateKey);
  return {
    id,
    rawId: id,
    type: "public-key",
    clientExtensionResults: {},
    response: {
      clientDataJSON: client.toString("base64url"),
      authenticatorData: data.toString("base64url"),
      signature: signature.toString("base64url"),
    },
  };
}

describe("the counter of a passkey", () => {
  it("is not changed by an answer with a wrong signature", async () => {
    const asked = requestFor(ORIGIN, []);
    const { challenge } = asked;
    const credential = { id, publicKey: cose, counter: 1 };
    const answer = (counter: number, isGenuine: boolean) =>
      verifyAssertion(assertion(challenge, counter, isGenuine), asked, ORIGIN, {
        credential,
      });
    assert.equal(await answer(9, false), false);
    assert.equal(credential.counter, 1);
    assert.equal(await answer(5, true), true);
    assert.equal(credential.counter, 5);
  });
});
