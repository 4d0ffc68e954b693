import { css } from "lit";

/** The styles of an error, of messages beside the form, and of the end. */
export const endAndErrors = css`
  .alert {
    --_kind: var(--_ring);
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 10px;
    margin-block-end: calc(4 * var(--_space));
    padding: calc(3 * var(--_space));
    border: 1px solid
      var(--_plain-line, color-mix(in srgb, var(--_kind) 32%, var(--_surface)));
    border-radius: var(--_radius);
    background: var(
      --_plain-ground,
      color-mix(in srgb, var(--_kind) 10%, var(--_surface))
    );
    font-size: 0.875em;
    line-height: calc(20 / 14);
  }
  .alert .flow-icon {
    color: var(--_kind);
  }
  .danger {
    --_kind: var(--_danger);
  }
  .success {
    --_kind: var(--_success);
  }
  .warning {
    --_kind: var(--_warning);
  }
  .alert .words {
    flex: 1 1 150px;
    overflow-wrap: anywhere;
  }
  .alert p {
    margin: 0;
  }
  .alert .words > :is([role="heading"], :first-child:not(:only-child)) {
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .alert .actions {
    align-self: center;
    margin-inline-start: auto;
  }
  /* Without a form, the error is the only content of the card. */
  .alert.alone {
    flex-direction: column;
    align-items: center;
    padding: calc(6 * var(--_space)) calc(4 * var(--_space));
    border-color: transparent;
    background: var(--_subtle);
    text-align: center;
  }
  .alert.alone .words {
    flex: none;
    max-inline-size: 36ch;
  }
  .alert.alone .actions {
    align-self: stretch;
    flex-direction: column;
    margin: calc(2 * var(--_space)) 0 0;
  }
  button,
  .button {
    all: unset;
    box-sizing: border-box;
    min-block-size: var(--_height);
    padding: 0 calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_control);
    color: var(--_text);
    font-weight: 500;
    line-height: calc(var(--_height) - 2px);
    text-align: center;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    border-color: var(--_muted);
    background: var(--_hover);
  }
  .dismiss {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--_height);
    padding: 0;
    /* The icon is in line with the text; the negative margin gives it a larger target. */
    margin-block: calc((20px - var(--_height)) / 2);
    margin-inline: auto calc((20px - var(--_height)) / 2);
    border-color: transparent;
    background: none;
  }
  .dismiss .flow-icon {
    color: inherit;
  }
  a {
    color: var(--_link);
    font-weight: 500;
  }
  a:not(:hover) {
    text-decoration: none;
  }
  .finished {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  .finished:focus {
    outline: none;
  }
  .finished p {
    margin: 0;
    color: var(--_muted);
  }
  .finished > .button {
    border-color: var(--_edge);
    background: var(--_fill);
    color: var(--_on-accent);
    margin-block-start: calc(4 * var(--_space));
  }
  .flow-icon {
    display: inline-flex;
    flex: none;
  }
  svg {
    inline-size: 20px;
    block-size: 20px;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
  }
`;
