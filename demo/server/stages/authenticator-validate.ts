import type {
  DeviceChallenge,
  DeviceClass,
  RequestOptionsJSON,
  ResponseErrors,
} from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import {
  type Factor,
  type Sent,
  isBlocked,
  masked,
  punish,
  sixDigits,
  takes,
} from "../services/factors.js";
import { invalid } from "../wire/fields.js";
import {
  type Context,
  type Stage,
  type Verdict,
  denied,
  passed,
  rejected,
  userInfo,
} from "../engine/stage.js";
import { idOf, requestFor, verifyAssertion } from "../services/ceremonies.js";

export interface ValidateOptions {
  /** For who has no device: nothing, no way in, or one of `setUps` first. */
  readonly notConfigured?: "skip" | "deny" | "configure";
  readonly setUps?: readonly SetUp[];
  /** Asks for a passkey before anybody is known. */
  readonly passwordless?: boolean;
}
export interface SetUp {
  readonly pk: string;
  readonly name: string;
  readonly kind: string;
  make(): Stage;
}

const WRONG = invalid(
  "Invalid Token. Please ensure the time on your device is accurate and try again.",
);
const OTHER = invalid("No compatible device class allowed");
const no = (field: string, ...errors: ResponseErrors[string]): Verdict =>
  rejected({ [field]: errors });
/** Proves who is there with a device of before (protocol/stages.md 15). */
export function authenticatorValidate({
  notConfigured = "skip",
  setUps = [],
  passwordless = false,
}: ValidateOptions = {}): Stage {
  /** Anew with each GET, and kept through rejected answers. */
  let asked: RequestOptionsJSON | undefined;
  let isAnswered = false;

  const describe = (factor: Factor): DeviceChallenge => {
    const base = { device_uid: factor.uid, last_used: factor.lastUsed };
    if (factor.kind === "webauthn" && asked)
      return { ...base, device_class: "webauthn", challenge: asked };
    if (factor.kind === "email")
      return {
        ...base,
        device_class: "email",
        challenge: { email: masked(factor.to) },
      };
    const device_class = factor.kind as Exclude<
      DeviceClass,
      "webauthn" | "email"
    >;
    return { ...base, device_class, challenge: {} };
  };

  const ask = (ctx: Context, devices: DeviceChallenge[]) =>
    challenge("ak-stage-authenticator-validate", {
      ...userInfo(ctx),
      device_challenges: devices,
      configuration_stages:
        devices.length > 0
          ? []
          : setUps.map(({ pk, name, kind }) => ({
              pk,
              name,
              verbose_name: `${kind} Authenticator`,
              meta_model_name: `authentik_stages_authenticator_${kind.toLowerCase()}.authenticator${kind.toLowerCase()}stage`,
            })),
    });

  return {
    challenge(ctx) {
      const { origin, plan, factors } = ctx;
      const account = plan.pendingUser?.account;
      const found = factors.firstOf(account);
      if (!isAnswered)
        asked = requestFor(
          origin,
          factors.keysOf(account),
          passwordless ? "required" : "preferred",
        );
      isAnswered = false;
      if (passwordless && asked)
        return ask(ctx, [
          {
            device_class: "webauthn",
            device_uid: "-1",
            last_used: null,
            challenge: asked,
          },
        ]);
      if (found.length > 0) return ask(ctx, found.map(describe));
      if (notConfigured === "deny")
        return denied(
          "No (allowed) MFA authenticator configured. Please contact your system administrator",
        );
      return notConfigured === "skip" ? passed : ask(ctx, []);
    },
    async answer(ctx, body) {
      isAnswered = true;
      const answers = (body ?? {}) as Readonly<Record<string, unknown>>;
      const account = ctx.plan.pendingUser?.account;
      const devices = ctx.factors.of(account);
      if (answers.code !== undefined)
        return judgeCode(ctx, devices, answers.code);
      if (answers.webauthn !== undefined)
        return judgeKey(ctx, answers.webauthn, asked);
      if (answers.duo !== undefined) return judgePush(ctx, devices);
      if (answers.selected_stage !== undefined) {
        const chosen = setUps.find(({ pk }) => pk === answers.selected_stage);
        if (!chosen)
          return no("selected_stage", invalid("Selected stage is invalid"));
        ctx.plan.stages.splice(1, 0, { stage: chosen.make() });
        return passed;
      }
      const wrong = select(ctx, devices, answers.selected_challenge);
      return wrong ?? no("non_field_errors", invalid("Empty response"));
    },
  };
}

/** Sends a new code, which makes the one before it void (protocol/stages.md 15.b). */
function select(
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
    return no("selected_challenge", invalid("invalid challenge selected"));
  if (device.kind === "email" || device.kind === "sms") deliver(ctx, device);
  return undefined;
}

export function deliver(ctx: Context, device: Sent): void {
  device.code = sixDigits();
  const text = `Your code: ${device.code}`;
  if (device.kind === "sms") ctx.phone.message(device.to, text);
  else ctx.mailCode(device.to, text);
}

/** A code is tried against all devices, and is a wrong one for each that does not take it. */
function judgeCode(
  { generation }: Context,
  devices: readonly Factor[],
  code: unknown,
): Verdict {
  if (typeof code !== "string" || !code.trim())
    return no("code", {
      string: "This field may not be blank.",
      code: "blank",
    });
  const coded = devices.filter(
    ({ kind }) => kind !== "webauthn" && kind !== "duo",
  );
  if (coded.length === 0) return no("code", OTHER);
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
  return no("code", WRONG);
}

async function judgeKey(
  { factors, accounts, plan, origin }: Context,
  response: unknown,
  asked: RequestOptionsJSON | undefined,
): Promise<Verdict> {
  const found = factors.ownerOf(idOf(response));
  const pending = plan.pendingUser;
  if (!found || !asked || (pending && pending.account?.id !== found.account))
    return no("webauthn", invalid("Invalid device"));
  if (!(await verifyAssertion(response, asked, origin, found.key)))
    return no("webauthn", invalid("Assertion failed"));
  used(found.key);
  const account = accounts.byId(found.account);
  if (account) plan.pendingUser ??= { name: account.username, account };
  return passed;
}

/** The request lasts as long as the phone is not looked at. */
async function judgePush(
  { phone, plan, signal }: Context,
  devices: readonly Factor[],
): Promise<Verdict> {
  const device = devices.find(({ kind }) => kind === "duo");
  if (!device) return no("duo", OTHER);
  const about = `Sign-in of ${plan.pendingUser?.name ?? ""}`;
  if ((await phone.push(about, signal)) !== "allow")
    return no("duo", { string: "Duo denied access", code: "denied" });
  used(device);
  return passed;
}

function used(device: Factor): void {
  device.lastUsed = new Date().toISOString();
  device.failures = 0;
}
