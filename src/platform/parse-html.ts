interface Policy {
  createHTML(html: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** What a page's Trusted Types let through to the parser: made once, by the name that the page's policy has to allow. */
let policy: Policy | undefined;

function trusted(html: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  policy ??= trustedTypes?.createPolicy("flow-executor", {
    createHTML: (text) => text,
  });
  return policy?.createHTML(html) ?? html;
}

/**
 * Parses a document, which is only to be read: nothing of it is run, loaded or put on the page.
 *
 * @throws TypeError where the page's Trusted Types do not allow the policy `flow-executor`
 */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(trusted(html), "text/html");
}
