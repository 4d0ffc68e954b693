import { css } from "lit";

/** The styles of a status panel. `&` stands for the stage, as in `stage.ts`. */
export const stageStatus = css`
  & .flow-status {
    /* Takes the focus only so that screen readers read it. */
    outline: none;
    display: grid;
    justify-items: center;
    gap: var(--_space);
    padding: calc(6 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_subtle);
    text-align: center;
  }
  & .flow-user + .flow-status {
    background: none;
    border-color: var(--_hairline);
  }
  & .flow-disc {
    display: grid;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    margin-block-end: calc(2 * var(--_space));
    border: 1px solid var(--_hairline);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_ring);
  }
  & .flow-disc svg {
    inline-size: 24px;
    block-size: 24px;
  }
  & .flow-status-danger > .flow-disc {
    color: var(--_danger);
  }
  & .flow-status-waiting > .flow-disc {
    position: relative;
    border-color: transparent;
  }
  & .flow-status-waiting > .flow-disc::after {
    content: "";
    position: absolute;
    inset: -1px;
    border: 2px solid var(--_ring);
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: flow-spin 1200ms linear infinite;
  }
  & .flow-status-title {
    font-weight: 600;
    text-wrap: balance;
  }
  & .flow-status-text {
    display: grid;
    gap: calc(2 * var(--_space));
    max-inline-size: 36ch;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: calc(20 / 14);
  }
  & .flow-logouts {
    display: grid;
    gap: calc(2 * var(--_space));
    margin: 0;
    padding: 0;
    list-style-type: "";
  }
  & .flow-logout {
    display: flex;
    gap: calc(3 * var(--_space));
    overflow-wrap: anywhere;
  }
  & .flow-logout > .flow-icon {
    color: var(--_muted);
  }
  & .flow-logout[data-outcome="done"] > .flow-icon {
    color: var(--_success);
  }
  & .flow-logout[data-outcome="failed"] > .flow-icon {
    color: var(--_danger);
  }
  & .flow-logout > :last-child {
    margin-inline-start: auto;
    color: var(--_muted);
  }
`;
