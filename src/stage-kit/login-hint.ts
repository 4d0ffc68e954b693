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

/** Whether the form offers nothing but the name. */
export const asksNameOnly = ({
  user_fields,
  password_fields,
  passwordless_url,
  captcha_stage,
}: IdentificationChallenge) =>
  Boolean(user_fields?.length) &&
  !(password_fields || passwordless_url || captcha_stage);

/**
 * Returns the name that the page knows, if it wants the form to send it (`auto-submit="login-hint"`), and if the person
 * has nothing else to do here. In a flow of another purpose, the name would cause a mail that the person did not ask
 * for.
 */
export function takeLoginHint(
  stage: StageElement<IdentificationChallenge>,
): string | undefined {
  const { challenge, context } = stage;
  const hint = loginHint(stage);
  const isWanted =
    hint &&
    context.autoSubmit.includes("login-hint") &&
    !context.from &&
    !stage.isPreview;
  const isNew =
    !challenge.pending_user_identifier && !challenge.response_errors;
  const may =
    isWanted &&
    isNew &&
    challenge.flow_designation === "authentication" &&
    asksNameOnly(challenge) &&
    !challenge.passkey_challenge;
  return may && takeAutoSubmit(stage.ownerDocument) ? hint : undefined;
}
