import { css } from "lit";

/** One exchange. */
export const detail = css`
  .wide .split {
    display: grid;
    grid-template-columns: 456fr 444fr;
  }
  .wide .list {
    border-inline-end: 1px solid var(--_hairline);
  }
  .split > * {
    min-inline-size: 0;
  }
  .details section {
    padding: 12px 16px;
    border-block-end: 1px solid var(--_hairline);
  }
  h3 {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    min-block-size: 28px;
    margin-block-end: 4px;
    font-size: 13px;
    font-weight: 600;
  }
  h3 .muted {
    font-weight: 400;
  }
  .small {
    margin-inline-start: auto;
  }
  .address {
    margin-block-end: 8px;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  pre {
    overflow-x: auto;
    padding-block: 10px;
    background: var(--_subtle);
    border-radius: 8px;
  }
  .line {
    display: block;
    inline-size: max-content;
    min-inline-size: 100%;
    padding-inline: 12px;
  }
  .line.marked {
    background: var(--_wrong);
    box-shadow: inset 2px 0 var(--_danger);
  }
  .name {
    color: var(--_name);
  }
  .text {
    color: var(--_string);
  }
  .number {
    color: var(--_number);
  }
  .hidden {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    padding-inline: 4px;
    background: var(--_hover);
    border-radius: 4px;
  }
  .hidden .icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    margin-block: 4px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .legend span {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  i {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 2px;
  }
  .server {
    background: var(--_ring);
    fill: var(--_ring);
  }
  .reading {
    background: var(--_grey);
    fill: var(--_grey);
  }
  .rendering {
    background: var(--_success);
    fill: var(--_success);
  }
`;
