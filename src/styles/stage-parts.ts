import { css } from "lit";

/**
 * The styles of the parts of stages: icons, password fields, choices, errors, the user. `&` stands for the stage, as in
 * `stage.ts`.
 */
export const stageParts = css`
  & iframe {
    border: 0;
  }
  & svg:not(:where(.flow-foreign *)) {
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  & .flow-icon {
    display: inline-flex;
    flex: none;
  }
  & .flow-control {
    display: grid;
    position: relative;
  }
  & .flow-control > .flow-reveal {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: var(--_height);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  & .flow-control .flow-input:not(:only-child) {
    padding-inline-end: var(--_height) !important;
  }
  & .flow-control > .flow-reveal:focus-visible {
    outline-offset: -3px;
  }
  & .flow-choice {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_space));
    min-block-size: var(--_height);
    margin-block: calc(-2 * var(--_space));
  }
  & .flow-check {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_fill);
  }
  & .flow-divider {
    display: flex;
    align-items: center;
    gap: calc(4 * var(--_space));
    color: var(--_muted);
    font-size: 0.875em;
  }
  & .flow-divider::before,
  & .flow-divider::after {
    content: "";
    flex: 1;
    block-size: 1px;
    background: var(--_hairline);
  }
  & *:not(:where(.flow-foreign *))::file-selector-button {
    all: revert;
  }
  &:is([lang|="ar"], [lang|="fa"], [lang|="ur"]) .flow-label {
    margin-block-end: 6px;
  }
  & .flow-input:hover {
    border-color: var(--_muted);
  }
  & .flow-input[aria-invalid="true"] {
    border-color: var(--_danger);
  }
  & .flow-input[aria-invalid="true"]:focus {
    outline-color: var(--_danger);
    box-shadow: 0 0 0 4px
      var(--_plain-halo, color-mix(in srgb, var(--_danger) 22%, transparent));
  }
  & .flow-reveal[aria-pressed="true"] {
    color: var(--_link);
  }
  & .flow-error,
  & .flow-hint > * {
    display: flex;
    gap: 6px;
    margin-block-start: 6px;
    font-size: 0.875em;
    line-height: calc(20 / 14);
  }
  & .flow-error {
    color: var(--_danger);
  }
  & .flow-hint > * {
    color: var(--_muted);
  }
  & .flow-hint > [hidden] {
    display: none;
  }
  & :is(.flow-error, .flow-hint) svg {
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 2px;
    stroke-width: 2;
  }
  & .flow-alert {
    --_kind: var(--_danger);
    display: flex;
    gap: 10px;
    padding: calc(3 * var(--_space));
    border: 1px solid
      var(--_plain-line, color-mix(in srgb, var(--_kind) 32%, var(--_surface)));
    border-radius: var(--_radius);
    background: var(
      --_plain-ground,
      color-mix(in srgb, var(--_kind) 9%, var(--_surface))
    );
    font-size: 0.875em;
    line-height: calc(20 / 14);
  }
  & .flow-alert > .flow-icon {
    color: var(--_kind);
  }
  & .flow-alert > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  & .flow-alert .flow-alert-title {
    margin-block-end: 0;
    font-weight: 600;
  }
  & .flow-alert .flow-button {
    margin-block-start: calc(2 * var(--_space));
  }
  & .flow-alert .flow-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    margin-block-start: 0;
  }
  & .flow-button:hover {
    border-color: var(--_muted);
    background: var(--_hover);
  }
  & .flow-primary:hover {
    border-color: var(--_edge);
    background: var(
      --_plain-fill,
      color-mix(in srgb, var(--_fill) 90%, var(--_away))
    );
  }
  & .flow-primary:active {
    background: var(
      --_plain-fill,
      color-mix(in srgb, var(--_fill) 80%, var(--_away))
    );
  }
  & .flow-button[aria-disabled="true"] {
    cursor: default;
  }
  /* Placed before the label, without moving the label. */
  & .flow-primary[aria-disabled="true"]:not(.flow-held)::before {
    content: "";
    inline-size: 16px;
    block-size: 16px;
    margin-inline-start: -24px;
    box-sizing: border-box;
    border: 2px solid currentColor;
    border-block-start-color: transparent;
    border-radius: 50%;
    opacity: 0;
    animation: flow-spin 800ms 250ms linear infinite;
  }
  @keyframes flow-spin {
    from {
      opacity: 0.8;
    }
    to {
      opacity: 0.8;
      rotate: 1turn;
    }
  }
  & .flow-button.flow-waiting {
    border-color: transparent;
    background: var(--_subtle);
    color: var(--_muted);
  }
  & .flow-link:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  & .flow-user {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: calc(2.5 * var(--_space));
    min-block-size: calc(var(--_height) + 4px);
    padding-inline: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  & .flow-help {
    margin-block-start: 6px;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: calc(20 / 14);
  }
  & .flow-note {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: calc(20 / 14);
    text-align: center;
  }
  & .flow-avatar {
    flex: none;
    inline-size: calc(var(--_height) - 12px);
    block-size: calc(var(--_height) - 12px);
    border-radius: 50%;
    object-fit: cover;
  }
  & .flow-user-name {
    flex: 1 0 3em;
    min-inline-size: 0;
    overflow: hidden;
    padding-inline-start: 2px;
    font-weight: 500;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  & .flow-code {
    color: var(--_text);
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  & .flow-code-input {
    min-block-size: calc(var(--_height) + 4px);
    font-family: ui-monospace, monospace;
    font-size: 1.125em;
    letter-spacing: 0.15em;
  }
  & .flow-traceback {
    overflow: auto;
    max-block-size: 16em;
    padding: calc(3 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_subtle);
    font:
      0.75em/1.5 ui-monospace,
      monospace;
    white-space: pre;
    overflow-wrap: normal;
  }
  /* In forced colors mode, the system sets all colors. */
  @media (forced-colors: active) {
    & .flow-input[aria-invalid="true"] {
      border-width: 3px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    & .flow-primary[aria-disabled="true"]:not(.flow-held)::before {
      animation-duration: 1ms;
      animation-iteration-count: 1;
    }
  }
`;
