import { css } from "lit";

/** The styles of an image or a page behind the form. */
export const background = css`
  .background {
    position: absolute;
    inset-block: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    object-fit: cover;
  }
  /* The end of this transition reports a change of the theme. */
  .frame {
    transition: outline-color 1ms;
  }
`;
