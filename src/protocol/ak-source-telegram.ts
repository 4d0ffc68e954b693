import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * Sign in with Telegram's widget.
 *
 * Source: docs/protocol/ak-source-telegram.md#challenge
 * @since 2025.10 (not in 2025.10.0-rc1)
 */
export interface TelegramLoginChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-source-telegram";
  /** The bot that the widget signs in with, without `@`. */
  bot_username: string;
  /** Whether the widget also asks for permission for the bot to write to the person. */
  request_message_access: boolean;
}

/**
 * The data that the widget reported, unchanged. The server signs exactly these fields again and compares the
 * signatures. A missing field must stay missing; the server refuses null.
 *
 * Source: docs/protocol/ak-source-telegram.md#answer
 * @since 2025.10 (not in 2025.10.0-rc1)
 */
export interface TelegramChallengeResponse {
  /** Same as in the challenge; not part of the signature. */
  component: "ak-source-telegram";
  /** The person's id at Telegram. */
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

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<TelegramLoginChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["hash"] as const;
