/**
 * Converts a language name to a tag that `Intl` and the server accept. Operating systems and some browsers use names
 * such as `de_DE.UTF-8` (becomes `de-DE`) or `en-US@posix` (becomes `en-US`). If only the end of a tag is invalid, the
 * valid beginning is returned. `undefined` if there is no valid tag.
 */
export function languageTag(written: string): string | undefined {
  const [name = ""] = written.trim().split(/[.@]/);
  const parts = name.split(/[-_]/);
  for (; parts.length > 0; parts.pop()) {
    try {
      return Intl.getCanonicalLocales(parts.join("-"))[0];
    } catch {
      // The tag without its last part may be valid.
    }
  }
  return undefined;
}

/** Languages of which `Intl` does not know, or not in every browser, that their readers also read the other one. */
const KIN: Readonly<Record<string, string>> = {
  cmn: "zh",
  iw: "he",
  nn: "nb",
  no: "nb",
  yue: "zh",
};

/**
 * The tag of the texts that a reader of `tag` wants: the language alone, with its script for Chinese (`zh-TW` becomes
 * `zh-Hant`) and the country for Portuguese, of which Portugal's is written everywhere but in Brazil.
 * @param tag as `languageTag` returns it
 */
export function textsOf(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  const kin = KIN[language] ?? language;
  if (kin === "zh") {
    const likely = new Intl.Locale(tag, { language: kin }).maximize();
    return `${kin}-${script ?? likely.script ?? "Hans"}`;
  }
  if (kin === "pt") return region === "BR" ? "pt-BR" : "pt-PT";
  return kin;
}

/**
 * A header `Accept-Language` (RFC 9110, 12.5.4). A single tag gets fallbacks, of which English is the last:
 * `pt-BR, pt;q=0.9, en;q=0.8`. A list of tags with weights is reduced to its valid tags.
 */
export function acceptLanguage(languages: string): string | undefined {
  const tag = languageTag(languages);
  if (tag && !languages.includes(",")) {
    const { language } = new Intl.Locale(tag);
    const tags = new Set([tag, textsOf(tag), language, "en"]);
    return [...tags]
      .map((each, at) => (at > 0 ? `${each};q=0.${10 - at}` : each))
      .join(", ");
  }
  const items = languages.split(",").flatMap((item) => {
    const [written = "", ...weight] = item.split(";");
    const tag = languageTag(written);
    return tag ? [[tag, ...weight].join(";")] : [];
  });
  return items.join(",") || undefined;
}
