// The colored lines of a block of code, and the button that copies them.
import { highlight } from "./highlight.mjs";
import { icon } from "./icons.mjs";

/** Shown only where a script can copy. */
export const copyButton = `<button type="button" class="copy needs-js" data-copy>${icon("copy")}${icon("check")}<span>Copy</span></button>`;

/** Code runs from left to right everywhere, and the keyboard can scroll it. `mark`: a pattern of lines that are marked. */
export function lines(code, language, mark) {
  const html = highlight(code, language)
    .map((line) => {
      const text = line.replace(/<[^>]+>/g, "");
      const isMarked = mark?.test(text) ?? false;
      return `<span class="line${isMarked ? " marked" : ""}">${line}\n</span>`;
    })
    .join("");
  return `<pre dir="ltr" tabindex="0"><code translate="no">${html}</code></pre>`;
}
