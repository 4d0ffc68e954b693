/** The pairs of colors that must have contrast, read from the element itself, and ways to mend a pair that has not. */
import { fromHsv, ratio, type Rgb, toHex, toHsv, toRgb } from "./colour.js";
import { ACCENT, ON_ACCENT } from "./theme-state.js";

type Element = HTMLElementTagNameMap["flow-executor"];
type Tokens = Readonly<Record<string, string>>;

/** The names are those of the element's palette (src/styles/tokens.ts). */
export const PAIRS = [
  { name: "Text on the button", needs: 4.5, front: "on-accent", back: "fill" },
  { name: "Button on the card", needs: 3, front: "edge", back: "surface" },
  { name: "Link on the card", needs: 4.5, front: "link", back: "surface" },
  { name: "Focus ring on the card", needs: 3, front: "ring", back: "surface" },
  { name: "Text on the card", needs: 4.5, front: "text", back: "surface" },
  {
    name: "Help and secondary text",
    needs: 4.5,
    front: "muted",
    back: "surface",
  },
  { name: "Edge of a field", needs: 3, front: "border", back: "surface" },
  { name: "Error on the card", needs: 4.5, front: "danger", back: "surface" },
] as const;

export type Pair = (typeof PAIRS)[number];

export interface Reading {
  readonly front: Rgb;
  readonly back: Rgb;
  readonly ratio: number;
  readonly passes: boolean;
}

/**
 * Reads colors of the palette from the frame of an element that is on a page. `undefined` if the element has not
 * rendered yet.
 */
export function colorsOf(
  element: Element,
  names: readonly string[],
): Rgb[] | undefined {
  const frame = element.shadowRoot?.querySelector("[part~=frame]");
  if (!frame) return undefined;
  const probe = document.createElement("span");
  frame.append(probe);
  const colors = names.map((name) => {
    probe.style.color = `var(--_${name})`;
    return toRgb(getComputedStyle(probe).color);
  });
  probe.remove();
  return colors;
}

/** Reads a pair of an element that is on the page. */
export function measure(
  element: Element,
  { front, back, needs }: Pair,
): Reading {
  const [one, other] = colorsOf(element, [front, back]) ?? [];
  if (!one || !other) throw new Error("The element has not rendered yet.");
  const found = ratio(one, other);
  return { front: one, back: other, ratio: found, passes: found >= needs };
}

export interface Mend {
  readonly label: string;
  readonly tokens: Tokens;
}

/** How far the accent may move, in steps of one percent. */
const STEPS = 60;
const OFFERED = 2;

/** Changes after which the pair passes in all elements, the smallest first. `apply` shows tokens on the elements. */
export function mends(
  pair: Pair,
  tokens: Tokens,
  elements: readonly Element[],
  apply: (tokens: Tokens) => void,
): Mend[] {
  const helps = (changed: Tokens) => {
    apply(changed);
    return elements.every((element) => measure(element, pair).passes);
  };
  const found: Mend[] = [];
  const offer = (label: string, changed: Tokens) => {
    if (found.length < OFFERED && helps(changed))
      found.push({ label, tokens: changed });
  };
  const names: readonly string[] = [pair.front, pair.back];
  if (names.includes("fill") || names.includes("edge"))
    for (const [verb, sign] of [
      ["Darken", -1],
      ["Lighten", 1],
    ] as const) {
      const accent = moved(tokens[ACCENT] ?? "", sign, (next) =>
        helps({ ...tokens, [ACCENT]: next }),
      );
      if (accent)
        offer(`${verb} to ${accent}`, { ...tokens, [ACCENT]: accent });
    }
  if (names.includes("on-accent")) {
    const { [ON_ACCENT]: own, ...rest } = tokens;
    if (own) offer("Set text to auto", rest);
    offer("Use black text", { ...tokens, [ON_ACCENT]: "#000" });
    offer("Use white text", { ...tokens, [ON_ACCENT]: "#fff" });
  }
  for (const name of names) {
    const { [`--flow-${name}`]: own, ...rest } = tokens;
    if (own && name !== "on-accent") offer(`Set ${name} to auto`, rest);
  }
  apply(tokens);
  return found;
}

/** The nearest color, darker or lighter, that passes. */
function moved(
  accent: string,
  sign: 1 | -1,
  passes: (accent: string) => boolean,
): string | undefined {
  const from = toHsv(toRgb(accent));
  for (let step = 1; step <= STEPS; step++) {
    const value = from.value + (sign * step) / 100;
    // A color that is as bright as it can be becomes lighter by losing saturation.
    const over = Math.max(0, value - 1);
    const next = {
      ...from,
      value: Math.min(1, Math.max(0, value)),
      saturation: Math.max(0, from.saturation - over),
    };
    const hex = toHex(fromHsv(next));
    if (passes(hex)) return hex;
  }
  return undefined;
}
