import type { LogoutURL } from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import { type Stage, passed } from "../engine/stage.js";
import { logoutPath } from "../services/applications.js";

const REQUEST = "PHNhbWxwOkxvZ291dFJlcXVlc3Q+PC9zYW1scDpMb2dvdXRSZXF1ZXN0Pg==";

/**
 * Signs out of several applications in frames, at the same time; every second one uses a form. The list is sent once
 * (docs/protocol/ak-provider-iframe-logout.md).
 */
export function frameLogout(...names: string[]): Stage {
  let left = names;
  const urlOf = (base: string, name: string, at: number): LogoutURL => ({
    url: base + logoutPath("logout", name),
    provider_name: name,
    binding: at % 2 ? "post" : "redirect",
    saml_request: at % 2 ? REQUEST : null,
    saml_response: null,
    saml_relay_state: null,
  });
  return {
    challenge({ base }) {
      const logout_urls = left.map((name, at) => urlOf(base, name, at));
      left = [];
      return challenge("ak-provider-iframe-logout", { logout_urls });
    },
    answer: () => passed,
  };
}
