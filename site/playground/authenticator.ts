/**
 * An authenticator for browsers that have none: it makes passkeys and signs with them (WebAuthn Level 3, section 6).
 * Its keys protect nothing, and end with the visit.
 */
import { encodeCBOR } from "@levischuck/tiny-cbor";
import type {
  CreationOptionsJSON,
  RequestOptionsJSON,
} from "../../src/protocol/index.js";
import {
  base64url,
  bytesOf,
  sha256,
} from "../../demo/server/wire/encodings.js";
import { randomBytes } from "../../demo/server/wire/random.js";

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const ES256 = -7;
/** User present, user verified; attested credential data (section 6.1). */
const PRESENT_AND_VERIFIED = 0b101;
const ATTESTED = 0b100_0000;
const NO_AAGUID = new Uint8Array(16);

interface Key {
  readonly id: string;
  readonly rpId: string;
  /** The user's id and name, as the server gave them. */
  readonly user: { readonly id: string; readonly name: string };
  readonly pair: CryptoKeyPair;
  counter: number;
}

/** A key as it is shown. */
export interface ShownKey {
  readonly id: string;
  readonly name: string;
  /** How often it has signed. */
  readonly counter: number;
}

export class Authenticator {
  readonly #origin: string;
  #keys: readonly Key[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  get keys(): readonly ShownKey[] {
    return this.#keys.map(({ id, user: { name }, counter }) => ({
      id,
      name,
      counter,
    }));
  }

  forget(id: string): void {
    this.#keys = this.#keys.filter((key) => key.id !== id);
  }

  /** A new key, as JSON. `undefined` if the authenticator has one of the excluded keys. */
  async create(options: CreationOptionsJSON): Promise<object | undefined> {
    const { rp, user, challenge, excludeCredentials = [] } = options;
    if (this.#known(excludeCredentials)) return undefined;
    const pair = await crypto.subtle.generateKey(ALGORITHM, false, [
      "sign",
      "verify",
    ]);
    const rawId = randomBytes(32);
    const id = base64url(rawId);
    const key: Key = { id, rpId: rp.id, user, pair, counter: 0 };
    // A discoverable key replaces the one of the same user (section 6.3.2).
    this.#keys = [
      ...this.#keys.filter(
        (each) => each.rpId !== rp.id || each.user.id !== user.id,
      ),
      key,
    ];
    const credential = joined(
      NO_AAGUID,
      Uint8Array.of(0, rawId.length),
      rawId,
      encodeCBOR(await coseKey(pair.publicKey)),
    );
    const authData = await this.#data(key, ATTESTED, credential);
    const attestationObject = encodeCBOR(
      new Map<string, string | Uint8Array | Map<string, never>>([
        ["fmt", "none"],
        ["attStmt", new Map<string, never>()],
        ["authData", authData],
      ]),
    );
    return told(id, {
      clientDataJSON: this.#clientData("webauthn.create", challenge),
      attestationObject: base64url(attestationObject),
      transports: ["internal"],
    });
  }

  /** A signature of the challenge, as JSON. `undefined` if there is no key for it. */
  async get(options: RequestOptionsJSON): Promise<object | undefined> {
    const { challenge, allowCredentials = [], rpId } = options;
    const key =
      allowCredentials.length > 0
        ? this.#known(allowCredentials)
        : this.#keys.filter((each) => each.rpId === rpId).at(-1);
    if (!key) return undefined;
    key.counter++;
    const data = await this.#data(key, 0);
    const clientDataJSON = this.#clientData("webauthn.get", challenge);
    const signed = joined(
      data,
      await sha256(this.#text("webauthn.get", challenge)),
    );
    const signature = await crypto.subtle.sign(
      ALGORITHM,
      key.pair.privateKey,
      signed,
    );
    return told(key.id, {
      clientDataJSON,
      authenticatorData: base64url(data),
      signature: base64url(derOf(new Uint8Array(signature))),
      userHandle: key.user.id,
    });
  }

  #known(list: readonly { readonly id: string }[]): Key | undefined {
    return this.#keys.find((key) => list.some(({ id }) => id === key.id));
  }

  #text(type: string, challenge: string): string {
    const origin = this.#origin;
    return JSON.stringify({ type, challenge, origin, crossOrigin: false });
  }

  #clientData(type: string, challenge: string): string {
    return base64url(bytesOf(this.#text(type, challenge)));
  }

  /** Section 6.1: hash of the RP ID, flags, counter, and the credential of a new key. */
  async #data(
    { rpId, counter }: Key,
    flags: number,
    credential = new Uint8Array(),
  ): Promise<Uint8Array<ArrayBuffer>> {
    const count = new Uint8Array(4);
    new DataView(count.buffer).setUint32(0, counter);
    return joined(
      await sha256(rpId),
      Uint8Array.of(PRESENT_AND_VERIFIED | flags),
      count,
      credential,
    );
  }
}

const told = (id: string, response: object) => ({
  id,
  rawId: id,
  type: "public-key",
  authenticatorAttachment: "platform",
  clientExtensionResults: {},
  response,
});

/** The public key in COSE (RFC 9053, section 7.1). */
async function coseKey(
  key: CryptoKey,
): Promise<Map<number, number | Uint8Array>> {
  const raw = new Uint8Array(await crypto.subtle.exportKey("raw", key));
  return new Map<number, number | Uint8Array>([
    [1, 2],
    [3, ES256],
    [-1, 1],
    [-2, raw.slice(1, 33)],
    [-3, raw.slice(33)],
  ]);
}

/** WebCrypto signs as two numbers side by side; WebAuthn wants them in ASN.1 (section 6.5.5). */
function derOf(signature: Uint8Array): Uint8Array<ArrayBuffer> {
  const number = (bytes: Uint8Array) => {
    const first = bytes.findIndex((byte) => byte !== 0);
    const short = bytes.slice(Math.max(first, 0));
    // A first bit that is set would make the number negative.
    const positive =
      (short[0] ?? 0) > 0x7f ? joined(Uint8Array.of(0), short) : short;
    return joined(Uint8Array.of(2, positive.length), positive);
  };
  const both = joined(
    number(signature.slice(0, 32)),
    number(signature.slice(32)),
  );
  return joined(Uint8Array.of(0x30, both.length), both);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
