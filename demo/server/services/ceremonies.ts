/**
 * WebAuthn ceremonies in authentik's format, verified by a library
 * (docs/protocol/ak-stage-authenticator-validate.md#challenge,
 * docs/protocol/ak-stage-authenticator-webauthn.md#challenge).
 */
import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  type WebAuthnCredential,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type {
  CreationOptionsJSON,
  RequestOptionsJSON,
  UserVerification,
} from "../../../src/protocol/index.js";
import type { Account, Passkey } from "../engine/services.js";
import { base64url, bytesOf, hex, sha256 } from "../wire/encodings.js";
import { randomBase64url } from "../wire/random.js";

const ALGORITHMS = [-7, -8, -257];
const TIMEOUT = 60_000;

const nonce = () => randomBase64url(64);
const hostOf = (origin: string) => new URL(origin).hostname;

export const requestFor = (
  origin: string,
  keys: readonly Passkey[],
  userVerification: UserVerification = "preferred",
): RequestOptionsJSON => ({
  challenge: nonce(),
  timeout: TIMEOUT,
  rpId: hostOf(origin),
  allowCredentials: keys.map(({ credential: { id } }) => ({
    id,
    type: "public-key",
  })),
  userVerification,
});

/** The user's id is the base64url text of hex digits. */
export const creationFor = async (
  origin: string,
  { id, username, name }: Account,
): Promise<CreationOptionsJSON> => ({
  rp: { name: "Demo", id: hostOf(origin) },
  user: {
    id: base64url(bytesOf(hex(await sha256(id)))),
    name: username,
    displayName: name,
  },
  challenge: nonce(),
  pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: "public-key", alg })),
  timeout: TIMEOUT,
  excludeCredentials: [],
  authenticatorSelection: {
    residentKey: "preferred",
    requireResidentKey: false,
    userVerification: "preferred",
  },
  attestation: "direct",
});

/** Whether the key has signed the challenge. Only then, updates the key's counter. */
export async function verifyAssertion(
  response: unknown,
  asked: RequestOptionsJSON,
  origin: string,
  { credential }: Pick<Passkey, "credential">,
): Promise<boolean> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse(
      {
        response: response as AuthenticationResponseJSON,
        expectedChallenge: asked.challenge,
        expectedOrigin: origin,
        expectedRPID: asked.rpId,
        credential,
        requireUserVerification: asked.userVerification === "required",
      },
    );
    if (verified) credential.counter = authenticationInfo.newCounter;
    return verified;
  } catch {
    return false;
  }
}

/** The new key. @throws Error with the reason why the answer is refused */
export async function verifyAttestation(
  response: unknown,
  asked: CreationOptionsJSON,
  origin: string,
): Promise<WebAuthnCredential> {
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge: asked.challenge,
    expectedOrigin: origin,
    expectedRPID: asked.rp.id,
    requireUserVerification: false,
  });
  if (!verified || !registrationInfo)
    throw new Error("The answer could not be verified.");
  return registrationInfo.credential;
}

/** The id of the credential in a response. */
export const idOf = (response: unknown): string => {
  const { id } = (response ?? {}) as { id?: unknown };
  return typeof id === "string" ? id : "";
};
