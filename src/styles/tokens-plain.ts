import { unsafeCSS } from "lit";

const LIGHT: Readonly<Record<string, string>> = {
  background: "#f3f4f6",
  surface: "#fff",
  control: "#fff",
  subtle: "#f4f5f7",
  hover: "#eceef1",
  text: "#16181d",
  muted: "#5c626e",
  border: "#868c97",
  hairline: "#e2e4e9",
  danger: "#c42b2b",
  success: "#1a7f4b",
  warning: "#8a5a00",
  link: "var(--_accent)",
  ring: "var(--_accent)",
  shadow: "0 0 0 1px #10142012,0 16px 40px -12px #10142038",
};

const DARK: typeof LIGHT = {
  background: "#0c0d10",
  surface: "#17191e",
  control: "#111317",
  subtle: "#1f2228",
  hover: "#282c33",
  text: "#eceef2",
  muted: "#a0a7b3",
  border: "#6f7581",
  hairline: "#2b2f37",
  danger: "#ff8d86",
  success: "#62d29b",
  warning: "#eab85a",
  link: "#91b0ff",
  ring: "#6c93ff",
  shadow: "0 0 0 1px #31353d",
};

const palette = (colours: typeof LIGHT) =>
  Object.entries(colours)
    .map(([name, colour]) => `--_${name}:var(--flow-${name},${colour})`)
    .join(";");

/**
 * The palette for browsers without `light-dark()` or relative colors. It is dark if the person prefers a dark scheme,
 * and mixes no colors from the accent.
 */
export const tokensPlain = unsafeCSS(
  `.frame{${palette(LIGHT)};--_fill:var(--_accent);--_edge:var(--_accent);--_on-accent:var(--flow-on-accent,#fff)}` +
    `:host([theme=dark]) .frame{${palette(DARK)}}` +
    `@media (prefers-color-scheme:dark){:host(:not([theme=light])) .frame{${palette(DARK)}}}`,
);
