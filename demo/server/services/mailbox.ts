import type { Endpoint } from "../engine/endpoints.js";
import type { Mail, Services } from "../engine/services.js";
import type { Exchange } from "../wire/exchange.js";

const KEPT = 20;
const FIVE_MINUTES = 5 * 60_000;
/**
 * How many mails can be sent again to one address within five minutes
 * (docs/protocol/ak-stage-email.md#email-sent-is-a-success).
 */
const LIMIT = 5;

type MailService = Services["mailbox"];

/** The mails of the demo. They are not sent; the page shows them. */
export class Mailbox implements MailService, Endpoint {
  readonly #mails: Mail[] = [];
  readonly #again = new Map<string, number[]>();

  /** Newest first. */
  get mails(): readonly Mail[] {
    return this.#mails;
  }

  /** Tells the mails. Returns `false` for any other path, without a reply. */
  handle(exchange: Exchange): boolean {
    if (exchange.path !== "/demo/mails.json") return false;
    exchange.json(200, this.#mails, { "Cache-Control": "no-store" });
    return true;
  }

  send(sent: Omit<Mail, "at">, again: boolean): boolean {
    const mail = { ...sent, at: Date.now() };
    if (again) {
      const sent = (this.#again.get(mail.to) ?? []).filter(
        (at) => at > mail.at - FIVE_MINUTES,
      );
      if (sent.length >= LIMIT) return false;
      this.#again.set(mail.to, [...sent, mail.at]);
    }
    this.#mails.unshift(mail);
    this.#mails.splice(KEPT);
    return true;
  }
}
