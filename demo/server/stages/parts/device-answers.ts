/** Judges the answers of devices, for the stage `ak-stage-authenticator-validate` (docs/protocol/ak-stage-authenticator-validate.md). */
import type {
  DeviceChallenge,
  RequestOptionsJSON,
  ResponseErrors,
} from "../../../../src/protocol/index.js";
import type { Factor } from "../../engine/services.js";
import {
  type Context,
  type Verdict,
  passed,
  rejected,
} from "../../engine/stage.js";
import { idOf, verifyAssertion } from "../../services/ceremonies.js";
import { isBlocked, punish, sixDigits, takes } from "../../services/factors.js";
import { invalid } from "../../wire/fields.js";
import { sendCode } from "./sent-code.js";

const WRONG = invalid(
  "Invalid Token. Please ensure the time on your device is accurate and try again.",
);
const OTHER = invalid("No compatible device class allowed");

export const refuse = (
  field: string,
  ...errors: ResponseErrors[string]
): Verdict => rejected({ [field]: errors });

/** Sends a new code, which invalidates the previous one (docs/protocol/ak-stage-authenticator-validate.md#answer). */
export function select(
  ctx: Context,
  devices: readonly Factor[],
  selected: unknown,
): Verdict | undefined {
  if (selected === undefined) return undefined;
  const { device_class, device_uid } = selected as Partial<DeviceChallenge>;
  const device = devices.find(
    ({ kind, uid }) => kind === device_class && uid === device_uid,
  );
  if (!device)
    return refuse("selected_challenge", invalid("invalid challenge selected"));
  if (device.kind === "email" || device.kind === "sms") {
    device.code = sixDigits();
    sendCode(ctx, device, device.code);
  }
  return undefined;
}

/** Tries a code on all devices. The code counts as wrong for each throttled device that does not accept it. */
export function judgeCode(
  { generation }: Context,
  devices: readonly Factor[],
  code: unknown,
): Verdict {
  if (typeof code !== "string" || !code.trim())
    return refuse("code", {
      string: "This field may not be blank.",
      code: "blank",
    });
  const coded = devices.filter(
    ({ kind }) => kind !== "webauthn" && kind !== "duo",
  );
  if (coded.length === 0) return refuse("code", OTHER);
  for (const device of coded) {
    const isThrottled =
      generation.throttlesEverything ||
      device.kind === "totp" ||
      device.kind === "static";
    if (isThrottled && isBlocked(device)) continue;
    if (takes(device, code)) {
      used(device);
      return passed;
    }
    if (isThrottled) punish(device);
  }
  return refuse("code", WRONG);
}

export async function judgeKey(
  { factors, accounts, plan, origin }: Context,
  response: unknown,
  asked: RequestOptionsJSON | undefined,
): Promise<Verdict> {
  const found = factors.ownerOf(idOf(response));
  const pending = plan.pendingUser;
  if (!found || !asked || (pending && pending.account?.id !== found.account))
    return refuse("webauthn", invalid("Invalid device"));
  if (!(await verifyAssertion(response, asked, origin, found.key)))
    return refuse("webauthn", invalid("Assertion failed"));
  used(found.key);
  const account = accounts.byId(found.account);
  if (account) plan.pendingUser ??= { name: account.username, account };
  return passed;
}

/** The request lasts until the person answers on the phone. */
export async function judgePush(
  { phone, plan, signal }: Context,
  devices: readonly Factor[],
): Promise<Verdict> {
  const device = devices.find(({ kind }) => kind === "duo");
  if (!device) return refuse("duo", OTHER);
  const about = `Sign-in of ${plan.pendingUser?.name ?? ""}`;
  if ((await phone.push(about, signal)) !== "allow")
    return refuse("duo", { string: "Duo denied access", code: "denied" });
  used(device);
  return passed;
}

function used(device: Factor): void {
  device.lastUsed = new Date().toISOString();
  device.failures = 0;
}
