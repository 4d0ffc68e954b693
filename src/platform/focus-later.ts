import { focusFirst, focusWithin } from "./focus.js";

/** How long a stage may take to show something that can have the focus, in ms. */
const PATIENCE = 5_000;

/**
 * Waits for a stage that renders later, as the components of most frameworks do, and moves the focus into it. Looks
 * before each frame, because a shadow root and a style appear without an event. Resolves when the focus has moved, or
 * when it must stay: the person does something else, or the stage is gone.
 *
 * @param isFree whether the focus may still move
 */
export function focusLater(
  stage: HTMLElement,
  isFree: () => boolean,
): Promise<void> {
  const { ownerDocument } = stage;
  const until = performance.now() + PATIENCE;
  return new Promise((resolve) => {
    let frame = requestAnimationFrame(look);
    function look() {
      const isOver =
        !stage.isConnected || !isFree() || performance.now() > until;
      if (!isOver) focusFirst(stage);
      if (isOver || focusWithin(stage)) end();
      else frame = requestAnimationFrame(look);
    }
    function end() {
      cancelAnimationFrame(frame);
      for (const type of ["keydown", "pointerdown"])
        ownerDocument.removeEventListener(type, end, true);
      resolve();
    }
    for (const type of ["keydown", "pointerdown"])
      ownerDocument.addEventListener(type, end, true);
  });
}
