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

/**
 * Reduces a tag, or a list of tags with weights, to the tags that are valid in `Accept-Language` (RFC 9110, 12.5.4).
 */
export function acceptable(languages: string): string | undefined {
  const items = languages.split(",").flatMap((item) => {
    const [written = "", ...weight] = item.split(";");
    const tag = languageTag(written);
    return tag ? [[tag, ...weight].join(";")] : [];
  });
  return items.join(",") || undefined;
}
