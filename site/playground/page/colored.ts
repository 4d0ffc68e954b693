/** Code in the colors of the site. It knows what copy-as.ts writes; everything else has the color of the text. */
import { html, type TemplateResult } from "lit";

const KINDS = [
  ["remark", /\/\*.*?\*\//],
  ["text", /"(?:\\.|[^"\\])*"/],
  ["number", /#[0-9a-f]{3,8}\b|\b(?:\d[\w.%]*|true)\b/],
  [
    "word",
    /<\/?[a-z][\w-]*|flow-executor(?= \{)|\b(?:as|class|const|export|from|function|import|readonly|return|type|void)\b(?![-:=])/i,
  ],
  // A property, an attribute of any framework, a function.
  ["name", /[-\w]+(?=: )|[[(:@]?[-\w]+[\])]?(?==[{"])|\w+(?=\()/],
] as const;

const PARTS = new RegExp(
  KINDS.map(([kind, { source }]) => `(?<${kind}>${source})`).join("|"),
  "gis",
);

export function colored(code: string): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let end = 0;
  for (const { index, 0: text, groups = {} } of code.matchAll(PARTS)) {
    const [kind] = KINDS.find(([each]) => groups[each] !== undefined) ?? [];
    parts.push(code.slice(end, index));
    parts.push(html`<span class=${kind ?? ""}>${text}</span>`);
    end = index + text.length;
  }
  return [...parts, code.slice(end)];
}
