import { randomBytes, randomInt } from "node:crypto";
import type { Account } from "./accounts.js";
import type { Exchange } from "../wire/exchange.js";

const SECONDS = 300;

/** A device without a keyboard: it shows a code and waits. */
export interface Device {
  readonly device_code: string;
  /** 9 digits */
  readonly user_code: string;
  readonly until: number;
  /** Who has authorised it. */
  account: Account | undefined;
}

const ENDPOINT = "/application/o/device/";

/** What a device asks of the server: a code, later a token, and with that whose it is (RFC 8628). */
export class Devices {
  #all: readonly Device[] = [];

  /** The device that shows this code. */
  find(user_code: string | undefined): Device | undefined {
    return this.#all.find(
      (device) => device.user_code === user_code && device.until > Date.now(),
    );
  }

  /** False: not a path of ours, and nothing was sent. */
  handle(exchange: Exchange): boolean {
    if (exchange.path !== ENDPOINT) return false;
    exchange.body().then(
      () => this.#begin(exchange),
      () => exchange.json(400, { error: "invalid_request" }),
    );
    return true;
  }

  #begin(exchange: Exchange): void {
    const device: Device = {
      device_code: randomBytes(24).toString("base64url"),
      user_code: String(randomInt(10 ** 9)).padStart(9, "0"),
      until: Date.now() + SECONDS * 1000,
      account: undefined,
    };
    const waiting = this.#all.filter(({ until }) => until > Date.now());
    this.#all = [...waiting, device];
    const { device_code, user_code } = device;
    const page = `${exchange.origin}/device`;
    exchange.json(200, {
      device_code,
      user_code,
      verification_uri: page,
      verification_uri_complete: `${page}?code=${user_code}`,
      expires_in: SECONDS,
      interval: 1,
    });
  }

  /** What a device that has begun gets for its code, once somebody has authorised it. */
  redeem(exchange: Exchange, device_code: string | null): void {
    const device = this.#known(device_code);
    if (!device) exchange.json(400, { error: "expired_token" });
    else if (!device.account)
      exchange.json(400, { error: "authorization_pending" });
    else
      exchange.json(200, {
        // The demo's token: what the device has proven itself with anyway.
        access_token: device.device_code,
        token_type: "Bearer",
        expires_in: SECONDS,
      });
  }

  /** Whose token a device has. */
  tell(exchange: Exchange, token: string): void {
    const { account } = this.#known(token) ?? {};
    if (!account) exchange.json(401, { error: "invalid_token" });
    else
      exchange.json(200, {
        preferred_username: account.username,
        name: account.name,
      });
  }

  #known(device_code: string | null | undefined): Device | undefined {
    return this.#all.find(
      (device) =>
        device.device_code === device_code && device.until > Date.now(),
    );
  }
}
