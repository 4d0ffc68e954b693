/** Looks up a word from the server in a table. The word may be `constructor`, so only own properties count. */
export const lookUp = <T>(
  table: Readonly<Partial<Record<string, T>>>,
  word: string,
): T | undefined => (Object.hasOwn(table, word) ? table[word] : undefined);
