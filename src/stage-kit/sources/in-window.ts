import { html, type TemplateResult } from "lit";
import type { RedirectChallenge } from "../../protocol/index.js";
import { fill } from "../../terms/terms.js";
import { actionButton } from "../buttons.js";
import { form } from "../form.js";
import { ownWindow } from "../icons/own-window.js";
import { link } from "../links.js";
import type { SourceWindowState, StageElement } from "../stage-element.js";
import { problem } from "../status.js";
import { backToSignIn, sourcePanel } from "./source.js";

/** The page waits for a source's window, or the browser did not open that window. */
export function inWindow(
  stage: StageElement<RedirectChallenge>,
  { source, step }: SourceWindowState,
): TemplateResult {
  const { terms } = stage;
  const { to } = stage.challenge;
  const isBlocked = step === "blocked";
  const panel = () =>
    sourcePanel(
      source,
      ownWindow,
      terms.source_waiting,
      terms.source_waiting_help,
      "waiting",
    );
  const here = fill(terms.source_here, { source });
  const show = () => stage.request({ do: "leave", to, reason: "source" });
  return form(
    stage,
    html`${isBlocked ? problem(terms.source_blocked) : panel()}
      <div class="flow-actions">
        ${
          isBlocked
            ? link(stage, to, here, "flow-button flow-primary", "source")
            : actionButton(stage, terms.source_reopen, show)
        }
      </div>
      ${backToSignIn(stage)}`,
  );
}
