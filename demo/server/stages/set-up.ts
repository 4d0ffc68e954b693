/** The stages that set up second factors (protocol/stages.md 10 to 14 and 16). */
import { randomUUID } from "node:crypto";
import type { CreationOptionsJSON } from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import type { Account } from "../services/accounts.js";
import {
  type Sent,
  app,
  duo,
  isBlocked,
  newCodes,
  newTotp,
  passkey,
  punish,
  recovery,
  sentTo,
  masked,
  sixDigits,
  stepOf,
} from "../services/factors.js";
import { invalid, read, text } from "../wire/fields.js";
import {
  type Context,
  type Stage,
  denied,
  passed,
  rejected,
  userInfo,
} from "../engine/stage.js";
import {
  creationFor,
  idOf,
  verifyAttestation,
} from "../services/ceremonies.js";

/** Who sets up a device: who signs in, or is. */
function owner({ plan, session }: Context): Account {
  const account = plan.pendingUser?.account ?? session.user;
  if (!account) throw new Error("There is nobody to set up a device for.");
  return account;
}

export function totpSetUp(): Stage {
  let made: ReturnType<typeof app> | undefined;
  const of = (ctx: Context) => (made ??= app(newTotp(owner(ctx).username)));
  return {
    challenge: (ctx) =>
      challenge("ak-stage-authenticator-totp", {
        ...userInfo(ctx),
        config_url: of(ctx).totp.toString(),
      }),
    answer(ctx, body) {
      const { values, errors } = read(body, { code: text() });
      if (errors) return rejected(errors);
      const device = of(ctx);
      const step = stepOf(device.totp, values.code);
      if (step === undefined || isBlocked(device)) {
        if (!isBlocked(device)) punish(device);
        return rejected({ code: [invalid("Code does not match")] });
      }
      // The code that confirms is spent.
      ctx.factors.add(owner(ctx), app(device.totp, step));
      return passed;
    },
  };
}

export function staticSetUp(): Stage {
  const codes = newCodes();
  return {
    challenge: (ctx) =>
      challenge("ak-stage-authenticator-static", { ...userInfo(ctx), codes }),
    answer(ctx) {
      ctx.factors.add(owner(ctx), recovery(codes));
      return passed;
    },
  };
}

/** Each GET and each rejected answer makes the challenge before it void. */
export function webauthnSetUp(): Stage {
  let asked: CreationOptionsJSON | undefined;
  return {
    challenge(ctx) {
      asked = creationFor(ctx.origin, owner(ctx));
      return challenge("ak-stage-authenticator-webauthn", {
        ...userInfo(ctx),
        registration: asked,
      });
    },
    async answer(ctx, body) {
      if (!asked) throw new Error("Nothing was asked.");
      const { response } = (body ?? {}) as { response?: unknown };
      const no = (message: string) =>
        rejected({ response: [invalid(message)] });
      if (ctx.factors.ownerOf(idOf(response)))
        return no("Credential ID already exists.");
      try {
        const made = await verifyAttestation(response, asked, ctx.origin);
        ctx.factors.add(owner(ctx), passkey(made));
        return passed;
      } catch (error) {
        const { message } = error as Error;
        return no(`Registration failed. Error: ${message}`);
      }
    },
  };
}

export function emailSetUp(): Stage {
  const { start, judge, device } = sending("email");
  return {
    challenge(ctx) {
      // A value that is none jams the stage (protocol/stages.md 11.f).
      if (ctx.generation.jamsOnAddress && device() && !isAddress(device()?.to))
        throw new Error("not an address");
      return challenge("ak-stage-authenticator-email", {
        ...userInfo(ctx),
        email: device() ? masked(device()?.to ?? "") : null,
        email_required: !device(),
      });
    },
    answer(ctx, body) {
      const { email, code } = (body ?? {}) as Record<string, unknown>;
      if (typeof code === "string") return judge(ctx, code);
      if (typeof email !== "string" || !email)
        return rejected({ non_field_errors: [invalid("email required")] });
      start(ctx, email);
      return rejected({});
    },
  };
}

const isAddress = (text = "") => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);

export function smsSetUp(): Stage {
  const { start, judge, device } = sending("sms");
  return {
    challenge: (ctx) =>
      challenge("ak-stage-authenticator-sms", {
        ...userInfo(ctx),
        phone_number_required: !device(),
      }),
    answer(ctx, body) {
      const { phone_number, code } = (body ?? {}) as Record<string, unknown>;
      if (typeof code === "string") return judge(ctx, code);
      if (typeof phone_number !== "string" || !phone_number)
        return rejected({
          non_field_errors: [invalid("phone_number required")],
        });
      start(ctx, phone_number);
      // The demo's provider knows no such numbers; it is asked, and the step is "code" all the same.
      return phone_number.startsWith("+")
        ? rejected({})
        : rejected({ non_field_errors: [invalid('{"error": "bad number"}')] });
    },
  };
}

/** Codes that are sent: one code for the whole run, whatever is asked for again. */
function sending(kind: Sent["kind"]) {
  let made: Sent | undefined;
  const code = sixDigits();
  return {
    device: () => made,
    start: (ctx: Context, to: string) => {
      made = sentTo(kind, to);
      const words = `Your code: ${code}`;
      if (kind === "sms") ctx.phone.message(to, words);
      else ctx.mailCode(to, words);
    },
    judge: (ctx: Context, given: string) => {
      const isWaiting =
        made && ctx.generation.throttlesEverything && isBlocked(made);
      if (made && given === code && !isWaiting) {
        ctx.factors.add(owner(ctx), sentTo(kind, made.to));
        return passed;
      }
      if (made && !isWaiting) punish(made);
      return rejected({ non_field_errors: [invalid("Code does not match")] });
    },
  };
}

/** The phone scans; the page asks whether it has, and only then answers. */
export function duoSetUp(): Stage {
  const stage_uuid = randomUUID();
  const activation_code = `duo://${stage_uuid}`;
  return {
    challenge(ctx) {
      ctx.phone.enrol(stage_uuid);
      return challenge("ak-stage-authenticator-duo", {
        ...userInfo(ctx),
        activation_barcode: "/static/duo.svg",
        activation_code,
        stage_uuid,
      });
    },
    answer(ctx) {
      if (!ctx.phone.isEnrolled(stage_uuid))
        return denied("Invalid enrollment status: waiting.");
      ctx.factors.add(owner(ctx), duo());
      return passed;
    },
  };
}
