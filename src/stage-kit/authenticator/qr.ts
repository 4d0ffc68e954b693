import { generate } from "lean-qr/nano";
import { toSvgPath } from "lean-qr/extras/svg";
import { html, type TemplateResult } from "lit";

/** Free modules around the code, which scanners need to find it (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/** A text as a QR code: crisp at any size, dark on light whatever the theme. */
export function qr(text: string, label: string): TemplateResult {
  const code = generate(text);
  const side = code.size + 2 * QUIET;
  return html`<div class="flow-qr" role="img" aria-label=${label} data-secret>
    <svg
      viewBox="${-QUIET} ${-QUIET} ${side} ${side}"
      shape-rendering="crispEdges"
      aria-hidden="true"
    >
      <path
        fill="#fff"
        d="M${-QUIET}${-QUIET}h${side}v${side}h${-side}z"
      ></path>
      <path fill="#000" d=${toSvgPath(code)}></path>
    </svg>
  </div>`;
}
