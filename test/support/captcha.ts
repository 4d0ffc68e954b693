import type { CaptchaChallenge } from "../../src/protocol/index.js";
import { challenge, type Stand } from "./executor.js";
import { until } from "./wait.js";

const COMPONENT = "ak-stage-captcha";

/** What the replacement of a vendor's script (`test/pages/captcha.ts`) leaves on the page. */
export const page = window as Window & {
  drawn?: { vendor: string; parameters: Record<string, unknown> }[];
  removed?: number;
  hcaptcha?: unknown;
  grecaptcha?: unknown;
};

/** Forgets the captchas of the tests before. */
export function forgetCaptchas(): void {
  Object.assign(page, { drawn: [], removed: 0 });
  for (const name of ["hcaptcha", "grecaptcha", "turnstile"])
    Reflect.deleteProperty(page, name);
}

/** The address of a vendor's replacement script that no other test has loaded. */
export const script = (vendor: string) =>
  `/pages/captcha.js?${vendor}-${crypto.randomUUID().slice(0, 8)}`;

export const asked = (
  js_url: string,
  more: Partial<CaptchaChallenge> = {},
  state?: "rejected",
) => challenge(COMPONENT, { js_url, site_key: "key", ...more }, state);

/** The button of the widget. */
export const human = ({ element }: Stand) =>
  until(
    () =>
      element.querySelector<HTMLButtonElement>(".flow-foreign button") ??
      undefined,
    element,
  );

/** How many tags on the page load a script. */
export const tags = (js_url: string) =>
  document.querySelectorAll(`script[src$="${js_url}"]`).length;

/** The token of an answer. */
export async function answered(it: Stand, number = 1): Promise<string> {
  const { body } = await it.server.request(number);
  return (body as { token: string }).token;
}
