import { html, type TemplateResult } from "lit";
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

/** The link back to the form in which the source was chosen, or else to the beginning of the flow. */
export function backToSignIn(stage: StageElement): Content {
  const { terms, context } = stage;
  return links(
    context.back
      ? textButton(terms.back_to_sign_in, () => stage.request({ do: "show" }))
      : textButton(terms.start_over, () => stage.request({ do: "restart" })),
  );
}
