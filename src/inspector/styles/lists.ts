import { css } from "lit";

/** The lists of the tabs. */
export const lists = css`
  .row {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto 36px 32px;
    gap: 0 8px;
    inline-size: 100%;
    padding: 8px 16px;
    font-weight: 400;
    text-align: start;
    border: solid var(--_hairline);
    border-width: 0 0 1px;
    border-inline-start: 2px solid transparent;
    border-radius: 0;
  }
  .row.head {
    color: var(--_muted);
  }
  .row.chosen {
    background: var(--_tint);
    border-inline-start-color: var(--_ring);
  }
  .method {
    font-weight: 600;
  }
  .component {
    overflow-wrap: anywhere;
  }
  .note {
    display: flex;
    gap: 6px;
    grid-column: 2 / -1;
    min-inline-size: 0;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .wrong,
  .failed .status {
    color: var(--_danger);
  }
  .note .icon,
  .rules .icon {
    margin-block-start: 2px;
  }
  .mark {
    padding: 6px 16px;
    color: var(--_muted);
    background: var(--_subtle);
    border-block-end: 1px solid var(--_hairline);
    overflow-wrap: anywhere;
  }
  .rules {
    display: grid;
    gap: 6px;
  }
  .rules li {
    display: flex;
    gap: 8px;
  }
  .rules li:not(.wrong) .icon {
    color: var(--_success);
  }
  .groups > li {
    padding: 10px 16px;
    border-block-end: 1px solid var(--_hairline);
  }
  .link {
    justify-content: flex-start;
    padding: 0;
    overflow-wrap: anywhere;
    font:
      12px/20px ui-monospace,
      "Cascadia Code",
      Menlo,
      Consolas,
      monospace;
    text-align: start;
    border: 0;
  }
  dl {
    padding: 12px 16px;
  }
  dl div {
    display: grid;
    grid-template-columns: 8rem minmax(0, 1fr);
    gap: 8px;
    padding-block: 2px;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    overflow-wrap: anywhere;
    font:
      12px/20px ui-monospace,
      "Cascadia Code",
      Menlo,
      Consolas,
      monospace;
  }
  .events {
    padding: 12px 16px;
  }
  .events li {
    display: grid;
    grid-template-columns: 4rem 8rem minmax(0, 1fr);
    gap: 0 8px;
  }
  .events .figure,
  .events .about {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .events .wrong :is(.event, .about) {
    color: var(--_danger);
  }
  .scrolls {
    overflow-x: auto;
    padding: 12px 16px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th {
    color: var(--_muted);
    font-weight: 400;
    text-align: start;
  }
  th.figure {
    text-align: end;
  }
  td,
  th {
    padding: 2px 8px 2px 0;
  }
  td:first-child {
    overflow-wrap: anywhere;
  }
`;
