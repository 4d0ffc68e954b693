/**
 * How many runs have ended on this page. Each end may sign a person in or out. The number is shared by all copies of this
 * code, so it needs no listener.
 */
const ENDED = Symbol.for("flow-executor.ended");

const page: typeof globalThis & { [ENDED]?: number } = globalThis;

export const runsEnded = (): number => page[ENDED] ?? 0;

export function countEnd(): void {
  page[ENDED] = runsEnded() + 1;
}
