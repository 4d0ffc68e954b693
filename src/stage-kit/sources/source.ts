import { html, nothing, type TemplateResult } from "lit";
import { fill } from "../../terms/terms.js";
import { icon } from "../icons/icon.js";
import type { Content } from "../errors.js";
import { links } from "../links.js";
import type { StageElement } from "../stage-element.js";
import { textButton } from "../buttons.js";
import { statusPanel } from "../status.js";
import { changing } from "../changing.js";

/**
 * The panel at the top of the stage of an identity provider.
 * @param symbol the path of its icon
 */
export function sourcePanel(
  source: string,
  symbol: string,
  title: string,
  text: string,
  look?: "waiting",
): TemplateResult {
  return statusPanel(
    icon(symbol),
    fill(title, { source }),
    html`<p>${changing(text)}</p>`,
    look,
  );
}

/** The link back to the form in which the source was chosen. */
export function backToSignIn(stage: StageElement): Content {
  if (!stage.context.back) return nothing;
  return links(
    html`${textButton(stage.terms.back_to_sign_in, () =>
      stage.request({ do: "show" }),
    )}`,
  );
}
