/** Flows that sign out of applications too. */
import type { Flow } from "../engine/stage.js";
import { frameLogout, nativeLogout } from "../stages/logout.js";
import { sessionEnd } from "../stages/session-end.js";
import { userLogout } from "../stages/user-logout.js";
import { members } from "./visitors.js";

export const logoutFlows: readonly Flow[] = [
  {
    /** The visitor is nobody from its first request on: the applications come after that. */
    slug: "logout-everywhere",
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
    title: "One that does not answer",
    designation: "invalidation",
    stages: () => [
      { stage: userLogout() },
      { stage: frameLogout("Demo Wiki", "Demo Archive") },
    ],
  },
];
