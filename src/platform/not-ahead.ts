/** The attributes that make prefetching tools ignore a link: Turbo, instant.page, Barba, Astro, WordPress. */
const SIGNS = {
  "data-turbo-prefetch": "false",
  "data-no-instant": "",
  "data-barba-prevent": "",
  "data-astro-prefetch": "false",
};

/**
 * Marks a link that must not be prefetched: a GET of such a link can change the session or replace the running flow.
 */
export function notAhead(link?: Element): void {
  // Lit calls this function for each render of the template.
  if (!link || link.hasAttribute("data-no-instant")) return;
  for (const [name, value] of Object.entries(SIGNS))
    link.setAttribute(name, value);
  (link as HTMLAnchorElement).relList.add("nofollow");
}
