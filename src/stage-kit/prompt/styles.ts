import { css } from "lit";

/** The styles of prompts. `&` stands for the stage, as in `stage.ts`. */
export const stagePrompt = css`
  & label.flow-label {
    display: flex;
    justify-content: space-between;
    gap: calc(4 * var(--_space));
  }
  & .flow-optional {
    flex: none;
    color: var(--_muted);
    font-weight: 400;
  }
  & :is(.flow-label, .flow-choice, .flow-text, .flow-help) {
    overflow-wrap: anywhere;
  }
  & fieldset.flow-field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  & legend.flow-label {
    margin: 0;
    padding: 0;
  }
  /* The box is aligned with the first line of a label with several lines. */
  & .flow-field > .flow-choice {
    align-items: flex-start;
    box-sizing: border-box;
    margin-block: 0;
    padding-block: calc((var(--_height) - 24px) / 2);
  }
  & .flow-field > .flow-choice > .flow-check {
    margin-block-start: 2px;
  }
  & div.flow-field > .flow-choice {
    margin-block: calc(-2 * var(--_space));
  }
  & div.flow-field > .flow-choice ~ :is(.flow-error, .flow-help) {
    margin-block-start: var(--_space);
    padding-inline-start: calc(8 * var(--_space));
  }
  & [aria-invalid="true"]:is(.flow-check, fieldset) {
    accent-color: var(--_danger);
    outline-color: var(--_danger);
  }
  & .flow-check[aria-invalid="true"]:not(:focus-visible) {
    outline: 1px solid var(--_danger);
    border-radius: 3px;
  }
  & .flow-text {
    color: var(--_muted);
  }
  /* Text in the other direction starts at the same edge as the form. */
  & :is(.flow-text, .flow-help) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }
  & :is(.flow-text, .flow-help, .flow-alert) :is(p, ul, ol, dl, blockquote) {
    margin-block: 0 calc(2 * var(--_space));
  }
  & :is(.flow-text, .flow-help, .flow-alert) :last-child {
    margin-block-end: 0;
  }
  & :is(.flow-text, .flow-help, .flow-alert, .flow-label, .flow-choice) a {
    color: var(--_link);
  }
  & :is(.flow-text, .flow-help, .flow-alert) img {
    max-inline-size: 100%;
    block-size: auto;
  }
  & :is(.flow-text, .flow-help, .flow-alert) :is(pre, table) {
    display: block;
    overflow: auto;
    max-inline-size: 100%;
  }
  & .flow-alert-info {
    --_kind: var(--_ring);
  }
  & .flow-alert-warning {
    --_kind: var(--_warning);
  }
  & .flow-alert .flow-help {
    margin-block-start: 0;
    color: inherit;
    font-size: 1em;
  }
  & textarea.flow-input {
    display: block;
    min-block-size: calc(2 * var(--_height) + 8px);
    padding-block: calc((var(--_height) - 24px) / 2) !important;
    resize: vertical;
  }
  & .flow-input:read-only:is(input:not([type="file"]), textarea) {
    background: var(--_subtle);
    color: var(--_muted);
  }
  & .flow-select {
    appearance: none;
    cursor: pointer;
  }
  & .flow-select + .flow-icon {
    position: absolute;
    inset-block: 0;
    inset-inline-end: calc(3 * var(--_space));
    align-items: center;
    color: var(--_muted);
    pointer-events: none;
  }
  & .flow-input[type="file"] {
    padding: 4px !important;
    line-height: calc(var(--_height) - 10px);
    cursor: pointer;
  }
  & .flow-input::file-selector-button {
    min-block-size: calc(var(--_height) - 10px);
    margin: 0;
    margin-inline-end: calc(3 * var(--_space));
    padding-inline: calc(3 * var(--_space));
    border: 0;
    border-radius: 4px;
    background: var(--_hover);
    color: var(--_text);
    font: inherit;
    font-size: 0.875em;
    font-weight: 500;
    cursor: pointer;
  }
  & .flow-file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: calc(2 * var(--_space));
    color: var(--_muted);
    font-size: 0.875em;
  }
  & .flow-file > .flow-link {
    margin-inline-start: auto;
    font-size: 1em;
  }
  & .flow-divider:empty {
    gap: 0;
  }
`;
