import { css } from "lit";

/**
 * The layouts with something beside the form. `left` and `right` are physical, as the server names them, also in
 * right-to-left languages. In a narrow place there is one column, as in `frame.ts`.
 */
export const layouts = css`
  @container (width >= 640px) {
    .beside {
      --_column: 50%;
      place-items: stretch center;
      padding: 0;
    }
    .beside .column {
      display: flex;
      flex-direction: column;
      box-sizing: border-box;
      padding-block: calc(6 * var(--_space));
    }
    /* The form is in the middle and the footer at the end. */
    .beside .column::before,
    .beside .column::after {
      content: "";
      flex: 1;
    }
    .beside [part="footer"] {
      order: 1;
    }
    .beside.left {
      padding-right: calc(100% - var(--_column));
    }
    .beside.right {
      padding-left: calc(100% - var(--_column));
    }
    .beside .background {
      inline-size: calc(100% - var(--_column));
    }
    .left .background {
      left: var(--_column);
    }
    .right .background {
      right: var(--_column);
    }
    .content .column {
      inline-size: min(100% - 12 * var(--_space), var(--flow-width, 416px));
    }
    .sidebar {
      --_column: calc(var(--flow-width, 416px) + 8 * var(--_space));
      place-items: stretch;
    }
    .sidebar .column {
      inline-size: auto;
      padding-inline: calc(12 * var(--_space));
      background: var(--_surface);
      box-shadow: 0 0 0 1px var(--_hairline);
    }
    .sidebar .card {
      position: static;
      padding: 0;
      overflow: visible;
      border-radius: 0;
      background: none;
      box-shadow: none;
    }
  }
`;
