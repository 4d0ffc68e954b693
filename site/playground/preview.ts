import { type Mount, mountedJson } from "../../demo/server/wire/mount.js";
import type { Challenge } from "../../src/protocol/index.js";
import { fixtures } from "../../src/testing/fixtures/index.js";

/** The states of all stages, by component and name. */
export const STATES: Readonly<
  Record<string, Readonly<Record<string, Challenge>>>
> = fixtures;

const PICTURES = {
  light: "/static/flow-background-light.svg",
  dark: "/static/flow-background.svg",
};

/**
 * A state of a stage as a preview: with a background that is here, and with the addresses of this place.
 * @param framed the page behind the form, in the layouts that have one
 */
export function preview(
  challenge: Challenge,
  mount: Mount,
  framed?: string,
): Challenge {
  const { flow_info } = challenge;
  const behind = framed
    ? { background: framed, background_themed_urls: null }
    : { background: PICTURES.dark, background_themed_urls: PICTURES };
  const shown = flow_info && { flow_info: { ...flow_info, ...behind } };
  return JSON.parse(
    mountedJson(mount, { ...challenge, ...shown }),
  ) as Challenge;
}
