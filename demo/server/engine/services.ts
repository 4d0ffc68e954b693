/** The services that stages ask for, as interfaces. The folder `services/` implements them. */
import type { Generation } from "../wire/generation.js";

export interface Account {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly active: boolean;
}

/** The fields of an account that may be written; a field that is missing stays as it is. */
export interface Written {
  readonly username?: unknown;
  readonly name?: unknown;
  readonly email?: unknown;
  readonly password?: unknown;
  readonly active?: boolean | undefined;
}

/** A device without a keyboard: it shows a code and waits. */
export interface Device {
  readonly device_code: string;
  /** 9 digits */
  readonly user_code: string;
  readonly until: number;
  /** The account that has authorised it. */
  account: Account | undefined;
}

interface Base {
  readonly uid: string;
  lastUsed: string | null;
  failures: number;
  /** Until then every code is refused (docs/protocol/one-time-codes.md#a-wrong-code-makes-the-right-one-fail-for-a-while). */
  blockedUntil: number;
}
export interface App extends Base {
  readonly kind: "totp";
  readonly totp: Totp;
  /** The time step of the last code: each code is good once. */
  step: number;
}
export interface Recovery extends Base {
  readonly kind: "static";
  readonly codes: string[];
}
export interface Passkey extends Base {
  readonly kind: "webauthn";
  readonly credential: Credential;
}
/** A device that codes are sent to; the last code counts. */
export interface Sent extends Base {
  readonly kind: "email" | "sms";
  readonly to: string;
  code: string | undefined;
}
export interface Duo extends Base {
  readonly kind: "duo";
}
export type Factor = App | Recovery | Passkey | Sent | Duo;

/** An authenticator app's secret, with its codes. */
export interface Totp {
  readonly label: string;
  generate(): string;
  /** How many steps the code is from now; `null`: it is none of these. */
  validate(given: { token: string; window: number }): number | null;
  /** As an `otpauth:` link. */
  toString(): string;
}

/** The public half of a passkey. */
export interface Credential {
  readonly id: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
}

export type Level = "info" | "success" | "warning" | "error";

export type PhoneAnswer = "allow" | "deny" | "timeout";

/** A mail that the demo keeps for the page to show. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** A mail with a code has none. */
  readonly link: string | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The services of one server, for all of its visitors. */
export interface Services {
  readonly accounts: {
    byId(id: string): Account | undefined;
    /** By user name or e-mail address, in upper or lower case. */
    find(identifier: string): Account | undefined;
    /** Makes an account, or changes one. Returns the account as it is then. */
    write(known: Account | undefined, data: Written): Account;
    remove(account: Account): void;
    verify(account: Account | undefined, password: string): Promise<boolean>;
  };
  readonly cap: {
    /** A token is good once. */
    verify(token: string): Promise<boolean>;
  };
  readonly devices: {
    /** The device that shows this code. */
    find(user_code: string | undefined): Device | undefined;
  };
  readonly factors: {
    of(account: Account | undefined): readonly Factor[];
    /** The first one of each kind, in the alphabet's order of the kinds (docs/protocol/ak-stage-authenticator-validate.md#challenge). */
    firstOf(account: Account | undefined): Factor[];
    add(account: Account, factor: Factor): void;
    keysOf(account: Account | undefined): Passkey[];
    /** The key with this id, and its account's id: passkeys are asked for before the visitor is known. */
    ownerOf(id: string): { account: string; key: Passkey } | undefined;
  };
  readonly mailbox: {
    /** False: too many mails were sent again to this address, and this one was not. */
    send(mail: Omit<Mail, "at">, again: boolean): boolean;
  };
  readonly notices: {
    tell(
      to: { readonly session: { readonly id: string }; generation: Generation },
      level: Level,
      message: string,
    ): void;
  };
  readonly phone: {
    message(to: string, text: string): void;
    /** Asks, until there is an answer or the client has hung up. */
    push(about: string, signal: AbortSignal): Promise<PhoneAnswer>;
    /** Waits for the code to be scanned. */
    enrol(code: string): void;
    /** `undefined`: no stage waits for that code. */
    isEnrolled(code: string): boolean | undefined;
  };
  readonly sources: {
    /** From now on this identity leads to this account. */
    link(identity: string, account: Account): void;
  };
}
