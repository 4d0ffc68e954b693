import { challenge } from "../../../src/testing/challenge.js";
import { userInfo } from "../engine/common-fields.js";
import type { Stage } from "../engine/stage.js";

/** The last screen of an application's flow. It takes no answer (docs/protocol/ak-stage-session-end.md). */
export function sessionEnd(): Stage {
  return {
    challenge: async (ctx) =>
      challenge("ak-stage-session-end", {
        ...(await userInfo(ctx)),
        application_name: "Demo Wiki",
        application_launch_url: "/if/flow/launch/",
        brand_name: "Demo",
        overview_url: "/",
      }),
    answer() {
      throw new Error("this stage takes no answer");
    },
  };
}
