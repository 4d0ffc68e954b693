/** The second factors of accounts, with their counts of failed attempts. In memory only. */
import { Secret, TOTP } from "otpauth";
import type { DeviceClass } from "../../../src/protocol/index.js";
import type {
  Account,
  App,
  Credential,
  Duo,
  Factor,
  Passkey,
  Recovery,
  Sent,
  Services,
  Totp,
} from "../engine/services.js";
import { base64 } from "../wire/encodings.js";
import { randomBytes, randomDigits } from "../wire/random.js";

const STEP = 30;

export const sixDigits = () => randomDigits(6);

export const newTotp = (username: string): Totp =>
  new TOTP({
    issuer: "Demo",
    label: username,
    secret: new Secret({ size: 20 }),
    digits: 6,
    period: STEP,
  });

let factors = 0;
const blank = () => ({
  uid: String(++factors),
  lastUsed: null,
  failures: 0,
  blockedUntil: 0,
});

export const app = (totp: Totp, step = 0): App => ({
  ...blank(),
  kind: "totp",
  totp,
  step,
});
export const recovery = (codes: readonly string[]): Recovery => ({
  ...blank(),
  kind: "static",
  codes: [...codes],
});
export const passkey = (credential: Credential): Passkey => ({
  ...blank(),
  kind: "webauthn",
  credential,
});
export const sentTo = (kind: Sent["kind"], to: string): Sent => ({
  ...blank(),
  kind,
  to,
  code: undefined,
});
export const duo = (): Duo => ({ ...blank(), kind: "duo" });

/** Codes of 12 letters and digits, like the server's default. */
export const newCodes = (): string[] =>
  Array.from({ length: 6 }, () =>
    base64(randomBytes(12))
      .replace(/[^0-9A-Za-z]/g, "x")
      .slice(0, 12),
  );

/**
 * An address with stars: only the first letter of each part and the ending remain
 * (docs/protocol/ak-stage-authenticator-email.md#challenge).
 */
export const masked = (address: string) =>
  address.replace(/[^@.]{3,}(?=.*[@.])/g, (part) =>
    part.charAt(0).padEnd(part.length, "*"),
  );

/** The time step of a code that is valid now or was valid just before. */
export function stepOf(totp: Totp, code: string): number | undefined {
  const delta = totp.validate({ token: code, window: 1 });
  return delta === null
    ? undefined
    : Math.floor(Date.now() / 1000 / STEP) + delta;
}

/** Whether the code belongs to this device. If so, the code is used up. */
export function takes(factor: Factor, code: string): boolean {
  if (factor.kind === "totp") {
    const step = stepOf(factor.totp, code);
    if (step === undefined || step <= factor.step) return false;
    factor.step = step;
    return true;
  }
  if (factor.kind === "static") {
    const at = factor.codes.indexOf(code);
    if (at >= 0) factor.codes.splice(at, 1);
    return at >= 0;
  }
  if (factor.kind !== "email" && factor.kind !== "sms") return false;
  const isRight = factor.code === code;
  if (isRight) factor.code = undefined;
  return isRight;
}

/** Blocks the device for 1, 2, 4 … seconds after each wrong code. Attempts during that time do not extend it. */
export function punish(factor: Factor): void {
  factor.blockedUntil = Date.now() + 1000 * 2 ** factor.failures++;
}

export const isBlocked = ({ blockedUntil }: Factor) =>
  blockedUntil > Date.now();

type FactorService = Services["factors"];

export class Factors implements FactorService {
  readonly #byAccount = new Map<string, Factor[]>();

  of(account: Account | undefined): readonly Factor[] {
    return (account && this.#byAccount.get(account.id)) ?? [];
  }

  firstOf(account: Account | undefined): Factor[] {
    const kinds = new Map<DeviceClass, Factor>();
    for (const factor of this.of(account))
      if (!kinds.has(factor.kind)) kinds.set(factor.kind, factor);
    return [...kinds.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
  }

  add(account: Account, factor: Factor): void {
    this.#byAccount.set(account.id, [...this.of(account), factor]);
  }

  keysOf(account: Account | undefined): Passkey[] {
    return this.of(account).filter((factor) => factor.kind === "webauthn");
  }

  ownerOf(id: string): { account: string; key: Passkey } | undefined {
    for (const [account, all] of this.#byAccount)
      for (const key of all)
        if (key.kind === "webauthn" && key.credential.id === id)
          return { account, key };
    return undefined;
  }

  /** The authenticator apps with their current codes, for the page. */
  get apps(): { readonly label: string; readonly code: string }[] {
    return [...this.#byAccount.values()]
      .flat()
      .flatMap((factor) =>
        factor.kind === "totp"
          ? [{ label: factor.totp.label, code: factor.totp.generate() }]
          : [],
      );
  }
}
