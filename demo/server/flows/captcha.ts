/** Flows with captchas. The vendors' captchas need an internet connection. */
import {
  type Captcha,
  cap,
  hCaptcha,
  reCaptcha,
  turnstile,
} from "../services/captchas.js";
import type { Flow } from "../engine/stage.js";
import { captcha } from "../stages/captcha.js";
import { dummy } from "../stages/dummy.js";
import { identification } from "../stages/identification.js";
import { password } from "../stages/password.js";
import { userLogin } from "../stages/user-login.js";

const vendors: Readonly<Record<string, (interactive: boolean) => Captcha>> = {
  hcaptcha: hCaptcha,
  recaptcha: reCaptcha,
  turnstile,
};

export const captchaFlows: readonly Flow[] = [
  {
    slug: "captcha",
    group: "Captchas",
    title: "Are you human?",
    designation: "authentication",
    stages: () => [
      { stage: captcha(cap()) },
      { stage: identification() },
      { stage: password() },
      { stage: userLogin() },
    ],
  },
  {
    slug: "captcha-in-form",
    group: "Captchas",
    title: "Sign in at once",
    designation: "authentication",
    stages: () => [
      { stage: identification({ password_fields: true }, cap()) },
      { stage: userLogin() },
    ],
  },
  {
    slug: "captcha-unseen",
    group: "Captchas",
    title: "Sign in at once",
    designation: "authentication",
    stages: () => [
      { stage: identification({ password_fields: true }, cap(false)) },
      { stage: userLogin() },
    ],
  },
  ...Object.entries(vendors).map(([name, vendor]): Flow => ({
    slug: `captcha-${name}`,
    group: "Captchas",
    title: "Are you human?",
    designation: "stage_configuration",
    stages: () => [
      { stage: captcha(vendor(true)) },
      { stage: captcha(vendor(false)) },
      { stage: dummy("human") },
    ],
  })),
];
