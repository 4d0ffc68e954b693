import { generate } from "lean-qr/nano";
import { toSvgPath } from "lean-qr/extras/svg";
import { html, type TemplateResult } from "lit";

/** The empty margin around the code, in modules. Scanners need it to find the code (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/** Renders a text as a QR code: sharp at any size, and dark on light in every theme. */
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
