/** The fields of a SAML form, for a request or a response. */
export interface SamlMessage {
  readonly saml_request?: string | null | undefined;
  readonly saml_response?: string | null | undefined;
  readonly saml_relay_state?: string | null | undefined;
}

/**
 * Posts a SAML message to an application, from the page or into the frame named `target`. The form is outside the
 * stage's form, because forms cannot be nested.
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
