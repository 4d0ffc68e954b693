import type { Traits } from "./traits.js";
import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Asks whether the application may have this data. Also asked before the flow continues after a link in an e-mail, and
 * before the browser leaves for a SAML source.
 *
 * Source: docs/protocol/ak-stage-consent.md#challenge
 */
export interface ConsentChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-consent";
  /** The question, plain text. Absent: not set. */
  header_text?: string;
  /** The requested permissions; with `additional_permissions`, the permissions granted before. May be empty. */
  permissions: ConsentPermission[];
  /** The additional permissions that are requested. Empty: this is the first request. */
  additional_permissions: ConsentPermission[];
  /** The token for the answer. Every GET and every rejected answer brings a new one. */
  token: string;
}

/**
 * One permission.
 *
 * Source: docs/protocol/ak-stage-consent.md#challenge
 */
export interface ConsentPermission {
  /** The text of the permission, plain text. Blank: do not list it. */
  name: string;
  /** The identifier: the OAuth scope (`openid`, `email`, `profile` …). */
  id: string;
}

/**
 * Grants consent. There is no answer for "no": the person can only leave.
 *
 * Source: docs/protocol/ak-stage-consent.md#answer
 */
export interface ConsentChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-consent";
  /** The challenge's `token`. */
  token: string;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<ConsentChallenge> = {
  form: ({ header_text, permissions, additional_permissions }) =>
    JSON.stringify([
      header_text,
      (permissions ?? []).map(({ id }) => id),
      (additional_permissions ?? []).map(({ id }) => id),
    ]),
  application: ({ header_text }) => header_text ?? "",
  isPlannedElsewhere: true,
};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["token"] as const;
