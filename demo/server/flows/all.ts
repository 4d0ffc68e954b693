/** The flows of the demo. Each run gets its own stages. */
import type { Flow } from "../engine/stage.js";
import { accountFlows } from "./account.js";
import { applicationFlows } from "./applications.js";
import { captchaFlows } from "./captcha.js";
import { deviceFlows } from "./device.js";
import { factorFlows } from "./factors.js";
import { logoutFlows } from "./logout.js";
import { singleStageFlows } from "./single-stages.js";
import { signInFlows } from "./sign-in.js";
import { sourceFlows } from "./sources.js";

export const flows: readonly Flow[] = [
  ...signInFlows,
  ...accountFlows,
  ...factorFlows,
  ...sourceFlows,
  ...captchaFlows,
  ...deviceFlows,
  ...applicationFlows,
  ...logoutFlows,
  ...singleStageFlows,
];
