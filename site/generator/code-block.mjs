// A block of code: its title if it is a file, the colored lines, and a button that copies it.
import { liveExample } from "./live-example.mjs";
import { copyButton, lines } from "./code-lines.mjs";
import { escape } from "./highlight.mjs";

/** `info`: the text after the three back quotes: the language, `file=…`, `live=…`. `place`: the page, and the level of a heading here. */
export function codeBlock(code, info, place) {
  const [language = ""] = info.trim().split(/\s/);
  const live = /\blive=(\S+)/.exec(info)?.[1];
  if (live) {
    const lang = /\blang=(\S+)/.exec(info)?.[1];
    return liveExample({ code, language, live, lang, ...place });
  }
  const file = /\bfile=(\S+)/.exec(info)?.[1];
  return `<figure class="code">${bar(file)}${lines(code, language)}</figure>\n`;
}

const bar = (file) =>
  file
    ? `<figcaption><span dir="ltr">${escape(file)}</span>${copyButton}</figcaption>`
    : copyButton;
