// Colors code at build time. The markup has classes, because the policy of the pages forbids style attributes.
import { createHighlighter } from "shiki";

const LANGUAGES = [
  "astro",
  "css",
  "html",
  "http",
  "js",
  "json",
  "nginx",
  "sh",
  "svelte",
  "ts",
  "tsx",
  "vue",
];

/** The first pattern that matches the innermost scope of a grammar gives the class. No class: the color of the text. */
const SCOPES = [
  [/^comment/, "remark"],
  [/^(meta\.(template|embedded)|source\.|text\.)/, ""],
  [/^(keyword\.operator|punctuation\.separator)/, ""],
  [/^(constant|keyword\.other\.unit)/, "number"],
  [/property-name|attribute-name|^variable\.(css|argument)/, "name"],
  [
    /^(entity\.name\.function|support\.function|meta\.object-literal\.key)/,
    "name",
  ],
  [/^(string|punctuation\.definition\.string)/, "text"],
  [/^(entity\.name\.tag|support\.class\.component|keyword|storage)/, "word"],
];

/** Only the grammars of Shiki are used: the classes come from their scopes, and no theme is needed. */
const highlighter = await createHighlighter({ langs: LANGUAGES, themes: [] });

export const escape = (text) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

function classOf(scopes) {
  for (const scope of scopes.toReversed()) {
    const rule = SCOPES.find(([pattern]) => pattern.test(scope));
    if (rule) return rule[1];
  }
  return "";
}

/** The lines of the code as HTML. A language without a grammar, such as that of Caddy, stays plain. */
export function highlight(code, language) {
  const texts = code.split("\n");
  if (!LANGUAGES.includes(language)) return texts.map(escape);
  const grammar = highlighter.getLanguage(language);
  let state = null;
  return texts.map((text) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(text, state);
    state = ruleStack;
    return merged(text, tokens)
      .map(({ kind, text }) =>
        kind ? `<span class="${kind}">${escape(text)}</span>` : escape(text),
      )
      .join("");
  });
}

/** Neighbors of one class are one span. */
function merged(line, tokens) {
  const all = [];
  for (const { startIndex, endIndex, scopes } of tokens) {
    const text = line.slice(startIndex, endIndex);
    const kind = text.trim() ? classOf(scopes) : "";
    const last = all.at(-1);
    if (last?.kind === kind) last.text += text;
    else all.push({ kind, text });
  }
  return all;
}
