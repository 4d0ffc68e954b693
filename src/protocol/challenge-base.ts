import type { ResponseErrors } from "./errors.js";
import type { FlowInfo } from "./flow-info.js";

/**
 * What every challenge may have besides its `component`.
 *
 * Source: docs/protocol/layouts-and-flow-info.md#fields-of-every-challenge
 */
export interface ChallengeBase {
  /**
   * The flow the challenge belongs to. Absent where no stage made the challenge
   * (redirects at the end, errors, shells) and in challenges inside another
   * one: what was known before stays valid.
   */
  flow_info?: FlowInfo;
  /**
   * Why the last answer was rejected. Absent: nothing was rejected. May be
   * empty, and two components use it for good news.
   */
  response_errors?: ResponseErrors;
}

/**
 * Who is signing in, in the challenges that say so.
 *
 * Source: docs/protocol/layouts-and-flow-info.md#the-pending-user
 */
export interface UserInfo {
  /**
   * The user name, or what was typed where the server does not tell whether
   * that user exists. Empty: nobody is known yet.
   */
  pending_user: string;
  /**
   * Picture of the user: a `data:` URI, a path on the server or an absolute URL.
   * A path ending in `user_default.png` stands for "no picture".
   */
  pending_user_avatar: string;
}
