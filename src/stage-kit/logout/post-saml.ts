/** What a form of SAML's takes along, whichever way round it goes. */
export interface SamlMessage {
  readonly saml_request?: string | null | undefined;
  readonly saml_response?: string | null | undefined;
  readonly saml_relay_state?: string | null | undefined;
}

/**
 * Posts it to an application: from the page, or into a frame of that name. The form stands on its own, since one within a
 * stage's own would be none.
 */
export function postSaml(
  document: Document,
  action: string,
  message: SamlMessage,
  target = "",
): void {
  const form = document.createElement("form");
  Object.assign(form, { method: "post", action, target });
  const fields = {
    SAMLRequest: message.saml_request,
    SAMLResponse: message.saml_response,
    RelayState: message.saml_relay_state,
  };
  for (const [name, value] of Object.entries(fields)) {
    if (!value) continue;
    const input = document.createElement("input");
    form.append(Object.assign(input, { type: "hidden", name, value }));
  }
  document.body.append(form);
  form.submit();
  form.remove();
}
