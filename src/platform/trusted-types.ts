/** The rules of a Trusted Types policy (Trusted Types §2.3). */
export interface TrustedPolicy {
  createHTML(html: string): string;
  createScriptURL(url: string, hosts: readonly string[]): string;
}
interface Factory {
  createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy;
}

/** Whether a URL belongs to one of the hosts: `host`, `host:port`, or with the beginning of a path, `host/path/`. */
export function isOf(
  { host, pathname }: URL,
  hosts: readonly string[],
): boolean {
  return hosts.some((each) => {
    const [name, ...path] = each.split("/");
    return name === host && pathname.startsWith(`/${path.join("/")}`);
  });
}

/** @throws TypeError if the URL belongs to none of the hosts */
export function scriptOf(url: string, hosts: readonly string[]): string {
  if (!isOf(new URL(url), hosts))
    throw new TypeError(`The script ${url} may not be loaded.`);
  return url;
}

let policy: TrustedPolicy | undefined;

/**
 * The only policy of this package; the page's own policy must allow its name. `undefined` if the browser has no Trusted
 * Types. The policy allows all HTML, because the package only reads or sanitizes it, and it allows scripts of the given
 * hosts: those of a captcha, or of this package.
 *
 * @throws TypeError if the page does not allow the policy `flow-executor`
 */
export function trustedPolicy(): TrustedPolicy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  policy ??= trustedTypes?.createPolicy("flow-executor", {
    createHTML: (html) => html,
    createScriptURL: scriptOf,
  });
  return policy;
}
