/** Flows that authorize a device without a keyboard, such as /television.html. */
import type { Flow } from "../engine/stage.js";
import { consent } from "../stages/consent.js";
import { deviceCodeFinish } from "../stages/device-code-finish.js";
import { deviceCode } from "../stages/device-code.js";
import { members } from "./visitors.js";

/** The flow has stages only if a device waits for it. */
const authorization: Flow = {
  slug: "device-authorization",
  unlisted: true,
  title: "Redirecting to Demo Television",
  designation: "authorization",
  refuses: members,
  stages: ({ device }) =>
    device
      ? [
          {
            stage: consent({
              header_text: "You're about to sign into Demo Television.",
            }),
          },
          { stage: deviceCodeFinish(device) },
        ]
      : [],
};

export const deviceFlows: readonly Flow[] = [
  {
    slug: "device-code",
    title: "Sign in a device",
    designation: "stage_configuration",
    refuses: members,
    stages: () => [{ stage: deviceCode(authorization) }],
  },
  authorization,
];
