import { css } from "lit";

/** The lines of the servers, and the rows of findings. */
export const rowStyles = css`
  .servers {
    display: flex;
    align-items: center;
    gap: 8px;
    border-block: 1px solid var(--_hairline);
    padding-inline: 8px;
  }
  [role="tablist"] {
    display: flex;
    flex: 1;
    min-inline-size: 0;
    overflow-x: auto;
  }
  [role="tab"] {
    flex: none;
    min-block-size: 40px;
    padding: 0 8px;
    color: var(--_muted);
    border: 0;
    border-block-end: 2px solid #0000;
    border-block-start: 2px solid #0000;
    border-radius: 0;
  }
  [role="tab"]:hover {
    background: none;
    color: var(--_text);
  }
  [role="tab"][aria-selected="true"] {
    color: var(--_text);
    border-block-end-color: var(--_ring);
  }
  [role="tab"]:focus-visible {
    outline-offset: -3px;
  }
  .servers > button {
    border-color: #0000;
  }
  .lines {
    background: var(--_code);
    padding-block: 12px;
  }
  .where {
    padding: 0 16px 8px;
  }
  pre {
    overflow-x: auto;
    color: var(--_text);
    direction: ltr;
    text-align: left;
  }
  pre:focus-visible {
    outline-offset: -2px;
  }
  .line {
    display: block;
    inline-size: max-content;
    min-inline-size: 100%;
    padding-inline: 16px;
    overflow-wrap: normal;
    white-space: pre;
    text-decoration: none;
  }
  ins.line {
    background: var(--_added);
  }
  del.line {
    background: var(--_taken);
  }
  .line::before {
    content: "";
    display: inline-block;
    inline-size: 20px;
  }
  ins.line::before {
    content: "+";
    color: var(--_added-sign);
  }
  del.line::before {
    content: "-";
    color: var(--_taken-sign);
  }

  summary {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 40px;
    padding: 8px 20px;
    border-block-start: 1px solid var(--_hairline);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--_subtle);
  }
  summary:focus-visible {
    outline-offset: -2px;
  }
  summary .name {
    flex: 0 1 160px;
    font-weight: 500;
  }
  summary .value {
    flex: 1 1 0;
    font-size: 13px;
    color: var(--_muted);
  }
  summary > .flow-icon:last-child svg {
    inline-size: 16px;
    block-size: 16px;
    color: var(--_muted);
  }
  details[open] > summary > .flow-icon:last-child {
    transform: rotate(180deg);
  }
  .opened {
    display: grid;
    gap: 4px;
    padding: 0 20px 12px;
    padding-inline-start: 52px;
    color: var(--_muted);
    font-size: 13px;
  }
  @container (max-width: 479px) {
    summary {
      flex-wrap: wrap;
    }
    summary .name {
      flex: 1 1 0;
    }
    summary .value {
      order: 1;
      flex-basis: 100%;
      padding-inline-start: 32px;
    }
  }
  .rest > :last-child > summary {
    border-end-start-radius: 12px;
    border-end-end-radius: 12px;
  }
  .output {
    margin: 0 20px 16px;
    padding: 12px;
    max-block-size: 320px;
    overflow: auto;
    background: var(--_code);
    border-radius: 8px;
  }
  .empty {
    padding: 0 20px 20px;
  }
  @media (forced-colors: active) {
    [role="tab"][aria-selected="true"] {
      border-block-end-color: Highlight;
    }
    ins.line,
    del.line {
      border-inline-start: 2px solid CanvasText;
    }
  }
`;
