/** Flows that authorise a device without a keyboard; /television.html is one. */
import type { Flow } from "../engine/stage.js";
import { deviceCode } from "../stages/device-code.js";
import { members } from "./visitors.js";

/** Its stages come with the code. */
const authorization: Flow = {
  slug: "device-authorization",
  title: "Redirecting to Demo Television",
  designation: "authorization",
  refuses: members,
  stages: () => [],
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
