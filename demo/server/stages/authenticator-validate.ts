import type {
  DeviceChallenge,
  DeviceClass,
  RequestOptionsJSON,
} from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import { userInfo } from "../engine/common-fields.js";
import type { Factor } from "../engine/services.js";
import { type Context, type Stage, denied, passed } from "../engine/stage.js";
import { requestFor } from "../services/ceremonies.js";
import { masked } from "../services/factors.js";
import { invalid } from "../wire/fields.js";
import {
  judgeCode,
  judgeKey,
  judgePush,
  refuse,
  select,
} from "./parts/device-answers.js";

export interface ValidateOptions {
  /** If the user has no device: skip the stage, refuse, or set up one of `setUps` first. */
  readonly notConfigured?: "skip" | "deny" | "configure";
  readonly setUps?: readonly SetUp[];
  /** Asks for a passkey before the user is known. */
  readonly passwordless?: boolean;
}
export interface SetUp {
  readonly pk: string;
  readonly name: string;
  readonly kind: string;
  make(): Stage;
}

/** Asks for confirmation with a device that was set up before (docs/protocol/ak-stage-authenticator-validate.md). */
export function authenticatorValidate({
  notConfigured = "skip",
  setUps = [],
  passwordless = false,
}: ValidateOptions = {}): Stage {
  /** Each GET creates a new challenge; rejected answers keep it. */
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

  const ask = async (ctx: Context, devices: DeviceChallenge[]) =>
    challenge("ak-stage-authenticator-validate", {
      ...(await userInfo(ctx)),
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
    async challenge(ctx) {
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
          return refuse("selected_stage", invalid("Selected stage is invalid"));
        ctx.plan.stages.splice(1, 0, { stage: chosen.make() });
        return passed;
      }
      const wrong = select(ctx, devices, answers.selected_challenge);
      return wrong ?? refuse("non_field_errors", invalid("Empty response"));
    },
  };
}
