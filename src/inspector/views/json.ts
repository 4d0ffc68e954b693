import { html, nothing, type TemplateResult } from "lit";
import { MASK, type Json } from "../masking.js";
import { icons } from "./icons.js";

type Piece = TemplateResult | string;

/** One line of JSON. */
interface Line {
  readonly indent: number;
  readonly wrong: boolean;
  readonly pieces: readonly Piece[];
}

const span = (kind: string, text: string) =>
  html`<span class=${kind}>${text}</span>`;

const hidden = html`"<span class="hidden" role="img" aria-label="hidden"
    >${icons.lock}${MASK}</span
  >"`;

/** JSON with one value per line. Hidden values are eight dots and a lock. */
export function jsonView(value: Json, label: string): TemplateResult {
  return html`<pre tabindex="0" dir="ltr" role="group" aria-label=${label}>
${linesOf(value).map(
      ({ indent, wrong, pieces }) =>
        html`<span class="line ${wrong ? "marked" : ""}"
          >${"  ".repeat(indent)}${pieces}${"\n"}</span
        >`,
    )}</pre>`;
}

function linesOf(
  value: Json,
  key?: string,
  indent = 0,
  inErrors = false,
  comma = "",
): Line[] {
  const wrong = inErrors || key === "response_errors";
  const name: Piece[] =
    key === undefined ? [] : [span("name", JSON.stringify(key)), ": "];
  const line = (...pieces: readonly Piece[]): Line => ({
    indent,
    wrong,
    pieces,
  });
  if (typeof value !== "object" || value === null)
    return [line(...name, scalar(value), comma)];
  const isList = Array.isArray(value);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const inner: [string | undefined, Json][] = isList
    ? value.map((each: Json): [undefined, Json] => [undefined, each])
    : Object.entries(value as Readonly<Record<string, Json>>);
  if (inner.length === 0) return [line(...name, open + close + comma)];
  return [
    line(...name, open),
    ...inner.flatMap(([each, child], at) =>
      linesOf(child, each, indent + 1, wrong, at < inner.length - 1 ? "," : ""),
    ),
    line(close + comma),
  ];
}

function scalar(value: string | number | boolean | null): Piece {
  if (typeof value !== "string") return span("number", String(value));
  if (value === MASK) return hidden;
  return span("text", JSON.stringify(value));
}

/** Nothing for an empty list. */
export const some = <T>(
  list: readonly T[],
  show: (each: T) => TemplateResult,
) => (list.length > 0 ? list.map(show) : nothing);
