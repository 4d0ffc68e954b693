import type { Exchange } from "../wire/exchange.js";
import { randomBase64url, randomHex } from "../wire/random.js";
import type { Account } from "./services.js";
import type { Session } from "./stage.js";

const COOKIE = "authentik_session";

const DAY = 24 * 60 * 60;
const YEAR = 31_449_600;

function blank() {
  return {
    id: randomBase64url(24),
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

/** Drops the plan and the page's query. */
export function forget(session: Session): void {
  session.plan = undefined;
  session.query = new Map();
}

export class Sessions {
  readonly #byId = new Map<string, Session>();

  find({ cookies }: Exchange): Session | undefined {
    const session = this.#byId.get(cookies.get(COOKIE) ?? "");
    if (session) session.usedAt = Date.now();
    return session;
  }

  /** The session of this browser, or a new one. An id that this server did not create is not accepted. */
  open(exchange: Exchange): Session {
    const known = this.find(exchange);
    if (known) return known;
    this.#forgetOld();
    const session = { ...blank(), turn: Promise.resolve() };
    this.#byId.set(session.id, session);
    return session;
  }

  /**
   * Every login brings a new id and a new CSRF token
   * (docs/protocol/cookies-and-csrf.md#csrf-is-checked-only-in-a-signed-in-session).
   */
  login(session: Session, user: Account, maxAge?: number): void {
    this.#change(session, {
      id: blank().id,
      user,
      maxAge,
      newCsrf: randomHex(16),
    });
  }

  /**
   * Empties the session, also the query, so that an invalidation drops `next`
   * (docs/protocol/life-cycle.md#the-end-of-a-flow).
   */
  logout(session: Session): void {
    this.#change(session, { ...blank(), flushed: true });
  }

  /** Every reply of the executor carries the session's cookies (docs/protocol/README.md). */
  sendCookies(exchange: Exchange, session: Session): void {
    const hadCookie = exchange.cookies.has(COOKIE);
    exchange.setCookies(this.#lines(session, exchange, hadCookie));
  }

  /** Drops a session that a logout has left empty, and its cookie if there was one. */
  #lines(
    session: Session,
    { secure, mount }: Exchange,
    hadCookie: boolean,
  ): string[] {
    const path = `Path=${mount.path}/`;
    if (session.flushed && !session.plan) {
      this.#byId.delete(session.id);
      const gone = `expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; ${path}`;
      return hadCookie ? [`${COOKIE}=""; ${gone}; SameSite=Lax`] : [];
    }
    session.flushed = false;
    this.#byId.set(session.id, session);
    const cookies: string[] = [];
    if (session.newCsrf) {
      cookies.push(
        `authentik_csrf=${session.newCsrf}; ${lasting(YEAR)}${path}; SameSite=Lax${secure ? "; Secure" : ""}`,
      );
      session.newCsrf = undefined;
    }
    const age = session.maxAge === undefined ? "" : lasting(session.maxAge);
    const site = secure ? "SameSite=None; Secure" : "SameSite=Lax";
    cookies.push(`${COOKIE}=${session.id}; ${age}HttpOnly; ${path}; ${site}`);
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
