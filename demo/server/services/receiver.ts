import type { Endpoint } from "../engine/endpoints.js";
import type { Exchange } from "../wire/exchange.js";
import { mounted } from "../wire/mount.js";

/** The target of a form that a flow submits. It shows the names of the received fields, without their values. */
export class Receiver implements Endpoint {
  /** Returns `false` for any other path, without a reply. */
  handle(exchange: Exchange): boolean {
    if (exchange.path !== "/received") return false;
    void this.#show(exchange);
    return true;
  }

  async #show(exchange: Exchange): Promise<void> {
    const form = new URLSearchParams(await exchange.text());
    const names = [...form.keys()].filter((name) => /^\w+$/.test(name));
    const home = mounted(exchange.mount, "/");
    exchange.html(
      200,
      "Demo Wiki",
      `<p>Received: ${names.join(", ") || "nothing"}</p><p><a href="${home}">Back to the demo</a></p>`,
    );
  }
}
