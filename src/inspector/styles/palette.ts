import { css } from "lit";

/** The light palette, the dark one, and both where the browser knows the scheme of the place. */
export const palette = css`
  :host {
    --_surface: #fff;
    --_subtle: #f7f8fa;
    --_hover: #eceef1;
    --_tint: #eef1fc;
    --_text: #16181d;
    --_muted: #5c626e;
    --_border: #868c97;
    --_hairline: #e2e4e9;
    --_danger: #c42b2b;
    --_success: #1a7f4b;
    --_wrong: #fbeaea;
    --_ring: #3d5bd9;
    --_name: #86398f;
    --_string: #17703f;
    --_number: #8a5200;
    --_grey: #868c97;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --_surface: #17191e;
      --_subtle: #0e1014;
      --_hover: #282c33;
      --_tint: #1e2a4a;
      --_text: #eceef2;
      --_muted: #a0a7b3;
      --_border: #6f7581;
      --_hairline: #2b2f37;
      --_danger: #ff8d86;
      --_success: #62d29b;
      --_wrong: #2f2023;
      --_ring: #8aa5ff;
      --_name: #d9a8ea;
      --_string: #7fd6a8;
      --_number: #eab85a;
    }
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_surface: light-dark(#fff, #17191e);
      --_subtle: light-dark(#f7f8fa, #0e1014);
      --_hover: light-dark(#eceef1, #282c33);
      --_tint: light-dark(#eef1fc, #1e2a4a);
      --_text: light-dark(#16181d, #eceef2);
      --_muted: light-dark(#5c626e, #a0a7b3);
      --_border: light-dark(#868c97, #6f7581);
      --_hairline: light-dark(#e2e4e9, #2b2f37);
      --_danger: light-dark(#c42b2b, #ff8d86);
      --_success: light-dark(#1a7f4b, #62d29b);
      --_wrong: light-dark(#fbeaea, #2f2023);
      --_ring: light-dark(#3d5bd9, #8aa5ff);
      --_name: light-dark(#86398f, #d9a8ea);
      --_string: light-dark(#17703f, #7fd6a8);
      --_number: light-dark(#8a5200, #eab85a);
    }
  }
`;
