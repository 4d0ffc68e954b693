import type { LogoutURL } from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import { urlencode } from "../wire/query-string.js";
import { type Context, type Stage, passed } from "../engine/stage.js";

const REQUEST = "PHNhbWxwOkxvZ291dFJlcXVlc3Q+PC9zYW1scDpMb2dvdXRSZXF1ZXN0Pg==";
const slugOf = (name: string) => name.split(" ").at(-1)?.toLowerCase() ?? "";

/** In frames, all at once; every other one by a form. The list is given once (protocol/stages.md 2). */
export function frameLogout(...names: string[]): Stage {
  let left = names;
  const urlOf = (origin: string, name: string, at: number): LogoutURL => ({
    url: `${origin}/application/logout/${slugOf(name)}/`,
    provider_name: name,
    binding: at % 2 ? "post" : "redirect",
    saml_request: at % 2 ? REQUEST : null,
    saml_response: null,
    saml_relay_state: null,
  });
  return {
    challenge({ origin }) {
      const logout_urls = left.map((name, at) => urlOf(origin, name, at));
      left = [];
      return challenge("ak-provider-iframe-logout", { logout_urls });
    },
    answer: () => passed,
  };
}

/** By leaving the page, one after the other; each GET takes the next (protocol/stages.md 5). */
export function nativeLogout(...names: string[]): Stage {
  const left = [...names];
  const next = ({ origin, flow }: Context) => {
    const name = left.shift();
    if (name === undefined)
      return challenge("ak-provider-saml-native-logout", {}, "complete");
    const relay = `${origin}/if/flow/${flow.slug}/`;
    const url = `${origin}/application/slo/${slugOf(name)}/`;
    const isPost = left.length % 2 === 0;
    const query = urlencode(new Map([["RelayState", relay]]));
    return isPost
      ? challenge("ak-provider-saml-native-logout", {
          provider_name: name,
          post_url: url,
          saml_relay_state: relay,
        })
      : challenge(
          "ak-provider-saml-native-logout",
          { provider_name: name, redirect_url: `${url}?${query}` },
          "by redirect",
        );
  };
  return {
    challenge: next,
    answer: (ctx) => (left.length > 0 ? next(ctx) : passed),
  };
}
