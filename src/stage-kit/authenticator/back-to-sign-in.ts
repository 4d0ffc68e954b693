import type { Content } from "../errors.js";
import { link } from "../links.js";
import type { StageElement } from "../stage-element.js";

/**
 * The way back for a person who is not known yet: to the form with the link that led here, or else to the server's own
 * sign-in (docs/protocol/helper-endpoints.md).
 */
export function backToSignIn(stage: StageElement): Content {
  const { from, flow, baseUrl } = stage.context;
  const path = from
    ? `if/flow/${from.slug}/`
    : "flows/-/default/authentication/";
  const url = new URL(path, baseUrl);
  url.search = (from ?? flow)?.query ?? "";
  return link(stage, url.href, stage.terms.back_to_sign_in);
}
