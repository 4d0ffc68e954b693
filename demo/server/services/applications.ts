import type { Endpoint } from "../engine/endpoints.js";
import type { Exchange } from "../wire/exchange.js";

const LOGOUT = /^\/application\/(logout|slo)\/(\w+)\/$/;

/** Where an application signs out: `logout` in a frame, `slo` for the page itself. */
export const logoutPath = (kind: "logout" | "slo", name: string) =>
  `/application/${kind}/${name.split(" ").at(-1)?.toLowerCase() ?? ""}/`;

/** An application says in its frame that it has signed out; this one never answers. */
const SILENT = "archive";

/** The applications of a visitor, as far as signing out goes. */
export class Applications implements Endpoint {
  /** False: not a path of ours, and nothing was sent. */
  handle(exchange: Exchange): boolean {
    const [, kind, name = ""] = LOGOUT.exec(exchange.path) ?? [];
    if (kind === undefined) return false;
    if (kind === "slo") void this.#bringBack(exchange);
    else if (name !== SILENT) exchange.html(200, `Signed out of ${name}`);
    return true;
  }

  /** An application that the page was left for sends the browser back to the address in the message. */
  async #bringBack(exchange: Exchange): Promise<void> {
    const body = await exchange.text();
    const back =
      new URLSearchParams(body).get("RelayState") ??
      exchange.query.get("RelayState") ??
      "";
    if (back.startsWith(`${exchange.origin}/`)) exchange.redirect(back);
    else exchange.html(200, "Signed out");
  }
}
