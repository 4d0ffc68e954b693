/** The flows of the demo. Each run gets stages of its own. */
import type { FlowLayout } from "../../../src/protocol/index.js";
import { accountFlows } from "./account.js";
import { captchaFlows } from "./captcha.js";
import { deviceFlows } from "./device.js";
import { factorFlows } from "./factors.js";
import { logoutFlows } from "./logout.js";
import { sourceFlows } from "./sources.js";
import type { Flow } from "../engine/stage.js";
import { authenticatorValidate } from "../stages/authenticator-validate.js";
import { autosubmit } from "../stages/autosubmit.js";
import { consent } from "../stages/consent.js";
import { crashing } from "../stages/crashing.js";
import { dummy } from "../stages/dummy.js";
import { frame } from "../stages/frame.js";
import { identification } from "../stages/identification.js";
import { launch } from "../stages/launch.js";
import { password } from "../stages/password.js";
import { redirect } from "../stages/redirect.js";
import { sessionEnd } from "../stages/session-end.js";
import { shell } from "../stages/shell.js";
import { userLogin } from "../stages/user-login.js";
import { userLogout } from "../stages/user-logout.js";
import { members, strangers } from "./visitors.js";

const THIRTY_DAYS = 30 * 24 * 60 * 60;

const layouts: readonly FlowLayout[] = [
  "stacked",
  "content_left",
  "content_right",
  "sidebar_left",
  "sidebar_right",
  "sidebar_left_frame_background",
  "sidebar_right_frame_background",
];

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
    refuses: strangers,
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
    /** With the ways to an account, new or forgotten. */
    slug: "sign-in-or-up",
    title: "Welcome to the demo",
    designation: "authentication",
    stages: () => [
      { stage: identification({}, undefined, { links: true }) },
      { stage: password() },
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
  {
    /** Signs in, and then asks what the application may have: a POST with CSRF. */
    slug: "consent",
    title: "Redirecting to Demo Wiki",
    designation: "authentication",
    stages: () => [
      { stage: identification() },
      { stage: password() },
      { stage: userLogin() },
      { stage: consent() },
    ],
  },
  {
    slug: "more-consent",
    title: "Redirecting to Demo Wiki",
    designation: "authorization",
    stages: () => [
      {
        stage: consent({
          additional_permissions: [
            { name: "The groups you belong to", id: "groups" },
          ],
        }),
      },
    ],
  },
  {
    /** An application puts its own plan here: demo/server/services/openid.ts. */
    slug: "default-provider-authorization-explicit-consent",
    title: "Redirecting to Demo App",
    designation: "authorization",
    refuses: members,
    stages: () => [{ stage: consent() }],
  },
  {
    slug: "dummies",
    title: "One after the other",
    designation: "stage_configuration",
    stages: () =>
      ["one", "two", "three"].map((name) => ({ stage: dummy(name) })),
  },
  {
    slug: "autosubmit",
    title: "Redirecting to Demo Wiki",
    designation: "authorization",
    stages: () => [{ stage: autosubmit("/received") }],
  },
  {
    slug: "form-post",
    title: "Redirecting to Demo Wiki",
    designation: "authorization",
    stages: () => [{ stage: autosubmit("/received", { oauth: true }) }],
  },
  {
    slug: "session-end",
    title: "You've logged out of Demo Wiki.",
    designation: "invalidation",
    stages: () => [{ stage: sessionEnd() }],
  },
  {
    slug: "shell",
    title: "Not here",
    designation: "authorization",
    stages: () => [{ stage: shell() }],
  },
  {
    slug: "passing-shell",
    title: "Not yet",
    designation: "stage_configuration",
    stages: () => [{ stage: shell({ passing: true }) }, { stage: dummy("on") }],
  },
  {
    slug: "frame",
    title: "A look at your browser",
    designation: "stage_configuration",
    stages: () => [{ stage: frame() }, { stage: dummy("looked at") }],
  },
  {
    slug: "redirect",
    title: "On to another flow",
    designation: "stage_configuration",
    stages: () => [{ stage: redirect("/if/flow/dummies/?from=redirect") }],
  },
  {
    /** A wrong password begins it again, without a word. */
    slug: "restart",
    title: "From the beginning",
    designation: "authentication",
    stages: () => [
      { stage: identification() },
      { stage: password(), onInvalid: "restart" },
      { stage: userLogin() },
    ],
  },
  {
    slug: "empty",
    title: "Nothing to do",
    designation: "stage_configuration",
    stages: () => [],
  },
  {
    slug: "launch",
    title: "Demo Wiki",
    designation: "authorization",
    stages: () => [{ stage: launch("/received") }],
  },
  ...accountFlows,
  ...captchaFlows,
  ...deviceFlows,
  ...factorFlows,
  ...logoutFlows,
  ...sourceFlows,
  ...layouts.map((layout): Flow => ({
    slug: `layout-${layout}`,
    title: "Welcome to the demo",
    designation: "authentication",
    look: {
      layout,
      background: layout.endsWith("_frame_background")
        ? "/news.html"
        : "/static/flow-background.svg",
      background_themed_urls: layout.endsWith("_frame_background")
        ? null
        : {
            light: "/static/flow-background-light.svg",
            dark: "/static/flow-background.svg",
          },
    },
    stages: () => [
      { stage: identification() },
      { stage: password() },
      { stage: userLogin() },
    ],
  })),
];
