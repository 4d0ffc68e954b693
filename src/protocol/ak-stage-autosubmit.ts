import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * Leaves the page at once by posting a form to another site. After an OAuth sign-in the challenge comes without
 * `flow_info` and only once.
 *
 * Source: docs/protocol/ak-stage-autosubmit.md#challenge
 */
export interface AutosubmitChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-stage-autosubmit";
  /** Target of the form, absolute. */
  url: string;
  /** The form's hidden fields. May be empty. */
  attrs: {
    /** The field's value. May be empty. */
    [name: string]: string;
  };
  /** A title, plain text. Absent: no title. */
  title?: string;
}

/**
 * In the schema, but do not send it: the form itself is the answer, and the server refuses this one.
 *
 * Source: docs/protocol/ak-stage-autosubmit.md#answer
 */
export interface AutoSubmitChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-autosubmit";
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<AutosubmitChallenge> = {
  // Without `flow_info` the server has dropped the plan (docs/protocol/ak-stage-autosubmit.md).
  isLast: ({ flow_info }) => !flow_info,
  isMute: true,
};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["attrs"] as const;
