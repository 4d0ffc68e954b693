import DOMPurify, { type Config } from "dompurify";
import { resolveTarget } from "../client/target.js";
import { notAhead } from "../platform/not-ahead.js";
import { trustedPolicy } from "../platform/trusted-types.js";

/**
 * Text with links and emphasis. What could be taken for a part of the form, or could reach what is around it, is no text:
 * fields, frames, styles, names and ids. A strict CSP would refuse `style`, too.
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

/**
 * The administrator's HTML, as far as it is safe on any page; `undefined` where nothing is. Links open beside the flow, which
 * must not get lost.
 *
 * @param base where authentik is mounted: links without a host belong there
 */
export function sanitise(
  html: string,
  base: URL,
): DocumentFragment | undefined {
  const policy = trustedPolicy();
  const fragment = DOMPurify.sanitize(html, {
    ...TEXT_ONLY,
    ...(policy && {
      TRUSTED_TYPES_POLICY: policy as unknown as Config["TRUSTED_TYPES_POLICY"],
    }),
    // Of a document without a body nothing is left.
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
  // What its writer did not describe is no more than an ornament.
  for (const image of fragment.querySelectorAll("img:not([alt])"))
    image.setAttribute("alt", "");
  return fragment;
}
