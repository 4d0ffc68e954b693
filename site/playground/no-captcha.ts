import type { CapWork } from "../../demo/server/services/cap.js";

const refuse = () =>
  Promise.reject(new Error("The playground has no server for captchas."));

/** The playground does not offer the flows with a captcha: their scripts come from other hosts, or need a server. */
export const noCaptcha: CapWork = {
  createChallenge: refuse,
  redeemChallenge: refuse,
  validateToken: refuse,
};
