import {
  createHash,
  randomBytes,
  scrypt,
  scryptSync,
  timingSafeEqual,
} from "node:crypto";
import { promisify } from "node:util";

/**
 * Who may sign in to the demo. The passwords are public: they guard nothing.
 */
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
    /** Deactivated: the right password is answered like a wrong one. */
    username: "charles",
    name: "Charles Babbage",
    email: "charles@example.com",
    password: "difference engine",
    active: false,
  },
] as const;

export interface Account {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly active: boolean;
}

interface Secret {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

const BYTES = 32;
const derive = promisify<string, Buffer, number, Buffer>(scrypt);

/** What may be written of an account; the rest is left as it is. */
export interface Written {
  readonly username?: unknown;
  readonly name?: unknown;
  readonly email?: unknown;
  readonly password?: unknown;
  readonly active?: boolean | undefined;
}

export class Accounts {
  readonly #all: Account[];
  readonly #secrets = new Map<string, Secret>();
  /**
   * Checked where there is no account, so that an unknown name takes as long as
   * a known one.
   */
  readonly #nobody = protect(randomBytes(BYTES).toString("hex"));

  constructor() {
    this.#all = demoAccounts.map(({ password, ...rest }) => {
      const account = { id: randomBytes(8).toString("hex"), ...rest };
      this.#secrets.set(account.id, protect(password));
      return account;
    });
  }

  /** By user name or e-mail address, in any case. */
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

  /** Makes an account, or changes one: the account as it is then. */
  write(known: Account | undefined, data: Written): Account {
    const text = (value: unknown, before = "") =>
      typeof value === "string" ? value.trim() : before;
    const account: Account = {
      id: known?.id ?? randomBytes(8).toString("hex"),
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
    const { salt, hash } = secret ?? this.#nobody;
    const same = timingSafeEqual(await derive(password, salt, BYTES), hash);
    return same && secret !== undefined && account?.active === true;
  }
}

function protect(password: string): Secret {
  const salt = randomBytes(16);
  return { salt, hash: scryptSync(password, salt, BYTES) };
}

/**
 * Initials on a colour of their own, made from the name alone: an unknown name
 * has a picture too.
 */
export function avatar(name: string): string {
  if (!name) return "/static/dist/assets/images/user_default.png";
  const hue = createHash("sha256").update(name).digest().readUInt16BE() % 360;
  const initials = name.slice(0, 2).toUpperCase().replace(/[<>&]/g, "");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="hsl(${String(hue)} 40% 35%)"/><text x="32" y="34" fill="#fff" font-family="sans-serif" font-size="26" text-anchor="middle" dominant-baseline="middle">${initials}</text></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
