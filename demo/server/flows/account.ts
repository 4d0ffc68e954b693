/** Flows about an account: create, recover, change and delete it. */
import {
  aboutYou,
  everyType,
  longEnough,
  mySettings,
  newAccount,
  newPassword,
  received,
} from "./forms.js";
import type { Flow } from "../engine/stage.js";
import { consent } from "../stages/consent.js";
import { email } from "../stages/email.js";
import { identification } from "../stages/identification.js";
import { prompt } from "../stages/prompt.js";
import { userDelete } from "../stages/user-delete.js";
import { userLogin } from "../stages/user-login.js";
import { userWrite } from "../stages/user-write.js";
import { members, strangers } from "./visitors.js";

/** The question before the rest of a flow that was opened from a mail. */
export const confirmAddress = () =>
  consent({
    header_text: "Continue to confirm this email address.",
    permissions: [],
  });

export const accountFlows: readonly Flow[] = [
  {
    slug: "enrollment",
    group: "Accounts",
    title: "Create your account",
    designation: "enrollment",
    refuses: strangers,
    stages: () => [
      { stage: prompt(newAccount, longEnough) },
      { stage: prompt(aboutYou) },
      { stage: userWrite() },
      { stage: userLogin() },
    ],
  },
  {
    /** The account can be used after its address is confirmed. */
    slug: "enrollment-by-mail",
    group: "Accounts",
    title: "Create your account",
    designation: "enrollment",
    refuses: strangers,
    stages: () => [
      { stage: prompt(newAccount, longEnough) },
      { stage: prompt(aboutYou) },
      { stage: userWrite({ active: false }) },
      { stage: email("Confirm your address") },
      { stage: userWrite({ active: true }) },
      { stage: userLogin() },
    ],
  },
  {
    slug: "default-recovery-flow",
    group: "Accounts",
    title: "Reset your password",
    designation: "recovery",
    refuses: strangers,
    stages: () => [
      { stage: identification() },
      { stage: email("Reset your password") },
      { stage: prompt(newPassword, longEnough) },
      { stage: userWrite() },
      { stage: userLogin() },
    ],
  },
  {
    slug: "default-password-change",
    group: "Accounts",
    title: "Change your password",
    designation: "stage_configuration",
    refuses: members,
    stages: () => [
      { stage: prompt(newPassword, longEnough) },
      { stage: userWrite() },
    ],
  },
  {
    slug: "default-user-settings-flow",
    group: "Accounts",
    title: "Update your info",
    designation: "stage_configuration",
    refuses: members,
    stages: () => [{ stage: prompt(mySettings) }, { stage: userWrite() }],
  },
  {
    slug: "kitchen-sink",
    title: "Every kind of field",
    designation: "stage_configuration",
    stages: () => [{ stage: prompt(everyType) }, { stage: prompt(received) }],
  },
  {
    /** The first request deletes the account. */
    slug: "unenrollment",
    group: "Accounts",
    title: "Delete your account",
    designation: "unenrollment",
    refuses: members,
    stages: () => [{ stage: userDelete() }],
  },
];
