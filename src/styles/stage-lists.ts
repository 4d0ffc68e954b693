import { css } from "lit";

/**
 * The styles of lists in a stage, of permissions and sources, and of frames. `&` stands for the stage, as in
 * `stage.ts`.
 */
export const stageLists = css`
  & .flow-sources,
  & .flow-permissions ul {
    display: grid;
    gap: var(--_space);
    margin: 0;
    padding: 0;
    /* With the type "none", Safari does not expose a list to assistive technology. */
    list-style-type: "";
  }
  & .flow-sources {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(2 * var(--_space));
  }
  & .flow-sources > * {
    display: grid;
  }
  & .flow-promoted,
  /* The last source of an odd number takes the whole row. */
  & .flow-sources > :last-child:not(.flow-even) {
    grid-column: 1 / -1;
  }
  & .flow-sources.flow-pictures {
    grid-template-columns: repeat(auto-fit, var(--_height));
    justify-content: center;
  }
  & .flow-pictures .flow-button {
    padding: 0;
  }
  & .flow-picture > [hidden] {
    display: none;
  }
  & .flow-picture,
  & .flow-picture > span {
    display: inline-flex;
    flex: none;
  }
  & .flow-picture > img {
    inline-size: 20px;
    block-size: 20px;
    object-fit: contain;
    border-radius: 2px;
    background: var(--_plate);
    box-shadow: 0 0 0 2px var(--_plate);
  }
  & .flow-initial {
    flex: none;
    inline-size: 20px;
    border-radius: 4px;
    background: var(
      --_plain-ground,
      color-mix(in srgb, var(--_ring) 16%, var(--_control))
    );
    color: var(--_text);
    font-size: 0.75em;
    line-height: 20px;
    font-weight: 600;
    text-align: center;
  }
  & .flow-permissions li {
    display: flex;
    gap: calc(3 * var(--_space));
    overflow-wrap: anywhere;
  }
  & .flow-permissions .flow-icon {
    margin-block-start: 2px;
    color: var(--_ring);
  }
  & .flow-given {
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }
  & .flow-given :is(.flow-label, .flow-icon) {
    color: var(--_muted);
  }
  & .flow-captcha {
    display: grid;
    position: relative;
  }
  /* The custom properties for the colors of the Cap widget. */
  & .flow-captcha {
    --cap-background: var(--_control);
    --cap-border-color: var(--_border);
    --cap-border-radius: var(--_radius);
    --cap-checkbox-background: var(--_surface);
    --cap-checkbox-border: 1px solid var(--_border);
    --cap-color: var(--_text);
    --cap-focus-ring: var(--_ring);
    --cap-spinner-background-color: var(--_hairline);
    --cap-spinner-color: var(--_accent);
  }
  /* Reserves the height of a widget until it has loaded. */
  & .flow-captcha[data-interactive="true"] > .flow-foreign {
    min-block-size: 78px;
  }
  & .flow-captcha > .flow-note > span {
    display: block;
    margin-block-start: calc(2 * var(--_space));
  }
  & .flow-captcha > [hidden] {
    display: none;
  }
  & .flow-captcha-place {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_space));
    min-block-size: 78px;
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: 0.875em;
  }
  & .flow-frame {
    inline-size: 100%;
    block-size: 20em;
  }
  /* Invisible, but rendered for screen readers or frames: a browser may not load a frame with display: none. */
  & .flow-unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    opacity: 0;
    pointer-events: none;
    white-space: nowrap;
  }
  & .flow-button + .flow-sources {
    margin-block-start: calc(-2 * var(--_space));
  }
`;
