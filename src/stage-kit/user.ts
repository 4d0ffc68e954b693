import { html, nothing } from "lit";
import { resolveWeb } from "../client/target.js";
import { denyHint } from "./login-hint.js";
import { forget } from "./remembered-name.js";
import type { Content } from "./errors.js";
import type { StageElement } from "./stage-element.js";
import { textButton } from "./buttons.js";

/** The user of the flow, with a button to change the user. */
export function user(stage: StageElement<UserChallenge>): Content {
  const { pending_user: name, pending_user_avatar: avatar } = stage.challenge;
  if (!name || stage.context.hidden.includes("user")) return nothing;
  const picture =
    !avatar || avatar.endsWith("user_default.png")
      ? undefined
      : picturable(avatar, stage);
  const leave = () => {
    forget(stage.ownerDocument);
    denyHint(stage);
    stage.request({ do: "restart" });
  };
  return html`<div class="flow-user">
    ${picture ? html`<img class="flow-avatar" src=${picture} alt="" width="32" height="32" />` : nothing}
    <span class="flow-user-name" translate="no" title=${name}
      ><bdi>${name}</bdi></span
    >
    ${textButton(stage.terms.not_you, leave)}
  </div>`;
}

type UserChallenge = Extract<
  StageElement["challenge"],
  { pending_user: string }
>;

/** The URL of an image: on the web, or one of the `data:` types that contain no code. */
export function picturable(
  src: string,
  stage: StageElement,
): string | undefined {
  if (/^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/.test(src)) return src;
  return resolveWeb(src, new URL(stage.context.baseUrl))?.href;
}

/**
 * The hidden user name for password managers. It has no name of its own, so it is not sent. Without a user name there
 * is no field.
 *
 * @param name the user name if the flow and the page know none
 */
export function username(stage: StageElement, name = ""): Content {
  const value = stage.context.username ?? name;
  if (!value) return nothing;
  return html`<input
    type="text"
    autocomplete="username"
    value=${value}
    hidden
    readonly
  />`;
}
