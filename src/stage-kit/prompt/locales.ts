import { languageTag } from "../../client/language-tag.js";

/** The languages of authentik's own pages (docs/protocol/ak-stage-prompt.md#what-to-send). */
const CODES = [
  "en",
  "cs-CZ",
  "de-DE",
  "es-ES",
  "fi-FI",
  "fr-FR",
  "it-IT",
  "ja-JP",
  "ko-KR",
  "nl-NL",
  "pl-PL",
  "pt-BR",
  "ru-RU",
  "tr-TR",
  "zh-Hans",
  "zh-Hant",
];

export interface LocaleChoice {
  readonly code: string;
  readonly lang: string | undefined;
  /** In its own language. */
  readonly name: string;
}

function localeOf(code: string): Intl.Locale | undefined {
  const tag = languageTag(code);
  return tag ? new Intl.Locale(tag) : undefined;
}

/** The key for comparing languages: `zh_TW` and `zh-Hant` are the same, and so are `de` and `de-DE`. */
function writtenAs(code: string): string {
  const { language, script } = localeOf(code)?.maximize() ?? {};
  return language ? `${language}-${script ?? ""}` : code;
}

function nameOf(code: string): string {
  const locale = localeOf(code);
  if (!locale) return code;
  const { language } = locale;
  const { script } = locale.maximize();
  // The name includes the script if the language has more than one.
  const usual = new Intl.Locale(language).maximize().script;
  const named = locale.script ?? (script === usual ? undefined : script);
  const plain = named ? `${language}-${named}` : language;
  const names = new Intl.DisplayNames([plain], { type: "language" });
  const name = names.of(plain) ?? code;
  return name.charAt(0).toLocaleUpperCase(plain) + name.slice(1);
}

/**
 * The languages to choose from. The current value keeps its spelling, which differs between servers, and is always in
 * the list.
 */
export function localeChoices(current: string): LocaleChoice[] {
  const codes = CODES.map((code) =>
    current && writtenAs(code) === writtenAs(current) ? current : code,
  );
  if (current && !codes.includes(current)) codes.push(current);
  return codes.map((code) => ({
    code,
    lang: languageTag(code),
    name: nameOf(code),
  }));
}
