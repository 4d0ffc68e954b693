/** An event listener whose options are its own. */
export interface OwnListener<E extends Event> {
  handleEvent: (event: E) => void;
  readonly capture: false;
  readonly once: false;
  readonly passive: false;
  readonly signal: undefined;
}

/**
 * A listener for a template. Lit hands the listener itself to `addEventListener` as its options, and a script of the page
 * may have put a `once` on every function or object: such a listener would work a single time.
 */
export function on<E extends Event>(
  handleEvent: (event: E) => void,
): OwnListener<E> {
  return {
    handleEvent,
    capture: false,
    once: false,
    passive: false,
    signal: undefined,
  };
}
