import { css } from "lit";

/** The frame around the stage, in the shadow root. */
export const frame = css`
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    contain-intrinsic-inline-size: 416px;
    min-inline-size: 0;
    max-inline-size: 100%;
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

  /* Stops inherited styles of the page, which would reach the stage through the slot. */
  .frame {
    all: initial;
    min-block-size: inherit;
    visibility: inherit;
    pointer-events: inherit;
    cursor: inherit;
    -webkit-locale: inherit;
    color-scheme: inherit;
    display: block;
    font: 400 var(--flow-font-size, medium) / 1.5
      var(--flow-font, system-ui, sans-serif);
    color: var(--_text);
    /* Scripts read the theme from this color. */
    outline-color: var(--_theme);
  }
  :host([unstyled]) .frame {
    all: unset;
    display: block;
  }

  /* Lines do not break within a word, where the browser can tell words. */
  @supports (word-break: auto-phrase) {
    .frame:lang(ja) {
      word-break: auto-phrase;
    }
  }
  .frame:lang(ko) {
    word-break: keep-all;
  }
  /* The texts run in another direction than the page: each starts where its first letter says. */
  .frame.mixed {
    --_bidi: plaintext;
  }
  .mixed :is(p, a, button, .title):not([dir]) {
    unicode-bidi: plaintext;
  }

  .layout {
    display: grid;
    position: relative;
    box-sizing: border-box;
    min-block-size: inherit;
    place-items: center;
    padding: calc(6 * var(--_space));
    background: var(--_background);
  }
  .column {
    position: relative;
    inline-size: min(100%, var(--flow-width, 416px));
  }
  .card {
    position: relative;
    box-sizing: border-box;
    overflow: clip;
    padding: calc(8 * var(--_space));
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  ::slotted([slot="logo"]) {
    display: block;
    margin-block-end: calc(6 * var(--_space));
  }
  ::slotted([slot="footer"]) {
    display: block;
    margin-block-start: calc(4 * var(--_space));
    color: var(--_muted);
    font-size: 0.875em;
    text-align: center;
  }
  .title {
    margin: 0 0 calc(6 * var(--_space));
    font-size: 1.375em;
    line-height: calc(28 / 22);
    font-weight: 600;
    letter-spacing: -0.014em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .title.unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A lead comes closer to a title that is seen above it. */
  .layout:not(.bare) .titled {
    --_pull: calc(-5 * var(--_space));
  }
  /* Room for the first form. The slot is rendered only until there is a stage. */
  [name="loading"] {
    display: block;
    min-block-size: 8.5em;
  }
  /*
   * A replaced stage that still has the focus. It must be rendered, because otherwise it would lose the focus. Nothing
   * here may make Firefox build its fields anew: that looks like typing to a screen reader.
   */
  ::slotted([data-leaving]) {
    block-size: 0 !important;
    min-block-size: 0 !important;
    margin: 0 !important;
    padding: 0 !important;
    border-block: 0 !important;
    overflow: clip !important;
    opacity: 0 !important;
    pointer-events: none !important;
  }

  /* Shown while a request takes longer. */
  .progress {
    position: absolute;
    inset: 0 0 auto;
    z-index: 1;
    block-size: 2px;
    background: var(--_ring);
    visibility: hidden;
  }
  [aria-busy="true"] .progress {
    animation: appear 1ms 250ms forwards;
  }
  @keyframes appear {
    to {
      visibility: visible;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [aria-busy="true"] .progress {
      animation: pass 1.4s 250ms linear infinite;
      transform-origin: 0 0;
    }
    @keyframes pass {
      from {
        visibility: visible;
        transform: translateX(-30%) scaleX(0.3);
      }
      to {
        visibility: visible;
        transform: translateX(100%) scaleX(0.3);
      }
    }
  }
  .lone {
    padding: 0;
    background: none;
  }
  /* Gives the page's slots around the card a surface, because the page behind them may have any color. */
  .lone ::slotted(:is([slot="before"], [slot="after"], [slot="footer"])) {
    padding: calc(2 * var(--_space)) calc(4 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .bare {
    display: block;
    place-items: normal;
    padding: 0;
    background: none;
  }
  .bare .column {
    inline-size: auto;
  }
  .bare .card {
    padding: 0;
    overflow: visible;
    border-radius: 0;
    background: none;
    box-shadow: none;
  }
  .bare .title {
    display: none;
  }
  /* In a narrow place only the card is shown. */
  @container (width < 640px) {
    .layout:not(.bare, .lone) {
      place-items: start center;
      padding: 0;
      background: var(--_surface);
    }
    .layout:not(.bare, .lone) .card {
      border-radius: 0;
      box-shadow: none;
    }
  }
  @container (width < 400px) {
    .layout:not(.bare) .card {
      padding: calc(5 * var(--_space));
    }
  }
`;
