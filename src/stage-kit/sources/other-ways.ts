import { html, nothing, type TemplateResult } from "lit";
import { resolveWeb } from "../../client/target.js";
import { isFirstTime } from "./first-time.js";
import type {
  IdentificationChallenge,
  LoginSource,
} from "../../protocol/index.js";
import { fill } from "../../terms/terms.js";
import { passkeyIcon } from "../icons/passkey.js";
import { part } from "../part.js";
import type { Content } from "../errors.js";
import { link } from "../links.js";
import { sourceIcon } from "./source-icon.js";
import { actionButton } from "../buttons.js";
import type { StageElement } from "../stage-element.js";

type Stage = StageElement<IdentificationChallenge>;

/** The ways in besides a name: a passkey, and other identity providers. */
export function otherWays(stage: Stage): TemplateResult {
  const { passwordless_url, user_fields, sources = [] } = stage.challenge;
  const label = html`${passkeyIcon()} ${stage.terms.passwordless}`;
  return html`${
    user_fields?.length
      ? html`<div class="flow-divider">${stage.terms.or}</div>`
      : nothing
  }
  ${link(stage, passwordless_url, label, "flow-button")}
  ${sources.length > 0 ? list(stage, sources) : nothing}`;
}

/** Those that stand out come first, each in a row of its own; the others two to a row, or as pictures. */
function list(stage: Stage, sources: LoginSource[]): TemplateResult {
  const others = sources.filter(({ promoted }) => !promoted);
  const promoted = sources.filter((source) => source.promoted);
  // A single one has room for its name.
  const pictures = !stage.challenge.show_source_labels && others.length > 1;
  const items = (some: LoginSource[], only = false) =>
    some.map((source, index) => {
      const even = index % 2 === 1 && !source.promoted;
      const look = source.promoted ? "flow-promoted" : even ? "flow-even" : "";
      return html`<li class=${look} title=${only ? source.name : nothing}>
        ${part(stage, () => way(stage, source, only, some.length === 1))}
      </li>`;
    });
  if (!pictures) {
    return html`<ul class="flow-sources">
      ${items(promoted)}${items(others)}
    </ul>`;
  }
  return html`${
      promoted.length > 0
        ? html`<ul class="flow-sources">
            ${items(promoted)}
          </ul>`
        : nothing
    }
    <ul class="flow-sources flow-pictures">
      ${items(others, true)}
    </ul>`;
}

/** A button: what fetches links ahead would begin a sign-in with the provider. */
function way(
  stage: Stage,
  source: LoginSource,
  only: boolean,
  alone: boolean,
): Content {
  const { name, challenge, promoted } = source;
  const whole = fill(stage.terms.continue_with, { source: name });
  const text = only || promoted || alone ? whole : name;
  const label = html`${sourceIcon(stage, source)}<span
      class=${only ? "flow-unseen" : ""}
      >${text}</span
    >`;
  const leads = challenge.component === "xak-flow-redirect";
  const base = new URL(stage.context.baseUrl);
  // Only a click on a link opens an app, and an unsafe address is nothing to press.
  return leads && !resolveWeb(challenge.to, base)
    ? link(stage, challenge.to, label, "flow-button", "source")
    : actionButton(stage, label, () => choose(stage, source));
}

/** Nothing is sent to choose a source (docs/protocol/ak-stage-identification.md#answer). */
function choose(stage: Stage, { challenge }: LoginSource): void {
  if (challenge.component !== "xak-flow-redirect") {
    stage.request({ do: "show", challenge });
    return;
  }
  stage.request({ do: "leave", to: challenge.to, reason: "source" });
}

/** With one source and no other means there is nothing to choose. Whoever comes back from there finds its button. */
export function goOnAlone(stage: Stage): void {
  const { user_fields, passwordless_url, sources, response_errors } =
    stage.challenge;
  const [source, ...others] = sources ?? [];
  const otherMeans =
    others.length > 0 || Boolean(user_fields?.length) || passwordless_url;
  const { flow } = stage.context;
  // A preview goes nowhere.
  if (!source || otherMeans || response_errors || !flow) return;
  if (isFirstTime(`${flow.slug}/${source.name}`)) choose(stage, source);
}
