/** The services that stages use, as interfaces. The folder `services/` implements them. */
import type { Generation } from "../wire/generation.js";

export interface Account {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly active: boolean;
}

/** The writable fields of an account. A missing field stays unchanged. */
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
  /** The account that has authorized the device. */
  account: Account | undefined;
}

interface Base {
  readonly uid: string;
  lastUsed: string | null;
  failures: number;
  /**
   * Every code is refused until then
   * (docs/protocol/one-time-codes.md#a-wrong-code-makes-the-right-one-fail-for-a-while).
   */
  blockedUntil: number;
}
export interface App extends Base {
  readonly kind: "totp";
  readonly totp: Totp;
  /** The time step of the last code. Each code can be used once. */
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
/** A device that receives codes. Only the last code is valid. */
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
  /** The distance of the code from the current time step; `null` if the code is not valid. */
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
  /** Missing in a mail with a code. */
  readonly link: string | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The services of one server, shared by all visitors. */
export interface Services {
  readonly accounts: {
    byId(id: string): Account | undefined;
    /** By user name or e-mail address, case-insensitive. */
    find(identifier: string): Account | undefined;
    /** Creates or changes an account. Returns the resulting account. */
    write(known: Account | undefined, data: Written): Account;
    remove(account: Account): void;
    verify(account: Account | undefined, password: string): Promise<boolean>;
  };
  readonly cap: {
    /** A token can be used once. */
    verify(token: string): Promise<boolean>;
  };
  readonly devices: {
    /** The device that shows this code. */
    find(user_code: string | undefined): Device | undefined;
  };
  readonly factors: {
    of(account: Account | undefined): readonly Factor[];
    /**
     * The first device of each kind, sorted by the names of the kinds
     * (docs/protocol/ak-stage-authenticator-validate.md#challenge).
     */
    firstOf(account: Account | undefined): Factor[];
    add(account: Account, factor: Factor): void;
    keysOf(account: Account | undefined): Passkey[];
    /** The key with this id, and the id of its account, because a passkey can be used before the visitor is known. */
    ownerOf(id: string): { account: string; key: Passkey } | undefined;
  };
  readonly mailbox: {
    /** Returns `false` if too many mails were sent again to this address; this mail was then not sent. */
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
    /** Asks until there is an answer or the client has closed the connection. */
    push(about: string, signal: AbortSignal): Promise<PhoneAnswer>;
    /** Waits until the code is scanned. */
    enrol(code: string): void;
    /** `undefined` if no stage waits for that code. */
    isEnrolled(code: string): boolean | undefined;
  };
  readonly sources: {
    /** Links this identity to this account. */
    link(identity: string, account: Account): void;
  };
}
