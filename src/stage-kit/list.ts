/** A list of a challenge. A server may leave it out, which means that it is empty. */
export const listOf = <T>(list: readonly T[] | undefined): readonly T[] =>
  list ?? [];
