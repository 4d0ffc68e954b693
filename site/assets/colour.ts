/** Colors as numbers: what the picker and the contrast need. Channels are 0 to 255, other parts 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

export interface Hsv {
  /** Degrees. */
  readonly hue: number;
  readonly saturation: number;
  readonly value: number;
}

let canvas: CanvasRenderingContext2D | null | undefined;

/** The color as the screen shows it, from any CSS color. */
export function toRgb(color: string): Rgb {
  canvas ??= Object.assign(document.createElement("canvas"), {
    width: 1,
    height: 1,
  }).getContext("2d", { willReadFrequently: true });
  if (!canvas) throw new Error("The browser has no canvas.");
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

export const toHex = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

export function toHsv([red, green, blue]: Rgb): Hsv {
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  const sector =
    span === 0
      ? 0
      : most === red
        ? ((green - blue) / span + 6) % 6
        : most === green
          ? (blue - red) / span + 2
          : (red - green) / span + 4;
  return {
    hue: sector * 60,
    saturation: most === 0 ? 0 : span / most,
    value: most / 255,
  };
}

export function fromHsv({ hue, saturation, value }: Hsv): Rgb {
  const part = (at: number) => {
    const place = (at + hue / 60) % 6;
    const away = Math.max(0, Math.min(place, 4 - place, 1));
    return 255 * value * (1 - saturation * away);
  };
  return [part(5), part(3), part(1)];
}

function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colors by WCAG 2, rounded down to one decimal, so that 4.49 does not look like 4.5. */
export function ratio(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  const exact = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  return Math.floor(exact * 10 + 1e-9) / 10;
}
