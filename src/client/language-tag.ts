/**
 * A language as `Intl` and the wire take it: `de-DE` for `de_DE.UTF-8`, `en-US` for `en-US@posix`, as operating systems
 * and some browsers call it. Of a tag that is wrong further on the beginning is left. `undefined`: it is none at all.
 */
export function languageTag(written: string): string | undefined {
  const [name = ""] = written.trim().split(/[.@]/);
  const parts = name.split(/[-_]/);
  for (; parts.length > 0; parts.pop()) {
    try {
      return Intl.getCanonicalLocales(parts.join("-"))[0];
    } catch {
      // Shorter, it may be one.
    }
  }
  return undefined;
}

/** What `Accept-Language` takes of a tag, or of a list of them with weights (RFC 9110, 12.5.4). */
export function acceptable(languages: string): string | undefined {
  const items = languages.split(",").flatMap((item) => {
    const [written = "", ...weight] = item.split(";");
    const tag = languageTag(written);
    return tag ? [[tag, ...weight].join(";")] : [];
  });
  return items.join(",") || undefined;
}
