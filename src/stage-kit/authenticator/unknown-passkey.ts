import { disown } from "../../platform/webauthn.js";
import type { RequestOptionsJSON } from "../../protocol/index.js";
import type { StageElement } from "../stage-element.js";

/** The server's text if it does not know a passkey. It is never translated. */
const UNKNOWN = "Invalid device";

/**
 * Tells the person and the browser that the server does not know the passkey of the last answer. With a pending user or
 * with named credentials, the same text may mean the passkey of another account, which is left alone.
 *
 * @param field the key of the server's error
 * @param credentialId the passkey of the last answer
 * @returns a promise if the browser is being told
 */
export function disownUnknown(
  stage: StageElement,
  field: "webauthn" | "non_field_errors",
  asked: RequestOptionsJSON,
  credentialId: string | undefined,
): Promise<void> | undefined {
  const { challenge } = stage;
  const isKnown = "pending_user" in challenge && challenge.pending_user;
  if (isKnown || !isOpen(asked) || !credentialId) return undefined;
  if (!stage.errorsOf(field).includes(UNKNOWN)) return undefined;
  stage.refuse("non_field_errors", stage.terms.passkey_unknown);
  return disown({ rpId: asked.rpId, credentialId });
}

/** Whether any passkey of the site may answer. */
export const isOpen = ({ allowCredentials }: Partial<RequestOptionsJSON>) =>
  !allowCredentials?.length;
