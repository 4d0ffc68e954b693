import type { ResponseErrors } from "./errors.js";
import type { FlowInfo } from "./flow-info.js";

/**
 * The fields that every challenge may have besides its `component`.
 *
 * Source: docs/protocol/layouts-and-flow-info.md#fields-of-every-challenge
 */
export interface ChallengeBase {
  /**
   * The flow of the challenge. Absent if no stage made the challenge (redirects at the end, errors, shells) and in a
   * challenge inside another one; the last known value then stays valid.
   */
  flow_info?: FlowInfo;
  /** The errors of the last answer. Absent: no error. May be empty; two components use an empty object for success. */
  response_errors?: ResponseErrors;
}

/**
 * The user who is signing in, in the challenges that have one.
 *
 * Source: docs/protocol/layouts-and-flow-info.md#the-pending-user
 */
export interface UserInfo {
  /**
   * The user name, or the typed name if the server does not reveal whether the user exists. Empty: no user is known
   * yet.
   */
  pending_user: string;
  /**
   * Picture of the user: a `data:` URI, a path on the server or an absolute URL.
   * A path ending in `user_default.png` stands for "no picture".
   */
  pending_user_avatar: string;
}
