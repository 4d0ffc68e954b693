/** After this time without progress, the person needs an explanation and a way to continue, in ms. */
export const LONG_WAIT = 10_000;
