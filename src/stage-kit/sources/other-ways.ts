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
import { sentAway } from "./sent-away.js";
import { sourceIcon } from "./source-icon.js";
import { actionButton } from "../buttons.js";
import type { StageElement } from "../stage-element.js";

type Stage = StageElement<IdentificationChallenge>;

/** The other ways to sign in: a passkey, and other identity providers. */
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

/** Promoted sources come first, one per row. The others are two per row, or shown as icons. */
function list(stage: Stage, sources: LoginSource[]): TemplateResult {
  const others = sources.filter(({ promoted }) => !promoted);
  const promoted = sources.filter((source) => source.promoted);
  // A single source has room for its name.
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

/** A button and not a link, because a prefetched link would start a sign-in at the provider. */
function way(
  stage: Stage,
  source: LoginSource,
  only: boolean,
  alone: boolean,
): Content {
  const { name, challenge, promoted } = source;
  const whole = fill(stage.terms.continue_with, { source: name });
  const text = only || promoted || alone ? whole : name;
  const label = html`${sourceIcon(stage, source)}
    <span class=${only ? "flow-unseen" : ""}>${text}</span>`;
  const leads = challenge.component === "xak-flow-redirect";
  const base = new URL(stage.context.baseUrl);
  // Only a click on a link can open an app. `link()` renders nothing for an unsafe address.
  return leads && !resolveWeb(challenge.to, base)
    ? link(stage, challenge.to, label, "flow-button", "source")
    : actionButton(stage, label, () => choose(stage, source));
}

/** Choosing a source sends nothing to the executor (docs/protocol/ak-stage-identification.md#answer). */
function choose(stage: Stage, { name, challenge }: LoginSource): void {
  if (challenge.component !== "xak-flow-redirect") {
    stage.request({ do: "show", challenge });
    return;
  }
  if (stage.context.sources !== "popup") sentAway(name);
  stage.request({ do: "leave", to: challenge.to, reason: "source" });
}

/**
 * Chooses the source automatically if it is the only way to sign in. A person who comes back from the provider sees the
 * button instead. A popup window opens only after a press.
 */
export function goOnAlone(stage: Stage): void {
  const { user_fields, passwordless_url, sources, response_errors } =
    stage.challenge;
  const [source, ...others] = sources ?? [];
  const otherMeans =
    others.length > 0 || Boolean(user_fields?.length) || passwordless_url;
  const { flow, sources: place } = stage.context;
  // A preview never leaves the page.
  if (!source || otherMeans || response_errors || !flow) return;
  if (place === "popup") return;
  if (isFirstTime(`${flow.slug}/${source.name}`)) choose(stage, source);
}
