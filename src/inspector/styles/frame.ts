import { css } from "lit";

/** The frame: title, buttons, tabs. */
export const frame = css`
  :host {
    display: block;
    min-inline-size: 0;
    font:
      400 13px/20px system-ui,
      sans-serif;
    color: var(--_text);
    /* Its texts are English on every page. */
    direction: ltr;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .inspector {
    overflow: hidden;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: 12px;
  }
  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd,
  pre {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  .icon {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  code,
  pre,
  .component,
  .method,
  .address,
  .event,
  .events .about,
  td {
    font-family: ui-monospace, "Cascadia Code", Menlo, Consolas, monospace;
    font-size: 12px;
  }
  button {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    justify-content: center;
    min-block-size: 28px;
    margin: 0;
    padding: 3px 10px;
    color: inherit;
    font: inherit;
    font-weight: 500;
    background: none;
    border: 1px solid var(--_border);
    border-radius: 8px;
    cursor: pointer;
  }
  button:hover {
    background: var(--_hover);
  }
  :focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: -2px;
  }
  .bare,
  .small {
    border-color: transparent;
  }
  .bare {
    padding: 0;
    inline-size: 28px;
  }
  .muted,
  .empty,
  .count,
  footer {
    color: var(--_muted);
  }
  .figure {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    min-block-size: 48px;
    padding: 8px 16px;
  }
  h2 {
    font-size: 14px;
    font-weight: 600;
  }
  .slug {
    padding: 2px 8px;
    overflow-wrap: anywhere;
    color: var(--_muted);
    background: var(--_hover);
    border-radius: 6px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }
  .said {
    padding-inline: 16px;
    color: var(--_muted);
  }
  .said:not(:empty) {
    padding-block-end: 8px;
  }
  textarea {
    display: block;
    inline-size: calc(100% - 32px);
    block-size: 8rem;
    margin: 0 16px 12px;
    color: inherit;
    font:
      12px/18px ui-monospace,
      monospace;
    background: var(--_subtle);
    border: 1px solid var(--_border);
    border-radius: 8px;
  }
  [role="tablist"] {
    display: flex;
    overflow-x: auto;
    padding-inline: 8px;
    border-block: 1px solid var(--_hairline);
  }
  [role="tab"] {
    flex: none;
    min-block-size: 40px;
    padding: 8px;
    color: var(--_muted);
    font-size: 14px;
    border: 0;
    border-radius: 0;
    box-shadow: inset 0 -2px transparent;
  }
  [role="tab"][aria-selected="true"] {
    color: var(--_text);
    box-shadow: inset 0 -2px var(--_ring);
  }
  .count {
    font-weight: 400;
  }
  footer {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 8px 16px;
    border-block-start: 1px solid var(--_hairline);
  }
  .empty {
    padding: 16px;
  }
  @media (forced-colors: active) {
    [role="tab"][aria-selected="true"],
    .row.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
