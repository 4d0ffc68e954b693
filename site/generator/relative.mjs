// Makes the addresses of a page relative, so that the site works below any path.

/** Templates write addresses from the root of the site: `/theme/`. In the markup, only attributes have bare quotes. */
export function relative(html, url) {
  const up = "../".repeat(url.split("/").length - 2);
  return html.replace(
    /(?<=\s(?:href|src)=")\/([^"]*)(?=")/g,
    (_, path) => `${up}${path}` || "./",
  );
}
