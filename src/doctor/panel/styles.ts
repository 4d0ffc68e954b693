import { css } from "lit";

/** The panel, on the palette of the frame. Code has colours of its own. */
export const styles = css`
  :host {
    display: block;
    max-inline-size: 656px;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme="light"]) .frame {
    color-scheme: light;
  }
  :host([theme="dark"]) .frame {
    color-scheme: dark;
  }
  :host([floating]) {
    position: fixed;
    z-index: 2147483647;
    inset-block: 16px;
    inset-inline-end: 16px;
    inline-size: calc(100% - 32px);
    overflow: auto;
    overscroll-behavior: contain;
    border-radius: 12px;
  }
  .frame {
    --_code: #f7f8fa;
    --_added: #e6f4ec;
    --_added-sign: #17703f;
    --_taken: #fbeaea;
    --_taken-sign: #a32020;
    --_wrong-line: #ecbcbc;
    all: initial;
    color-scheme: inherit;
    display: block;
    box-sizing: border-box;
    font: 400 14px/20px var(--flow-font, system-ui, sans-serif);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: 12px;
    overflow-wrap: anywhere;
  }
  @supports (color: light-dark(#fff, #000)) {
    .frame {
      --_code: light-dark(#f7f8fa, #0e1014);
      --_added: light-dark(#e6f4ec, #16301f);
      --_added-sign: light-dark(#17703f, #7fd6a8);
      --_taken: light-dark(#fbeaea, #2f2023);
      --_taken-sign: light-dark(#a32020, #ff8d86);
      --_wrong-line: light-dark(#ecbcbc, #5c3536);
    }
  }
  * {
    box-sizing: border-box;
  }
  :is(p, ul, dl, dd, pre) {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  code,
  pre,
  .mono {
    font: 13px/20px var(--flow-code-font, ui-monospace, monospace);
  }
  .flow-icon {
    display: block;
    flex: none;
  }
  svg {
    display: block;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .unseen-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding: 16px 16px 16px 20px;
    padding-inline: 20px 16px;
  }
  header > div:first-child {
    flex: 1 1 200px;
  }
  .title {
    font: 600 18px/28px var(--flow-font, system-ui, sans-serif);
  }
  .title:focus {
    outline: none;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 13px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    padding: 4px 10px;
    font: 500 13px/20px var(--flow-font, system-ui, sans-serif);
    color: var(--_text);
    background: none;
    border: 1px solid var(--_border);
    border-radius: 6px;
    cursor: pointer;
  }
  button:hover {
    background: var(--_hover);
  }
  button .flow-icon svg {
    inline-size: 16px;
    block-size: 16px;
  }
  button[aria-disabled="true"] {
    opacity: 0.6;
    cursor: default;
  }
  :is(button, a, summary, pre, [role="tab"]):focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
  }
  a {
    color: var(--_link);
  }

  .counts {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    border-block: 1px solid var(--_hairline);
  }
  .counts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    padding: 12px 20px;
  }
  .counts > div + div {
    border-inline-start: 1px solid var(--_hairline);
  }
  .counts dd {
    order: 1;
    font: 600 20px/28px var(--flow-font, system-ui, sans-serif);
  }
  .counts dt {
    order: 2;
    font-weight: 500;
  }
  .counts .flow-icon {
    order: 0;
  }
  .is-wrong {
    color: var(--_danger);
  }
  .is-fine {
    color: var(--_success);
  }
  .counts dd {
    color: var(--_text);
  }

  .part {
    padding: 20px 20px 8px;
    font: 600 14px/20px var(--flow-font, system-ui, sans-serif);
  }
  .problem .heading {
    flex: 1 1 0;
    min-inline-size: min(60%, 200px);
    font: 600 16px/24px var(--flow-font, system-ui, sans-serif);
  }
  .problems {
    display: grid;
    gap: 12px;
    padding-inline: 12px;
  }
  .problem {
    border: 1px solid var(--_wrong-line);
    border-radius: 12px;
    overflow: hidden;
  }
  .problem-head {
    display: flex;
    gap: 4px 12px;
    align-items: flex-start;
    flex-wrap: wrap;
    padding: 16px 16px 0;
  }
  .problem-head > .flow-icon {
    padding-block-start: 2px;
  }
  .problem-body {
    display: grid;
    gap: 8px;
    padding: 8px 16px 16px;
    padding-inline-start: 48px;
  }
  .measured {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 12px;
  }
  .measured dt {
    color: var(--_muted);
  }
  @container (max-width: 479px) {
    .measured {
      grid-template-columns: 1fr;
    }
    .measured dd + dt {
      margin-block-start: 4px;
    }
    .problem-body {
      padding-inline-start: 16px;
    }
    .counts > div {
      padding-inline: 12px;
    }
  }
`;
