/** Codes sent by mail or to a phone. */
import type { Sent } from "../../engine/services.js";
import { type Context, passed, rejected } from "../../engine/stage.js";
import {
  isBlocked,
  punish,
  sentTo,
  sixDigits,
} from "../../services/factors.js";
import { invalid } from "../../wire/fields.js";
import { deviceOwner } from "./device-owner.js";

export function sendCode(
  { phone, mailCode }: Context,
  { kind, to }: Pick<Sent, "kind" | "to">,
  code: string,
): void {
  const text = `Your code: ${code}`;
  if (kind === "sms") phone.message(to, text);
  else mailCode(to, text);
}

/** Sets up a device with a code. The code stays the same for the whole run. */
export function confirmedByCode(kind: Sent["kind"]) {
  let made: Sent | undefined;
  const code = sixDigits();
  return {
    device: () => made,
    start: (ctx: Context, to: string) => {
      made = sentTo(kind, to);
      sendCode(ctx, made, code);
    },
    judge: (ctx: Context, given: string) => {
      const isWaiting =
        made && ctx.generation.throttlesEverything && isBlocked(made);
      if (made && given === code && !isWaiting) {
        ctx.factors.add(deviceOwner(ctx), sentTo(kind, made.to));
        return passed;
      }
      if (made && !isWaiting) punish(made);
      return rejected({ non_field_errors: [invalid("Code does not match")] });
    },
  };
}
