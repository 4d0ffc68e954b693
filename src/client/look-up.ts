/** What a table of ours has under a word of the server, which may be `constructor`. */
export const lookUp = <T>(
  table: Readonly<Partial<Record<string, T>>>,
  word: string,
): T | undefined => (Object.hasOwn(table, word) ? table[word] : undefined);
