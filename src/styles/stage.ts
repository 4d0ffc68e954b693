import { css } from "lit";

/**
 * The styles of a stage in the light tree, on any page. `&` stands for the stage: `adopt.ts` replaces it with a
 * selector whose specificity is higher than that of framework style sheets and lower than that of an id of the page.
 */
export const stage = css`
  &,
  & *:not(:where(svg *, iframe, .flow-foreign *)),
  &::before,
  &::after,
  & *:not(:where(svg *, iframe, .flow-foreign *))::before,
  & *:not(:where(svg *, iframe, .flow-foreign *))::after {
    all: revert;
  }
  & :is(svg *, iframe) {
    all: revert-layer;
  }
  & *:not(:where(.flow-foreign *))::placeholder {
    all: revert;
  }
  & *:not(:where(.flow-foreign *))::marker {
    all: revert;
  }
  & {
    display: block;
    animation: flow-appear 150ms;
  }
  @keyframes flow-appear {
    from {
      opacity: 0;
    }
  }
  & :is(p, pre):not(:where(.flow-foreign *)) {
    margin: 0;
    overflow-wrap: anywhere;
  }
  & :is(p, label, legend, li, a, button, span):not([dir]) {
    unicode-bidi: var(--_bidi, revert);
  }
  & [hidden] {
    display: none;
  }
  & .flow-parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }
  & .flow-parts:focus {
    outline: none;
  }
  & .flow-lead {
    color: var(--_muted);
  }
  & .flow-lead:first-child {
    margin-block-start: var(--_pull, 0);
  }
  & .flow-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  & .flow-label {
    margin-block-end: var(--_space);
    font-size: 0.875em;
    line-height: calc(20 / 14);
    font-weight: 500;
  }
  & .flow-input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_height);
    margin: 0;
    padding-block: 0 !important;
    padding-inline: calc(3 * var(--_space)) !important;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_control) none;
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
  }
  & .flow-input:focus {
    outline: 2px solid var(--_ring);
    outline-offset: -1px;
    box-shadow: 0 0 0 4px var(--_halo);
  }
  & .flow-place:empty {
    display: none;
  }
  /* Safari on iOS zooms in on a field with smaller text, and does not zoom out again. */
  @supports (-webkit-touch-callout: none) {
    & .flow-input {
      font-size: max(16px, 1em);
    }
  }
  & .flow-actions {
    display: grid;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
  }
  & .flow-button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(2 * var(--_space));
    box-sizing: border-box;
    min-block-size: var(--_height);
    margin: 0;
    /* One line of text fits into the height. */
    padding: min(2 * var(--_space), (var(--_height) - 1.5em - 2px) / 2)
      calc(4 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_control);
    color: var(--_text);
    font: inherit;
    font-weight: 500;
    text-align: center;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  & .flow-primary {
    position: relative;
    border-color: var(--_edge);
    background: var(--_fill);
    color: var(--_on-accent);
  }
  & :is(.flow-button, .flow-link, .flow-reveal, .flow-check):focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
  }
  & .flow-link {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: var(--_height);
    margin: 0;
    padding: max(0px, (var(--_height) - 1.5em) / 2 - 1px) 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_link);
    font: inherit;
    font-size: 0.875em;
    font-weight: 500;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  & .flow-links {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: calc(4 * var(--_space));
    margin-block-end: calc(-3 * var(--_space));
  }
  & .flow-links > span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.3em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  & .flow-links > span > .flow-link {
    font-size: 1em;
  }
  @media (prefers-reduced-motion: reduce) {
    & {
      animation: none;
    }
  }
`;
