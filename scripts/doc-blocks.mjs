// The blocks of code in a page of Markdown.

/**
 * Each with its language, the line that it begins in, and what stands behind the language: `file=<path>` or a word that
 * says how it is tried.
 */
export function blocks(path, text) {
  return [...text.matchAll(/^```(\S*)(.*)\n([^]*?)^```$/gm)].map((match) => {
    const [, language, info, code] = match;
    return {
      path,
      line: text.slice(0, match.index).split("\n").length + 1,
      language,
      file: /\bfile=(\S+)/.exec(info)?.[1],
      word: info.trim(),
      text: code.trimEnd(),
    };
  });
}
