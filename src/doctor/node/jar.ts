/** The cookies of a run, kept and sent as a browser does. */
import {
  defaultPath,
  reaches,
  readSetCookie,
  type SetCookie,
} from "../cookies.js";

const LOCAL = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

export class Jar {
  readonly #cookies = new Map<string, SetCookie & { readonly value: string }>();

  /** Keeps the cookies of an answer that a browser would keep. */
  keep(lines: readonly string[], url: URL): void {
    for (const line of lines) {
      const cookie = readSetCookie(line);
      const path = cookie.path.startsWith("/")
        ? cookie.path
        : defaultPath(url.pathname);
      const key = `${cookie.name} ${path}`;
      if (cookie.isGone) this.#cookies.delete(key);
      else if (isKept(cookie, url)) {
        const pair = line.split(";")[0] ?? "";
        const value = pair.slice(pair.indexOf("=") + 1).trim();
        this.#cookies.set(key, { ...cookie, path, value });
      }
    }
  }

  drop(name: string): void {
    for (const [key, cookie] of this.#cookies)
      if (cookie.name === name) this.#cookies.delete(key);
  }

  /** The header `Cookie`; empty if there is none. */
  header(url: URL): string {
    return [...this.#cookies.values()]
      .filter(
        ({ path, isSecure }) =>
          reaches(path, url.pathname) && (!isSecure || isTrusted(url)),
      )
      .sort((a, b) => b.path.length - a.path.length)
      .map(({ name, value }) => `${name}=${value}`)
      .join("; ");
  }
}

const isTrusted = ({ protocol, hostname }: URL) =>
  protocol === "https:" || LOCAL.test(hostname);

function isKept(cookie: SetCookie, url: URL): boolean {
  const { domain, isSecure, sameSite } = cookie;
  const name = domain.replace(/^\./, "").toLowerCase();
  const isOwn =
    !name || url.hostname === name || url.hostname.endsWith(`.${name}`);
  return (
    isOwn && (!isSecure || isTrusted(url)) && (sameSite !== "none" || isSecure)
  );
}
