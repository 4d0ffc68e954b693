import type { Endpoint } from "../engine/endpoints.js";
import type { Exchange } from "../wire/exchange.js";

const LOGOUT = /^\/application\/(logout|slo)\/(\w+)\/$/;

/** The logout address of an application: `logout` for a frame, `slo` for the page itself. */
export const logoutPath = (kind: "logout" | "slo", name: string) =>
  `/application/${kind}/${name.split(" ").at(-1)?.toLowerCase() ?? ""}/`;

/** Other applications report their logout from the frame; this one never responds. */
const SILENT = "archive";

/** The logout endpoints of the applications. */
export class Applications implements Endpoint {
  /** Returns `false` for any other path, without a reply. */
  handle(exchange: Exchange): boolean {
    const [, kind, name = ""] = LOGOUT.exec(exchange.path) ?? [];
    if (kind === undefined) return false;
    if (kind === "slo") void this.#bringBack(exchange);
    else if (name !== SILENT) exchange.html(200, `Signed out of ${name}`);
    return true;
  }

  /** An application that the page was redirected to sends the browser back to the address in the message. */
  async #bringBack(exchange: Exchange): Promise<void> {
    const body = await exchange.text();
    const back =
      new URLSearchParams(body).get("RelayState") ??
      exchange.query.get("RelayState") ??
      "";
    if (back.startsWith(`${exchange.base}/`)) exchange.redirect(back);
    else exchange.html(200, "Signed out");
  }
}
