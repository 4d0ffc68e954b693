import {
  AddressBar,
  type AddressBarHost,
  type AddressBarOptions,
} from "./address-bar.js";
import { CopyMask } from "./copy-mask.js";
import { StageGuard } from "./stage-guard.js";
import type { StagePlace } from "./stage-place.js";

export interface SurroundingsOptions extends AddressBarOptions {
  place: StagePlace;
}

/**
 * Minds the page around the element: a framework that empties the element, a library that copies the page, and the
 * address of a page that stands in the place of authentik's own.
 */
export function mindSurroundings(
  host: AddressBarHost,
  options: SurroundingsOptions,
): void {
  new StageGuard(host, options.place);
  new CopyMask(host);
  new AddressBar(host, options);
}
