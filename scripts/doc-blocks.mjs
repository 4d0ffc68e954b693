// Finds the code blocks in a page of Markdown.

/**
 * Each block with its language, its first line, and the text after the language: `file=<path>`, or a word that says how
 * to test the block.
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
