import { css } from "lit";

/**
 * The styles of the set-up of a second factor: a QR code, a key, recovery codes. `&` stands for the stage, as in
 * `stage.ts`.
 */
export const stageKept = css`
  /* Takes the focus only so that screen readers read it. */
  & .flow-lead {
    outline: none;
  }
  & .flow-qr {
    justify-self: center;
    box-sizing: border-box;
    inline-size: min(100%, 216px);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  & .flow-qr svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    stroke: none;
  }
  & .flow-kept,
  & .flow-codes {
    padding: calc(3 * var(--_space));
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  & .flow-kept {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_space));
  }
  & .flow-key {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1ch;
  }
  & :is(.flow-key, .flow-codes code) {
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  & .flow-codes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(13ch, 1fr));
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    font:
      0.875em/1.5 ui-monospace,
      monospace;
    margin: 0;
    list-style-type: "";
  }
  & .flow-keep {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  & .flow-keep > .flow-button {
    flex: 1;
    min-inline-size: fit-content;
    padding-inline: calc(3 * var(--_space));
  }
  & :is(.flow-keep, .flow-kept) .flow-button {
    font-size: 0.875em;
  }
  & .flow-app-link {
    text-align: center;
  }
`;
