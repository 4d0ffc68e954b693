import { css } from "lit";

/**
 * The palette: the private properties `--_…`, which frame and stage use. The properties that a page may set are read as
 * `--flow-…`. The palette is on the frame: on `:host` it would override the values that a page sets on a wrapper.
 */
export const tokens = css`
  .frame {
    --_accent: var(--flow-accent, #3d5bd9);
    --_background: var(--flow-background, light-dark(#f3f4f6, #0c0d10));
    --_surface: var(--flow-surface, light-dark(#fff, #17191e));
    --_control: var(--flow-surface, light-dark(#fff, #111317));
    --_text: var(--flow-text, light-dark(#16181d, #eceef2));
    --_muted: var(--flow-muted, light-dark(#5c626e, #a0a7b3));
    --_border: var(--flow-border, light-dark(#868c97, #6f7581));
    /* In a dark scheme a greyish accent would look disabled, so it becomes as light as the text. */
    --_fill: light-dark(
      var(--_accent),
      oklch(from var(--_accent) max(clamp(0.54, l, 0.8), 0.93 - c * 8) c h)
    );
    /* White below this lightness, else black: each text has at least 3:1 (WCAG) and Lc 45 (APCA). */
    --_turn: 60.5;
    --_on-accent: var(
      --flow-on-accent,
      lab(from var(--_fill) calc((var(--_turn) - l) * 1000) 0 0)
    );
    /* The color on the other side of the fill than its text, for a button that is pointed at. */
    --_away: lab(from var(--_fill) calc((l - var(--_turn)) * 1000) 0 0);
    --_link: light-dark(
      oklch(from var(--_accent) min(l, 0.5) c h),
      oklch(from var(--_accent) max(l, 0.77) min(c, 0.13) h)
    );
    --_ring: light-dark(
      oklch(from var(--_accent) min(l, 0.6) c h),
      oklch(from var(--_accent) max(l, 0.7) c h)
    );
    /* A light accent is too pale on white, so the ring's color is used for the edge. */
    --_edge: light-dark(var(--_ring), var(--_fill));
    --_halo: color-mix(in srgb, var(--_ring) 22%, #0000);
    --_shadow: var(
      --flow-shadow,
      0 0 0 1px light-dark(#10142012, #31353d),
      0 16px 40px -12px light-dark(#10142038, #0000)
    );
    --_hairline: light-dark(#e2e4e9, #2b2f37);
    --_subtle: light-dark(#f4f5f7, #1f2228);
    --_hover: light-dark(#eceef1, #282c33);
    --_danger: var(--flow-danger, light-dark(#c42b2b, #ff8d86));
    --_success: var(--flow-success, light-dark(#1a7f4b, #62d29b));
    --_warning: var(--flow-warning, light-dark(#8a5a00, #eab85a));
    --_theme: light-dark(#fff, #000);
    /* The background of pictures that are drawn for a white page. */
    --_plate: light-dark(#0000, #fff);
    --_radius: var(--flow-radius, 8px);
    /* The height of controls, which is at least that of a target for a finger or a mouse. */
    --_height: max(24px, var(--flow-control-height, 44px));
    /* Lower controls are also closer to each other. */
    --_space: var(--flow-space, calc(var(--_height) / 11));
  }
  @media (prefers-contrast: more) {
    .frame {
      --_border: var(--_text);
      /* The text with the higher ratio, which is at least 4.5:1. */
      --_turn: 49;
      --_muted: color-mix(in srgb, var(--_text) 86%, var(--_surface));
    }
  }
`;

/** Whether the browser supports this palette. If not, `tokens-plain.ts` is added on top. */
export const modern =
  globalThis.CSS?.supports("color", "light-dark(red, lab(from red l a b))") ??
  true;

/** Adds the plain palette if the browser does not support this one. */
export async function paintPlainly(
  root: HTMLElement | DocumentFragment,
): Promise<void> {
  if (modern) return;
  const { paint } = await import("./tokens-plain.js");
  paint(root);
}
