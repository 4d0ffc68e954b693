import type { Exchange } from "../wire/exchange.js";

const LOGOUT = /^\/application\/(logout|slo)\/(\w+)\/$/;

/** What signs out in a frame says so, but for one that never answers. */
const SILENT = "archive";

/** The applications that somebody is signed in to, as far as a sign-out goes. */
export class Applications {
  /** False: not a path of ours, and nothing was sent. */
  handle(exchange: Exchange): boolean {
    const [, kind, name = ""] = LOGOUT.exec(exchange.path) ?? [];
    if (kind === undefined) return false;
    if (kind === "slo") void this.#bringBack(exchange);
    else if (name !== SILENT) exchange.html(200, `Signed out of ${name}`);
    return true;
  }

  /** An application that the page was left for sends the browser back to where the message says. */
  async #bringBack(exchange: Exchange): Promise<void> {
    const body = (await exchange.body()).toString("utf8");
    const back =
      new URLSearchParams(body).get("RelayState") ??
      exchange.query.get("RelayState") ??
      "";
    if (back.startsWith(`${exchange.origin}/`)) exchange.redirect(back);
    else exchange.html(200, "Signed out");
  }
}
