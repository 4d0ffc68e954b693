import type { ChallengeBase } from "./challenge-base.js";

/**
 * Leave the page by posting a form to another site, at once. After an OAuth
 * sign-in it comes without `flow_info` and only once.
 *
 * Source: docs/protocol/ak-stage-autosubmit.md#challenge
 */
export interface AutosubmitChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-stage-autosubmit";
  /** Where the form goes, absolute. */
  url: string;
  /** The form's hidden fields. May be empty. */
  attrs: {
    /** The field's value. May be blank. */
    [name: string]: string;
  };
  /** What is going on, plain text. Absent: nothing to say. */
  title?: string;
}

/**
 * In the schema, but not to be sent: the form itself is the answer, and the
 * server refuses this one.
 *
 * Source: docs/protocol/ak-stage-autosubmit.md#answer
 */
export interface AutoSubmitChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-autosubmit";
}
