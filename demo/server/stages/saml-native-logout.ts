import { challenge } from "../../../src/testing/challenge.js";
import { type Context, type Stage, passed } from "../engine/stage.js";
import { logoutPath } from "../services/applications.js";
import { urlencode } from "../wire/query-string.js";

/**
 * Signs out of applications by leaving the page, one after the other. Each GET takes the next application
 * (docs/protocol/ak-provider-saml-native-logout.md).
 */
export function nativeLogout(...names: string[]): Stage {
  const left = [...names];
  const next = ({ base, flow }: Context) => {
    const name = left.shift();
    if (name === undefined)
      return challenge("ak-provider-saml-native-logout", {}, "complete");
    const relay = `${base}/if/flow/${flow.slug}/`;
    const url = base + logoutPath("slo", name);
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
