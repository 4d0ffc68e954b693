/** Flows about second factors: using them, and setting them up. */
import type { Flow, Stage } from "../engine/stage.js";
import {
  authenticatorValidate,
  type SetUp,
} from "../stages/authenticator-validate.js";
import { identification } from "../stages/identification.js";
import { password } from "../stages/password.js";
import { duoSetUp } from "../stages/authenticator-duo.js";
import { emailSetUp } from "../stages/authenticator-email.js";
import { smsSetUp } from "../stages/authenticator-sms.js";
import { staticSetUp } from "../stages/authenticator-static.js";
import { totpSetUp } from "../stages/authenticator-totp.js";
import { webauthnSetUp } from "../stages/authenticator-webauthn.js";
import { userLogin } from "../stages/user-login.js";
import { members } from "./visitors.js";

const stages: Readonly<Record<string, readonly [title: string, () => Stage]>> =
  {
    totp: ["Authenticator app", totpSetUp],
    static: ["Recovery codes", staticSetUp],
    webauthn: ["Passkey", webauthnSetUp],
    email: ["Codes by email", emailSetUp],
    sms: ["Codes by message", smsSetUp],
    duo: ["Duo", duoSetUp],
  };

const setUps = Object.entries(stages).map(
  ([kind, [name, make]], at): SetUp => ({
    pk: `5e7a9c1d-0000-4000-8000-00000000000${String(at)}`,
    name,
    kind: kind === "webauthn" ? "WebAuthn" : kind.toUpperCase(),
    make,
  }),
);

const signIn = (...rest: Stage[]) => [
  { stage: identification() },
  { stage: password() },
  ...rest.map((stage) => ({ stage })),
  { stage: userLogin() },
];

export const factorFlows: readonly Flow[] = [
  {
    /** A user without a device sets one up first. */
    slug: "mfa-required",
    group: "Second factors",
    title: "Sign in with two factors",
    designation: "authentication",
    stages: () =>
      signIn(authenticatorValidate({ notConfigured: "configure", setUps })),
  },
  {
    slug: "mfa-denied",
    group: "Second factors",
    title: "Sign in with two factors",
    designation: "authentication",
    stages: () => signIn(authenticatorValidate({ notConfigured: "deny" })),
  },
  {
    slug: "passwordless",
    group: "Second factors",
    title: "Sign in with a passkey",
    designation: "authentication",
    stages: () => [
      { stage: authenticatorValidate({ passwordless: true }) },
      { stage: userLogin() },
    ],
  },
  {
    slug: "passkey-autofill",
    group: "Second factors",
    title: "Welcome to the demo",
    designation: "authentication",
    stages: () => [
      {
        stage: identification(
          { passwordless_url: "/if/flow/passwordless/" },
          undefined,
          { passkeys: true },
        ),
      },
      { stage: password() },
      { stage: userLogin() },
    ],
  },
  ...Object.entries(stages).map(([kind, [title, make]]): Flow => ({
    slug: `default-authenticator-${kind}-setup`,
    group: "Second factors",
    title,
    designation: "stage_configuration",
    refuses: members,
    stages: () => [{ stage: make() }],
  })),
];
