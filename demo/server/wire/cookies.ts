/** The request's header `Cookie`. */
export function parseCookies(header = ""): ReadonlyMap<string, string> {
  return new Map(
    header.split(";").flatMap((pair): [string, string][] => {
      const [name, ...value] = pair.trim().split("=");
      return name ? [[name, value.join("=")]] : [];
    }),
  );
}
