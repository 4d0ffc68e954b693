import { trustedPolicy } from "./trusted-types.js";

/**
 * Parses a document, which is only to be read: nothing of it is run, loaded or put on the page.
 *
 * @throws TypeError where the page's Trusted Types do not allow the policy `flow-executor`
 */
export function parseHtml(html: string): Document {
  const trusted = trustedPolicy()?.createHTML(html) ?? html;
  return new DOMParser().parseFromString(trusted, "text/html");
}
