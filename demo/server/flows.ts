/** The flows of the demo. Each run gets stages of its own. */
import type { Flow } from "./stage.js";
import { authenticatorValidate } from "./stages/authenticator-validate.js";
import { crashing } from "./stages/crashing.js";
import { identification } from "./stages/identification.js";
import { password } from "./stages/password.js";
import { userLogin } from "./stages/user-login.js";
import { userLogout } from "./stages/user-logout.js";

const THIRTY_DAYS = 30 * 24 * 60 * 60;

export const flows: readonly Flow[] = [
  {
    slug: "default-authentication-flow",
    title: "Welcome to the demo",
    designation: "authentication",
    stages: () => [
      { stage: identification() },
      { stage: password() },
      { stage: authenticatorValidate() },
      { stage: userLogin() },
    ],
  },
  {
    slug: "default-invalidation-flow",
    title: "Sign out",
    designation: "invalidation",
    stages: () => [{ stage: userLogout() }],
  },
  {
    /** Name and password at once, for visitors who are not signed in yet. */
    slug: "combined",
    title: "Sign in at once",
    designation: "authentication",
    refuses: (user) =>
      user ? "Flow does not apply to current user." : undefined,
    stages: () => [
      {
        stage: identification({
          password_fields: true,
          allow_show_password: true,
        }),
      },
      { stage: userLogin() },
    ],
  },
  {
    slug: "remember-me",
    title: "Sign in and stay",
    designation: "authentication",
    stages: () => [
      { stage: identification({ enable_remember_me: true }) },
      { stage: password({ allow_show_password: true }) },
      { stage: userLogin({ remember: THIRTY_DAYS }) },
    ],
  },
  {
    slug: "denied",
    title: "Members only",
    designation: "authorization",
    refuses: () =>
      "This application is for members only.\nAsk the help desk to become one.",
    stages: () => [{ stage: identification() }],
  },
  {
    /** The password is asked only at the third attempt. */
    slug: "crash",
    title: "Bad luck",
    designation: "authentication",
    stages: () => [
      { stage: identification() },
      { stage: crashing(password(), 2) },
      { stage: userLogin() },
    ],
  },
];
