import {
  AddressBar,
  type AddressBarHost,
  type AddressBarOptions,
} from "./address-bar.js";
import { CopyMask } from "./copy-mask.js";
import { FrameFocus } from "./frame-focus.js";
import { FreshPress } from "./fresh-press.js";
import { StageGuard } from "./stage-guard.js";
import type { StagePlace } from "./stage-place.js";

/**
 * Protects the stage from its surroundings: keys pressed before the stage was shown, a frame that removes its focused
 * button, a framework that empties the element, a library that copies the page, and a person who goes back.
 */
export function mindSurroundings(
  host: AddressBarHost,
  place: StagePlace,
  options: AddressBarOptions,
): void {
  new FreshPress(host, place);
  new FrameFocus(host, place);
  new StageGuard(host, place);
  new CopyMask(host);
  new AddressBar(host, options);
}
