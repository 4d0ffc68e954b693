import type { ChallengeBase } from "./challenge-base.js";

/**
 * Sign in with Telegram's widget.
 *
 * Not before the final release of 2025.10.
 *
 * Source: docs/protocol/ak-source-telegram.md#challenge
 */
export interface TelegramLoginChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-source-telegram";
  /** The bot the widget signs in with, without `@`. */
  bot_username: string;
  /** Whether the widget also asks to let the bot write to the person. */
  request_message_access: boolean;
}

/**
 * What the widget reported, unchanged: the server signs exactly these fields
 * again and compares. An absent one has to stay absent, null is refused.
 *
 * Source: docs/protocol/ak-source-telegram.md#answer
 */
export interface TelegramChallengeResponse {
  /** Repeats the challenge's; not part of the signature. */
  component: "ak-source-telegram";
  /** The person's number at Telegram. */
  id: number;
  /** At most 255 characters. Absent: not given. */
  first_name?: string;
  /** At most 255 characters. Absent: not given. */
  last_name?: string;
  /** At most 255 characters. Absent: not given. */
  username?: string;
  /** URL of the person's picture. Absent: none. */
  photo_url?: string;
  /** When the person agreed, in seconds since 1970; valid for five minutes. */
  auth_date: number;
  /** Telegram's signature, 64 hex digits. */
  hash: string;
}
