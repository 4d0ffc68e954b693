import { unsafeCSS } from "lit";

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
  "on-accent": "var(--flow-on-accent,#fff)",
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
export const tokensPlain = unsafeCSS(
  `.frame{${palette({ ...LIGHT, ...BOTH })}}` +
    `:host([theme=dark]) .frame{${palette(DARK)}}` +
    `@media (prefers-color-scheme:dark){:host(:not([theme=light])) .frame{${palette(DARK)}}}` +
    `@media (prefers-contrast:more){.frame{--_border:var(--_text)!important;--_muted:var(--_text)!important}}`,
);
