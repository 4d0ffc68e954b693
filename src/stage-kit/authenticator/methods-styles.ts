import { css } from "lit";

/** The styles of the list of second factors. `&` stands for the stage, as in `stage.ts`. */
export const stageMethods = css`
  & .flow-methods {
    margin: 0;
    padding: 0;
    list-style-type: "";
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  & .flow-methods > li + li {
    border-block-start: 1px solid var(--_hairline);
  }
  & .flow-method {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_space));
    inline-size: 100%;
    min-block-size: calc(var(--_height) + 20px);
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  & .flow-methods > :first-child > .flow-method {
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-start-end-radius: calc(var(--_radius) - 1px);
  }
  & .flow-methods > :last-child > .flow-method {
    border-end-start-radius: calc(var(--_radius) - 1px);
    border-end-end-radius: calc(var(--_radius) - 1px);
  }
  & button.flow-method {
    cursor: pointer;
  }
  & button.flow-method:hover {
    background: var(--_subtle);
  }
  & .flow-method:focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: -2px;
  }
  /* Right-to-left text mirrors this character automatically. */
  & .flow-method-arrow {
    color: var(--_muted);
    font-size: 1.5em;
    line-height: 1;
  }
  & .flow-method-icon {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: calc(var(--_height) - 4px);
    block-size: calc(var(--_height) - 4px);
    border-radius: var(--_radius);
    background: var(
      --_plain-ground,
      color-mix(in srgb, var(--_ring) 12%, var(--_surface))
    );
    color: var(--_ring);
  }
  & .flow-method-words {
    flex: 1;
    display: grid;
    /* A name in another script starts at the same edge as the others. */
    justify-items: start;
    overflow-wrap: anywhere;
  }
  & .flow-method-name {
    font-weight: 600;
  }
  & .flow-method-help {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: calc(20 / 14);
  }
`;
