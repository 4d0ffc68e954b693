import { randomBytes } from "node:crypto";
import type { Account } from "../services/accounts.js";
import type { Query } from "../wire/query-string.js";
import type { Plan } from "./stage.js";

const DAY = 24 * 60 * 60;
const YEAR = 31_449_600;

/**
 * What the server knows about one browser. Memory only: it ends with the
 * process.
 */
export interface Session {
  id: string;
  user: Account | undefined;
  /** The one plan of this browser, whatever the number of its tabs. */
  plan: Plan | undefined;
  /** The page's query as the last request brought it. */
  query: Query;
  /** Seconds the cookie outlives the browser; undefined = a session cookie. */
  maxAge: number | undefined;
  failedPasswords: number;
  /** A CSRF token that the browser does not have yet. */
  newCsrf: string | undefined;
  /** Emptied by a logout. */
  flushed: boolean;
  usedAt: number;
  /**
   * Settles when the requests before this one are answered: a second one never
   * meets a half-changed plan.
   */
  turn: Promise<unknown>;
}

function blank() {
  return {
    id: randomBytes(24).toString("base64url"),
    user: undefined,
    plan: undefined,
    query: new Map(),
    maxAge: undefined,
    failedPasswords: 0,
    newCsrf: undefined,
    flushed: false,
    usedAt: Date.now(),
  } satisfies Omit<Session, "turn">;
}

/** The run is over, and what its page was asked with. */
export function forget(session: Session): void {
  session.plan = undefined;
  session.query = new Map();
}

export class Sessions {
  readonly #byId = new Map<string, Session>();

  find(id: string | undefined): Session | undefined {
    const session = id === undefined ? undefined : this.#byId.get(id);
    if (session) session.usedAt = Date.now();
    return session;
  }

  /** An id we did not hand out is never taken over. */
  open(id: string | undefined): Session {
    const known = this.find(id);
    if (known) return known;
    this.#forgetOld();
    const session = { ...blank(), turn: Promise.resolve() };
    this.#byId.set(session.id, session);
    return session;
  }

  /**
   * A new id and a new CSRF token at every login (protocol/executor.md 1.4,
   * 1.6).
   */
  login(session: Session, user: Account, maxAge?: number): void {
    this.#change(session, {
      id: blank().id,
      user,
      maxAge,
      newCsrf: randomBytes(16).toString("hex"),
    });
  }

  /**
   * Everything goes, the query included, which is why an invalidation drops
   * `next` (4.3).
   */
  logout(session: Session): void {
    this.#change(session, { ...blank(), flushed: true });
  }

  /**
   * The Set-Cookie lines of a reply. A session that a logout left empty is
   * dropped, and its cookie if there was one.
   */
  cookies(session: Session, secure: boolean, hadCookie: boolean): string[] {
    if (session.flushed && !session.plan) {
      this.#byId.delete(session.id);
      const gone = "expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/";
      return hadCookie ? [`authentik_session=""; ${gone}; SameSite=Lax`] : [];
    }
    session.flushed = false;
    this.#byId.set(session.id, session);
    const cookies: string[] = [];
    if (session.newCsrf) {
      cookies.push(
        `authentik_csrf=${session.newCsrf}; ${lasting(YEAR)}Path=/; SameSite=Lax${secure ? "; Secure" : ""}`,
      );
      session.newCsrf = undefined;
    }
    const age = session.maxAge === undefined ? "" : lasting(session.maxAge);
    const site = secure ? "SameSite=None; Secure" : "SameSite=Lax";
    cookies.push(
      `authentik_session=${session.id}; ${age}HttpOnly; Path=/; ${site}`,
    );
    return cookies;
  }

  #change(session: Session, changes: Partial<Session>): void {
    this.#byId.delete(session.id);
    Object.assign(session, changes);
    this.#byId.set(session.id, session);
  }

  #forgetOld(): void {
    for (const [id, { usedAt, maxAge }] of this.#byId) {
      if (Date.now() - usedAt > (maxAge ?? DAY) * 1000) this.#byId.delete(id);
    }
  }
}

function lasting(seconds: number): string {
  const expires = new Date(Date.now() + seconds * 1000).toUTCString();
  return `expires=${expires}; Max-Age=${String(seconds)}; `;
}
