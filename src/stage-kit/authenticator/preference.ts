import { storage } from "../../platform/storage.js";
import type { DeviceClass } from "../../protocol/index.js";
import type { StageElement, StageRequest } from "../stage-element.js";

const KEY = "flow-executor:last-used";
const LAST_USED = "last-used";

/** The page's preference: device classes in its order. `last-used` stands for the class that was last accepted here. */
export const preference = ({ context }: StageElement): readonly string[] =>
  context.prefer.map((token) =>
    token === LAST_USED
      ? (storage("localStorage", (store) => store.getItem(KEY)) ?? token)
      : token,
  );

/**
 * Extends the request of an answer: the class of the device is remembered once the server has accepted the answer, if
 * the page's preference needs it. Recovery codes are limited, so they are not remembered.
 */
export function rememberUse(
  { context }: StageElement,
  used: DeviceClass | undefined,
  asked: StageRequest,
): StageRequest {
  const isWanted = used && used !== "static";
  if (asked.do !== "respond" || asked.silent || !isWanted) return asked;
  if (!context.prefer.includes(LAST_USED)) return asked;
  const accepted = () => {
    asked.accepted?.();
    storage("localStorage", (store) => store.setItem(KEY, used));
  };
  return { ...asked, accepted };
}
