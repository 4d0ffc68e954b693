import type { Endpoint } from "../engine/endpoints.js";
import type { Device, Services } from "../engine/services.js";
import type { Exchange } from "../wire/exchange.js";
import { randomBase64url, randomDigits } from "../wire/random.js";

const SECONDS = 300;

const ENDPOINT = "/application/o/device/";

/** The requests of devices (RFC 8628): for a code, for a token, and, with the token, for the name of the account. */
type DeviceService = Services["devices"];

export class Devices implements DeviceService, Endpoint {
  #all: readonly Device[] = [];

  find(user_code: string | undefined): Device | undefined {
    return this.#all.find(
      (device) => device.user_code === user_code && device.until > Date.now(),
    );
  }

  /** Returns `false` for any other path, without a reply. */
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
      device_code: randomBase64url(24),
      user_code: randomDigits(9),
      until: Date.now() + SECONDS * 1000,
      account: undefined,
    };
    const waiting = this.#all.filter(({ until }) => until > Date.now());
    this.#all = [...waiting, device];
    const { device_code, user_code } = device;
    const page = `${exchange.base}/device`;
    exchange.json(200, {
      device_code,
      user_code,
      verification_uri: page,
      verification_uri_complete: `${page}?code=${user_code}`,
      expires_in: SECONDS,
      interval: 1,
    });
  }

  /** Sends a device its token, after it was authorized. */
  redeem(exchange: Exchange, device_code: string | null): void {
    const device = this.#known(device_code);
    if (!device) exchange.json(400, { error: "expired_token" });
    else if (!device.account)
      exchange.json(400, { error: "authorization_pending" });
    else
      exchange.json(200, {
        // The demo uses the device code as the token.
        access_token: device.device_code,
        token_type: "Bearer",
        expires_in: SECONDS,
      });
  }

  /** Sends the account of a token. */
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
