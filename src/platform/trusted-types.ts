/** What the page's Trusted Types let through (Trusted Types §2.3). */
export interface TrustedPolicy {
  createHTML(html: string): string;
  createScriptURL(url: string, hosts: readonly string[]): string;
}
interface Factory {
  createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy;
}

/** Whether an address is of one of the hosts: `host`, `host:port`, or with the beginning of a path, `host/path/`. */
export function isOf(
  { host, pathname }: URL,
  hosts: readonly string[],
): boolean {
  return hosts.some((each) => {
    const [name, ...path] = each.split("/");
    return name === host && pathname.startsWith(`/${path.join("/")}`);
  });
}

/** @throws TypeError where the address is of none of the hosts */
export function scriptOf(url: string, hosts: readonly string[]): string {
  if (!isOf(new URL(url), hosts))
    throw new TypeError(`${url} is no script that may be loaded.`);
  return url;
}

let policy: TrustedPolicy | undefined;

/**
 * The one policy of this package, by the name that the page's own policy has to allow; `undefined` where the browser has
 * no Trusted Types. It lets all HTML through, which is only read or sanitised, and scripts of the hosts that the caller may
 * load from: a captcha's, or our own files.
 *
 * @throws TypeError where the page does not allow the policy `flow-executor`
 */
export function trustedPolicy(): TrustedPolicy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  policy ??= trustedTypes?.createPolicy("flow-executor", {
    createHTML: (html) => html,
    createScriptURL: scriptOf,
  });
  return policy;
}
