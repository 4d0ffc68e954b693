import type { CaptchaChallenge } from "../../../src/protocol/index.js";
import type { Services } from "../engine/services.js";
import { invalid } from "../wire/fields.js";

type Asked = Pick<CaptchaChallenge, "site_key" | "js_url" | "interactive">;

/** A captcha: its part of the challenge, and the check of its tokens. */
export interface Captcha {
  readonly asked: Asked;
  /** Rejects if the vendor cannot be reached. */
  readonly verify: (
    token: string,
    services: Pick<Services, "cap">,
  ) => Promise<boolean>;
}

export const REFUSED = invalid(
  "Invalid captcha response. Retrying may solve this issue.",
);

/** The demo's own captcha; its script is at /cap-widget/. */
export const cap = (interactive = true): Captcha => ({
  asked: { site_key: "/cap/", js_url: "/cap-widget/cap.min.js", interactive },
  verify: (token, { cap }) => cap.verify(token),
});

/**
 * A vendor's captcha, with the keys that the vendor publishes for tests. These keys accept everyone and need an
 * internet connection.
 */
const published = (
  site_key: string,
  secret: string,
  js_url: string,
  judge: string,
  interactive: boolean,
): Captcha => ({
  asked: { site_key, js_url, interactive },
  async verify(token) {
    const body = new URLSearchParams({ secret, response: token });
    const response = await fetch(judge, { method: "POST", body });
    const { success } = (await response.json()) as { success: boolean };
    return success;
  },
});

/** developers.google.com/recaptcha/docs/faq */
export const reCaptcha = (interactive = true) =>
  published(
    "6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI",
    "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe",
    "https://www.recaptcha.net/recaptcha/api.js",
    "https://www.recaptcha.net/recaptcha/api/siteverify",
    interactive,
  );

/** docs.hcaptcha.com, "Integration testing: test keys" */
export const hCaptcha = (interactive = true) =>
  published(
    "10000000-ffff-ffff-ffff-000000000001",
    "0x0000000000000000000000000000000000000000",
    "https://js.hcaptcha.com/1/api.js",
    "https://api.hcaptcha.com/siteverify",
    interactive,
  );

/** developers.cloudflare.com/turnstile, "Testing" */
export const turnstile = (interactive = true) =>
  published(
    interactive ? "3x00000000000000000000FF" : "1x00000000000000000000BB",
    "1x0000000000000000000000000000000AA",
    "https://challenges.cloudflare.com/turnstile/v0/api.js",
    "https://challenges.cloudflare.com/turnstile/v0/siteverify",
    interactive,
  );
