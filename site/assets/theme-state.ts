/** The state of the theme editor: what the address holds. The playground understands the same names. */
export interface ThemeState {
  /** The shown state of the fixtures, as the name of its file. */
  readonly at: string;
  /** The custom properties that differ from the defaults of the element. */
  readonly tokens: Readonly<Record<string, string>>;
}

export const ACCENT = "--flow-accent";
export const ON_ACCENT = "--flow-on-accent";

/** The colors that usually follow from the accent and the theme. */
export const OTHER_COLORS = [
  "--flow-surface",
  "--flow-background",
  "--flow-text",
  "--flow-muted",
  "--flow-border",
  "--flow-danger",
  "--flow-success",
  "--flow-warning",
] as const;

/** The CSS property that a value must be valid for. */
const KINDS: Readonly<Record<string, string>> = {
  [ACCENT]: "color",
  [ON_ACCENT]: "color",
  ...Object.fromEntries(OTHER_COLORS.map((name) => [name, "color"])),
  "--flow-radius": "border-radius",
  "--flow-space": "width",
  "--flow-font": "font-family",
};

export const TOKENS = Object.keys(KINDS);

export function isValid(token: string, value: string): boolean {
  const property = KINDS[token];
  return (
    property !== undefined &&
    CSS.supports(property, value) &&
    // These are valid anywhere, and say nothing about a color.
    !/[;{}]|var\(|inherit|initial|unset|revert/.test(value)
  );
}

/** Reads an address. What it does not know is ignored. */
export function read(hash: string, known: readonly string[]): ThemeState {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const at = known.find((each) => each === given.get("at")) ?? known[0] ?? "";
  const tokens: Record<string, string> = {};
  for (const token of TOKENS) {
    const value = given.get(token)?.trim();
    if (value && isValid(token, value)) tokens[token] = value;
  }
  tokens[ACCENT] ??= "#3d5bd9";
  return { at, tokens };
}

export function write({ at, tokens }: ThemeState): string {
  return new URLSearchParams({ at, ...tokens }).toString();
}

/** The style sheet for a page. */
export function css({ tokens }: ThemeState): string {
  const lines = TOKENS.flatMap((token) =>
    tokens[token] === undefined ? [] : `  ${token}: ${tokens[token]};\n`,
  );
  return `:root {\n${lines.join("")}}\n`;
}
