import { html, type TemplateResult } from "lit";
import { on } from "../../platform/on.js";
import type { LoginSource } from "../../protocol/index.js";
import { brandPath } from "../icons/brands.js";
import { icon } from "../icons/icon.js";
import type { StageElement } from "../stage-element.js";
import { picturable } from "../user.js";

/** The name in `fa://fa-github`, `fa://fa-brands fa-google`, `fa://fab-openid`. */
const fontAwesome = (address: string) =>
  address
    .replace(/^fa:\/\//, "")
    .split(/\s+/)
    .map((name) => name.replace(/^fa[bsrld]?-/, ""))
    .filter((name) => !/^(fa[bsrld]?|brands|solid|regular|light)$/.test(name))
    .at(-1);

/**
 * The icon of a source: its own image, the symbol of a known brand, or the first letter of its name. There is no icon
 * font.
 */
export function sourceIcon(
  stage: StageElement,
  { name, icon_url }: LoginSource,
): TemplateResult {
  const address = icon_url ?? "";
  const isFont = address.startsWith("fa://");
  const path = brandPath((isFont && fontAwesome(address)) || name);
  const src = address && !isFont ? picturable(address, stage) : undefined;
  if (!src) return path ? icon(path) : initial(name);
  // If the image fails, the symbol or the letter replaces it.
  const fail = ({ target }: Event) => {
    const image = target as HTMLImageElement;
    image.hidden = true;
    image.previousElementSibling?.removeAttribute("hidden");
  };
  return html`<span class="flow-picture" aria-hidden="true"
    ><span hidden>${path ? icon(path) : initial(name)}</span
    ><img src=${src} alt="" width="20" height="20" @error=${on(fail)}
  /></span>`;
}

function initial(name: string): TemplateResult {
  const [letter = ""] = name.trim();
  return html`<span class="flow-initial" aria-hidden="true"
    >${letter.toUpperCase()}</span
  >`;
}
