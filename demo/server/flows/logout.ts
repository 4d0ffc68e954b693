/** Flows that sign the visitor out of the demo and of applications. */
import type { Flow } from "../engine/stage.js";
import { frameLogout } from "../stages/iframe-logout.js";
import { nativeLogout } from "../stages/saml-native-logout.js";
import { sessionEnd } from "../stages/session-end.js";
import { userLogout } from "../stages/user-logout.js";
import { members } from "./visitors.js";

export const logoutFlows: readonly Flow[] = [
  {
    slug: "default-invalidation-flow",
    group: "Signing out",
    title: "Sign out",
    designation: "invalidation",
    stages: () => [{ stage: userLogout() }],
  },
  {
    /** The first request signs the visitor out; the applications follow. */
    slug: "logout-everywhere",
    group: "Signing out",
    title: "Sign out everywhere",
    designation: "invalidation",
    stages: () => [
      { stage: userLogout() },
      { stage: frameLogout("Demo Wiki", "Demo CRM") },
      { stage: nativeLogout("Demo Mail", "Demo Calendar") },
    ],
  },
  {
    /** The visitor stays signed in to the demo. */
    slug: "logout-application",
    group: "Signing out",
    title: "Sign out of Demo Wiki",
    designation: "invalidation",
    refuses: members,
    stages: () => [
      { stage: frameLogout("Demo Wiki") },
      { stage: sessionEnd() },
    ],
  },
  {
    slug: "logout-silent",
    group: "Signing out",
    title: "One that does not answer",
    designation: "invalidation",
    stages: () => [
      { stage: userLogout() },
      { stage: frameLogout("Demo Wiki", "Demo Archive") },
    ],
  },
];
