/** An event listener with its own options. */
export interface OwnListener<E extends Event> {
  handleEvent: (event: E) => void;
  readonly capture: false;
  readonly once: false;
  readonly passive: false;
  readonly signal: undefined;
}

/**
 * A listener for a template. Lit passes the listener itself to `addEventListener` as the options. A script on the page
 * may have added a `once` to the prototype of all functions or objects; a plain listener would then run only once.
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
