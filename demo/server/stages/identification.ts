import type {
  ChallengeMap,
  RequestOptionsJSON,
} from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import { DEFAULT_AVATAR } from "../engine/avatar.js";
import { type Captcha, REFUSED } from "../services/captchas.js";
import { invalid, read, text } from "../wire/fields.js";
import { urlencode } from "../wire/query-string.js";
import {
  type Context,
  type PendingUser,
  type Session,
  type Stage,
  passed,
  rejected,
} from "../engine/stage.js";
import { idOf, requestFor, verifyAssertion } from "../services/ceremonies.js";

/**
 * Asks for the user's name. Known and unknown names pass, unless this stage also asks for the password. A captcha is
 * checked first (docs/protocol/ak-stage-identification.md).
 */
export function identification(
  look: Partial<ChallengeMap["ak-stage-identification"]> = {},
  captcha?: Captcha,
  { passkeys = false, links = false } = {},
): Stage {
  let passkey_challenge: RequestOptionsJSON | null = null;
  const complain = (message: string) =>
    rejected({ non_field_errors: [invalid(message)] });
  const captcha_stage = captcha
    ? {
        component: "ak-stage-captcha" as const,
        pending_user: "",
        pending_user_avatar: DEFAULT_AVATAR,
        ...captcha.asked,
      }
    : null;
  return {
    challenge({ flow: { designation }, origin, session }) {
      // Every GET and every rejected answer creates a new challenge.
      if (passkeys) passkey_challenge = requestFor(origin, [], "required");
      return challenge("ak-stage-identification", {
        flow_designation: designation,
        primary_action:
          designation === "authentication" ? "Log in" : "Continue",
        captcha_stage,
        passkey_challenge,
        ...(links && linksFor(session)),
        ...look,
      });
    },
    async answer(ctx, body) {
      const { accounts, generation, plan } = ctx;
      const { passkey } = (body ?? {}) as { passkey?: unknown };
      if (passkey && passkey_challenge) {
        const owner = await ownerOf(passkey, passkey_challenge, ctx);
        if (typeof owner === "string") return complain(owner);
        plan.pendingUser = owner;
        plan.isProven = true;
        return passed;
      }
      const { values, errors } = read(body, {
        uid_field: text({ optional: !generation.uidFieldRequired }),
        password: text({ optional: true }),
        captcha_token: text({ optional: true }),
      });
      if (errors) return rejected(errors);
      const { uid_field, password, captcha_token } = values;
      if (!uid_field) return complain("No identification data provided.");
      const account = accounts.find(uid_field);
      if (
        captcha &&
        !(await captcha.verify(captcha_token, ctx).catch(() => false))
      )
        return generation.tellsOfCaptcha
          ? rejected({ non_field_errors: [REFUSED] })
          : complain("Failed to authenticate.");
      if (look.password_fields && !(await accounts.verify(account, password)))
        return complain("Failed to authenticate.");
      plan.pendingUser = { name: account?.username ?? uid_field, account };
      return passed;
    },
  };
}

/** The owner of the passkey, or a message why the passkey is refused. */
async function ownerOf(
  response: unknown,
  asked: RequestOptionsJSON,
  { factors, accounts, origin }: Context,
): Promise<PendingUser | string> {
  const found = factors.ownerOf(idOf(response));
  const account = found && accounts.byId(found.account);
  if (!found || !account) return "Invalid device";
  const isRight = await verifyAssertion(response, asked, origin, found.key);
  return isRight ? { name: account.username, account } : "Assertion failed";
}

/** The links to other flows, with the page's query (docs/protocol/ak-stage-identification.md). */
function linksFor({ query }: Session) {
  const search = query.size > 0 ? `?${urlencode(query)}` : "";
  return {
    recovery_url: `/if/flow/default-recovery-flow/${search}`,
    enroll_url: `/if/flow/enrollment/${search}`,
  };
}
