/** Flows that lead to an application, or away from one. */
import type { Flow } from "../engine/stage.js";
import { autosubmit } from "../stages/autosubmit.js";
import { consent } from "../stages/consent.js";
import { identification } from "../stages/identification.js";
import { launch } from "../stages/launch.js";
import { password } from "../stages/password.js";
import { backToApplication } from "../stages/redirect.js";
import { sessionEnd } from "../stages/session-end.js";
import { userLogin } from "../stages/user-login.js";
import { members } from "./visitors.js";

export const applicationFlows: readonly Flow[] = [
  {
    slug: "denied",
    group: "Trouble",
    title: "Members only",
    designation: "authorization",
    refuses: () =>
      "This application is for members only.\nAsk the help desk to become one.",
    stages: () => [{ stage: identification() }],
  },
  {
    /** Signs in and then asks for consent, which is a POST with a CSRF token. */
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
    /** An application sends its visitors here and gets them back at the end. */
    slug: "default-provider-authorization-explicit-consent",
    unlisted: true,
    title: "Redirecting to Demo App",
    designation: "authorization",
    refuses: members,
    stages: ({ application }) =>
      application
        ? [
            {
              stage: consent({
                header_text: `You're about to sign into ${application.name}.`,
              }),
            },
            { stage: backToApplication(application.leave) },
          ]
        : [{ stage: consent() }],
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
    slug: "launch",
    group: "On the way",
    title: "Demo Wiki",
    designation: "authorization",
    stages: () => [{ stage: launch("/received") }],
  },
  {
    slug: "session-end",
    group: "Signing out",
    title: "You've logged out of Demo Wiki.",
    designation: "invalidation",
    stages: () => [{ stage: sessionEnd() }],
  },
];
