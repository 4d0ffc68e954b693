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
  /* Gives the page's slots around the card a surface, because they would be hard to read on the picture. */
  .stacked
    > .background
    ~ .column
    ::slotted(:not([slot="logo"], [slot="stage"])) {
    padding: calc(2 * var(--_space)) calc(4 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* The end of this transition reports a change of the theme. */
  .frame {
    transition: outline-color 1ms;
  }
`;
