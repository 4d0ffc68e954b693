import { unsafeCSS } from "lit";
import { adoptStyles } from "./adopt.js";

type Colors = Readonly<Record<string, string>>;

const LIGHT: Colors = {
  background: "var(--flow-background,#f3f4f6)",
  surface: "var(--flow-surface,#fff)",
  control: "var(--flow-surface,#fff)",
  subtle: "#f4f5f7",
  hover: "#eceef1",
  text: "var(--flow-text,#16181d)",
  muted: "var(--flow-muted,#5c626e)",
  border: "var(--flow-border,#868c97)",
  hairline: "#e2e4e9",
  danger: "var(--flow-danger,#c42b2b)",
  success: "var(--flow-success,#1a7f4b)",
  warning: "var(--flow-warning,#8a5a00)",
  link: "var(--_accent)",
  ring: "var(--_accent)",
  shadow: "var(--flow-shadow,0 0 0 1px #10142012,0 16px 40px -12px #10142038)",
  theme: "#fff",
  plate: "#0000",
};

const DARK: Colors = {
  background: "var(--flow-background,#0c0d10)",
  surface: "var(--flow-surface,#17191e)",
  control: "var(--flow-surface,#111317)",
  subtle: "#1f2228",
  hover: "#282c33",
  text: "var(--flow-text,#eceef2)",
  muted: "var(--flow-muted,#a0a7b3)",
  border: "var(--flow-border,#6f7581)",
  hairline: "#2b2f37",
  danger: "var(--flow-danger,#ff8d86)",
  success: "var(--flow-success,#62d29b)",
  warning: "var(--flow-warning,#eab85a)",
  link: "#91b0ff",
  ring: "#6c93ff",
  shadow: "var(--flow-shadow,0 0 0 1px #31353d)",
  theme: "#000",
  plate: "#fff",
};

/** In both themes. The colors `plain-…` replace those that the other style sheets mix. */
const BOTH: Colors = {
  fill: "var(--_accent)",
  edge: "var(--_accent)",
  "on-accent": "var(--flow-on-accent,var(--_plain-on-accent,#fff))",
  away: "#000",
  halo: "var(--_hairline)",
  "plain-halo": "var(--_hairline)",
  "plain-ground": "var(--_subtle)",
  "plain-line": "var(--_border)",
  "plain-fill": "var(--_fill)",
};

const palette = (colors: Colors) =>
  Object.entries(colors)
    .map(([name, color]) => `--_${name}:${color}`)
    .join(";");

/**
 * The palette for browsers without `light-dark()` or relative colors. It is dark if the person prefers a dark scheme,
 * and mixes no colors.
 */
const tokensPlain = unsafeCSS(
  // `column-rule-color` shows nothing here: a script reads the accent from it.
  `.frame{${palette({ ...LIGHT, ...BOTH })};column-rule-color:var(--_accent)}` +
    `:host([theme=dark]) .frame{${palette(DARK)}}` +
    `@media (prefers-color-scheme:dark){:host(:not([theme=light])) .frame{${palette(DARK)}}}` +
    `@media (prefers-contrast:more){.frame{--_border:var(--_text)!important;--_muted:var(--_text)!important}}`,
);

/** The luminance from which text on the accent is black: that of the lightness in `tokens.ts`. */
const TURN = 0.287;

/** The luminance of a color `rgb(…)`; 0 for another notation, whose text is white. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (
    /^rgba?\((.*)\)$/.exec(color)?.[1] ?? ""
  )
    .split(",")
    .map((part) => ((Number.parseFloat(part) / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Adds the palette, with the color of the text on the accent that the page has set. */
export function paint(root: HTMLElement | DocumentFragment): void {
  adoptStyles(root, tokensPlain);
  const frame = root.querySelector<HTMLElement>(".frame");
  if (!frame) return;
  const isLight = luminance(getComputedStyle(frame).columnRuleColor) > TURN;
  frame.style.setProperty("--_plain-on-accent", isLight ? "#000" : "#fff");
}
