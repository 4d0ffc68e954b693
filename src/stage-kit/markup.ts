import DOMPurify, { type Config } from "dompurify";
import { resolveTarget } from "../client/target.js";
import { notAhead } from "../platform/not-ahead.js";
import { trustedPolicy } from "../platform/trusted-types.js";

/**
 * Allows text with links and emphasis. Removes anything that looks like a part of the form or affects the rest of the
 * page: fields, frames, styles, names and ids. A strict CSP would also refuse `style`.
 */
const TEXT_ONLY = {
  USE_PROFILES: { html: true },
  FORBID_TAGS: [
    "style",
    "form",
    "input",
    "button",
    "select",
    "option",
    "textarea",
    "fieldset",
    "label",
    "dialog",
    "audio",
    "video",
    "source",
    "map",
    "slot",
    "template",
  ],
  FORBID_ATTR: [
    "style",
    "id",
    "name",
    "class",
    "slot",
    "part",
    "exportparts",
    "nonce",
    "usemap",
    "role",
    "tabindex",
    "autofocus",
    "popover",
    "popovertarget",
    "background",
  ],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} as const satisfies Config;

/** Within a label a block would be invalid, and a picture or a table would hide the field. */
const INLINE_ONLY = {
  ALLOWED_TAGS: [
    "#text",
    ...["a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn"],
    ...["em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span"],
    ...["strong", "sub", "sup", "u", "var", "wbr"],
  ],
  ALLOWED_ATTR: ["href", "hreflang", "lang", "dir", "title"],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} as const satisfies Config;

/**
 * Returns the safe parts of the administrator's HTML; `undefined` if nothing remains. Links open in a new tab, so that
 * the flow stays open.
 *
 * @param base where authentik is mounted; links without a host are resolved against it
 * @param inline whether only links and emphasis remain
 */
export function sanitise(
  html: string,
  base: URL,
  inline = false,
): DocumentFragment | undefined {
  const policy = trustedPolicy();
  const fragment = DOMPurify.sanitize(html, {
    ...(inline ? INLINE_ONLY : TEXT_ONLY),
    ...(policy && {
      TRUSTED_TYPES_POLICY: policy as unknown as Config["TRUSTED_TYPES_POLICY"],
    }),
    // The result is `null` for a document without a body.
  }) as DocumentFragment | null;
  if (!fragment?.hasChildNodes()) return undefined;
  for (const link of fragment.querySelectorAll<
    HTMLAnchorElement | HTMLAreaElement
  >("a, area")) {
    const url = resolveTarget(link.getAttribute("href") ?? "", base);
    link.removeAttribute("ping");
    if (!link.hasAttribute("href") || !url) {
      link.removeAttribute("href");
      continue;
    }
    link.href = url.href;
    link.target = "_blank";
    link.rel = "noopener";
    notAhead(link);
  }
  // An image without a description is treated as decorative.
  for (const image of fragment.querySelectorAll("img:not([alt])"))
    image.setAttribute("alt", "");
  return fragment;
}
