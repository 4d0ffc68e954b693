import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * May the application have these data? Also asked before going on from a link
 * in an e-mail, and before leaving for a SAML source.
 *
 * Source: docs/protocol/ak-stage-consent.md#challenge
 */
export interface ConsentChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-consent";
  /** The question, plain text. Absent: nobody gave one. */
  header_text?: string;
  /**
   * What is asked for; with `additional_permissions`, what was granted before.
   * May be empty.
   */
  permissions: ConsentPermission[];
  /** What is asked for on top. Empty: this is the first time. */
  additional_permissions: ConsentPermission[];
  /** To be sent back. New with every GET and every rejected answer. */
  token: string;
}

/**
 * One permission.
 *
 * Source: docs/protocol/ak-stage-consent.md#challenge
 */
export interface ConsentPermission {
  /** In words, plain text. Blank: not to be listed. */
  name: string;
  /** For machines: the OAuth scope (`openid`, `email`, `profile` …). */
  id: string;
}

/**
 * "Yes." There is no way to say no but to leave.
 *
 * Source: docs/protocol/ak-stage-consent.md#answer
 */
export interface ConsentChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-consent";
  /** The challenge's `token`. */
  token: string;
}
