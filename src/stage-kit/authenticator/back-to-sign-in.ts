import { defaultFlow } from "../../client/flow.js";
import type { Content } from "../errors.js";
import { link } from "../links.js";
import type { StageElement } from "../stage-element.js";

/**
 * The link "Back to sign-in", for a person whom the server does not know yet. It leads to the form whose link opened
 * this flow, or else to the brand's sign-in.
 */
export function backToSignIn(stage: StageElement): Content {
  const { from, flow, baseUrl } = stage.context;
  const url = from
    ? new URL(`if/flow/${from.slug}/`, baseUrl)
    : defaultFlow("authentication", baseUrl);
  url.search = (from ?? flow)?.query ?? "";
  return link(stage, url.href, stage.terms.back_to_sign_in);
}
