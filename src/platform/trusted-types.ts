/** What the page's Trusted Types let through (Trusted Types §2.3). */
export interface TrustedPolicy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy;
}

let policy: TrustedPolicy | undefined;

/**
 * The one policy of this package, by the name that the page's own policy has to allow; `undefined` where the browser has
 * no Trusted Types. It lets everything through: what is parsed is only read or sanitised, and scripts are the captcha's,
 * by the address that the server gave, and our own files.
 *
 * @throws TypeError where the page does not allow the policy `flow-executor`
 */
export function trustedPolicy(): TrustedPolicy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  policy ??= trustedTypes?.createPolicy("flow-executor", {
    createHTML: (html) => html,
    createScriptURL: (url) => url,
  });
  return policy;
}
