// Finds the code blocks in a page of Markdown.

/**
 * Each block with its language, its first line, and the text after the language: `file=<path>`, a word that says how to
 * test the block, or `live=<component>.<state>`, the fixture with which the site shows the effect of the block; `lang=`
 * is the language of that example.
 */
export function blocks(path, text) {
  return [...text.matchAll(/^```(\S*)(.*)\n([^]*?)^```$/gm)].map((match) => {
    const [, language, info, code] = match;
    return {
      path,
      line: text.slice(0, match.index).split("\n").length + 1,
      language,
      file: /\bfile=(\S+)/.exec(info)?.[1],
      live: /\blive=(\S+)/.exec(info)?.[1],
      word: info.replace(/\b(live|lang)=\S+/g, "").trim(),
      text: code.trimEnd(),
    };
  });
}

/** A fixture's name after `live=`: without commas, and with hyphens for spaces. */
export const liveName = (component, state) =>
  `${component}.${state.replaceAll(",", "").replaceAll(" ", "-")}`;
