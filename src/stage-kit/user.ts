import { html, nothing, type TemplateResult } from "lit";
import { resolveWeb } from "../client/target.js";
import { forget } from "./remembered-name.js";
import type { Content } from "./errors.js";
import type { StageElement } from "./stage-element.js";
import { textButton } from "./buttons.js";

/** Who the flow thinks is there, with the way to be somebody else. */
export function user(stage: StageElement<UserChallenge>): Content {
  const { pending_user: name, pending_user_avatar: avatar } = stage.challenge;
  if (!name) return nothing;
  const picture =
    !avatar || avatar.endsWith("user_default.png")
      ? undefined
      : picturable(avatar, stage);
  const leave = () => {
    forget(stage.ownerDocument);
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

/** An image's address: the server's own, or one of the few `data:` types that hold no code. */
export function picturable(
  src: string,
  stage: StageElement,
): string | undefined {
  if (/^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/.test(src)) return src;
  return resolveWeb(src, new URL(stage.context.baseUrl))?.href;
}

/** What a password manager needs beside a password: whose it is. Not sent. */
export function username(stage: StageElement<UserChallenge>): TemplateResult {
  const { pending_user: name } = stage.challenge;
  return html`<input
    type="text"
    name="username"
    autocomplete="username"
    value=${name}
    hidden
    readonly
  />`;
}
