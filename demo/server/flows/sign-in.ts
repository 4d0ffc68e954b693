/** Flows that sign the visitor in, by name and password. */
import type { FlowLayout } from "../../../src/protocol/index.js";
import type { Flow } from "../engine/stage.js";
import { authenticatorValidate } from "../stages/authenticator-validate.js";
import { crashing } from "../stages/crashing.js";
import { identification } from "../stages/identification.js";
import { password } from "../stages/password.js";
import { userLogin } from "../stages/user-login.js";
import { strangers } from "./visitors.js";

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

export const signInFlows: readonly Flow[] = [
  {
    slug: "default-authentication-flow",
    group: "Signing in",
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
    /** Name and password on one screen, for visitors who are not signed in. */
    slug: "combined",
    group: "Signing in",
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
    /** With links to create or recover an account. */
    slug: "sign-in-or-up",
    group: "Signing in",
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
    group: "Signing in",
    title: "Sign in and stay",
    designation: "authentication",
    stages: () => [
      { stage: identification({ enable_remember_me: true }) },
      { stage: password({ allow_show_password: true }) },
      { stage: userLogin({ remember: THIRTY_DAYS }) },
    ],
  },
  {
    /** The first two attempts to ask for the password fail. */
    slug: "crash",
    group: "Trouble",
    title: "Bad luck",
    designation: "authentication",
    stages: () => [
      { stage: identification() },
      { stage: crashing(password(), 2) },
      { stage: userLogin() },
    ],
  },
  {
    /** A wrong password starts the flow again, without a message. */
    slug: "restart",
    group: "On the way",
    title: "From the beginning",
    designation: "authentication",
    stages: () => [
      { stage: identification() },
      { stage: password(), onInvalid: "restart" },
      { stage: userLogin() },
    ],
  },
  ...layouts.map((layout): Flow => ({
    slug: `layout-${layout}`,
    group: "Layouts",
    title: "Welcome to the demo",
    designation: "authentication",
    look: {
      layout,
      background: layout.endsWith("_frame_background")
        ? "/news.html"
        : "/static/dist/flow-background.svg",
      background_themed_urls: layout.endsWith("_frame_background")
        ? null
        : {
            light: "/static/dist/flow-background-light.svg",
            dark: "/static/dist/flow-background.svg",
          },
    },
    stages: () => [
      { stage: identification() },
      { stage: password() },
      { stage: userLogin() },
    ],
  })),
];
