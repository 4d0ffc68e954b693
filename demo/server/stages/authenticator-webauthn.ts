import type { CreationOptionsJSON } from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import { userInfo } from "../engine/common-fields.js";
import { type Stage, passed, rejected } from "../engine/stage.js";
import {
  creationFor,
  idOf,
  verifyAttestation,
} from "../services/ceremonies.js";
import { passkey } from "../services/factors.js";
import { invalid } from "../wire/fields.js";
import { deviceOwner } from "./parts/device-owner.js";

/**
 * Sets up a passkey. Each GET and each rejected answer invalidates the previous challenge
 * (docs/protocol/ak-stage-authenticator-webauthn.md).
 */
export function webauthnSetUp(): Stage {
  let asked: CreationOptionsJSON | undefined;
  return {
    async challenge(ctx) {
      asked = await creationFor(ctx.origin, deviceOwner(ctx));
      return challenge("ak-stage-authenticator-webauthn", {
        ...(await userInfo(ctx)),
        registration: asked,
      });
    },
    async answer(ctx, body) {
      if (!asked) throw new Error("The stage has not sent a challenge yet.");
      const { response } = (body ?? {}) as { response?: unknown };
      const no = (message: string) =>
        rejected({ response: [invalid(message)] });
      if (ctx.factors.ownerOf(idOf(response)))
        return no("Credential ID already exists.");
      try {
        const made = await verifyAttestation(response, asked, ctx.origin);
        ctx.factors.add(deviceOwner(ctx), passkey(made));
        return passed;
      } catch (error) {
        const { message } = error as Error;
        return no(`Registration failed. Error: ${message}`);
      }
    },
  };
}
