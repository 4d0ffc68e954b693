import { trustedPolicy } from "./trusted-types.js";

/**
 * Parses a document that is only read: no part of it is run, loaded or added to the page.
 *
 * @throws TypeError if the page's Trusted Types do not allow the policy `flow-executor`
 */
export function parseHtml(html: string): Document {
  const trusted = trustedPolicy()?.createHTML(html) ?? html;
  return new DOMParser().parseFromString(trusted, "text/html");
}
