import type { Account, Services, Written } from "../engine/services.js";
import { bytesOf } from "../wire/encodings.js";
import { randomBytes, randomHex } from "../wire/random.js";

/** The demo's accounts. The passwords are public, because they protect nothing. */
export const demoAccounts = [
  {
    username: "ada",
    name: "Ada Lovelace",
    email: "ada@example.com",
    password: "analytical engine",
    active: true,
  },
  {
    username: "grace",
    name: "Grace Hopper",
    email: "grace@example.com",
    password: "first compiler",
    active: true,
  },
  {
    /** Deactivated: the reply to the right password is the same as to a wrong one. */
    username: "charles",
    name: "Charles Babbage",
    email: "charles@example.com",
    password: "difference engine",
    active: false,
  },
] as const;

/**
 * Instead of the key of a password, only the key's signature of one text is stored. A password is right if its key
 * produces this signature.
 */
interface Secret {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly signature: Promise<ArrayBuffer>;
}

const SIGNED = bytesOf("the password's proof");
const ITERATIONS = 100_000;

type AccountService = Services["accounts"];

export class Accounts implements AccountService {
  readonly #all: Account[];
  readonly #secrets = new Map<string, Secret>();
  /** Checked if there is no account, so that an unknown name takes as long as a known one. */
  readonly #decoy = protect(randomHex(32));

  constructor() {
    this.#all = demoAccounts.map(({ password, ...rest }) => {
      const account = { id: randomHex(8), ...rest };
      this.#secrets.set(account.id, protect(password));
      return account;
    });
  }

  byId(id: string): Account | undefined {
    return this.#all.find((account) => account.id === id);
  }

  find(identifier: string): Account | undefined {
    const wanted = identifier.toLowerCase();
    return this.#all.find(
      ({ username, email }) =>
        username.toLowerCase() === wanted || email.toLowerCase() === wanted,
    );
  }

  write(known: Account | undefined, data: Written): Account {
    const text = (value: unknown, before = "") =>
      typeof value === "string" ? value.trim() : before;
    const account: Account = {
      id: known?.id ?? randomHex(8),
      username: text(data.username, known?.username),
      name: text(data.name, known?.name),
      email: text(data.email, known?.email),
      active: data.active ?? known?.active ?? true,
    };
    const at = this.#all.findIndex(({ id }) => id === account.id);
    if (at < 0) this.#all.push(account);
    else this.#all[at] = account;
    const password = text(data.password);
    if (password) this.#secrets.set(account.id, protect(password));
    return account;
  }

  remove({ id }: Account): void {
    const at = this.#all.findIndex((each) => each.id === id);
    if (at >= 0) this.#all.splice(at, 1);
    this.#secrets.delete(id);
  }

  async verify(
    account: Account | undefined,
    password: string,
  ): Promise<boolean> {
    const secret = account && this.#secrets.get(account.id);
    const { salt, signature } = secret ?? this.#decoy;
    const key = await derive(password, salt);
    const kept = await signature;
    const isRight = await crypto.subtle.verify("HMAC", key, kept, SIGNED);
    return isRight && secret !== undefined && account?.active === true;
  }
}

function protect(password: string): Secret {
  const salt = randomBytes(16);
  const signature = derive(password, salt).then((key) =>
    crypto.subtle.sign("HMAC", key, SIGNED),
  );
  return { salt, signature };
}

async function derive(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const bytes = bytesOf(password);
  const secret = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, [
    "deriveKey",
  ]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: ITERATIONS },
    secret,
    { name: "HMAC", hash: "SHA-256", length: 256 },
    false,
    ["sign", "verify"],
  );
}
