import type { IdentificationChallenge } from "../protocol/index.js";
import { takeAutoSubmit } from "./remembered-name.js";
import type { StageElement } from "./stage-element.js";
import { typedAddress } from "./typed-address.js";

/** The key of the name in a document for which the person chose "Not you?". Shared by all copies of this code. */
const DENIED = Symbol.for("flow-executor.denied-hint");

type Page = Document & { [DENIED]?: string };

const hintOf = ({ context }: StageElement) =>
  typedAddress(context.loginHint ?? "");

/** "Not you?": the name that the page knows is the wrong one. */
export function denyHint(stage: StageElement): void {
  const page: Page = stage.ownerDocument;
  page[DENIED] = hintOf(stage);
}

/** The name that the page knows, unless the person has denied it or has entered another name in this run. */
export function loginHint(stage: StageElement): string | undefined {
  const hint = hintOf(stage);
  const { uid_field = hint } = stage.context.given;
  const page: Page = stage.ownerDocument;
  const isOther = typedAddress(uid_field) !== hint || page[DENIED] === hint;
  return isOther ? undefined : hint || undefined;
}

/**
 * Returns the name that the page knows, if it wants the form to send it (`auto-submit="login-hint"`), and if the name
 * is all that the form can ask for. In a flow of another purpose, the name would cause a mail that the person did not
 * ask for.
 */
export function takeLoginHint(
  stage: StageElement<IdentificationChallenge>,
): string | undefined {
  const { challenge, context } = stage;
  const hint = loginHint(stage);
  const isWanted = context.autoSubmit.includes("login-hint") && !context.from;
  const others = [
    challenge.password_fields,
    challenge.captcha_stage,
    challenge.passwordless_url,
    challenge.passkey_challenge,
    challenge.pending_user_identifier,
    challenge.response_errors,
  ];
  const isAlone =
    challenge.flow_designation === "authentication" &&
    challenge.user_fields?.length &&
    !others.some(Boolean);
  const may = hint && isWanted && isAlone && !stage.isPreview;
  return may && takeAutoSubmit(stage.ownerDocument) ? hint : undefined;
}
