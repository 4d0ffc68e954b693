/** What tools that fetch links before they are pressed leave alone: Turbo, instant.page, Barba, Astro, WordPress. */
const SIGNS = {
  "data-turbo-prefetch": "false",
  "data-no-instant": "",
  "data-barba-prevent": "",
  "data-astro-prefetch": "false",
};

/** Marks a link that only a person may follow: a GET of it can change the session, or take the place of the running flow. */
export function notAhead(link?: Element): void {
  // Each render of its template asks anew.
  if (!link || link.hasAttribute("data-no-instant")) return;
  for (const [name, value] of Object.entries(SIGNS))
    link.setAttribute(name, value);
  (link as HTMLAnchorElement).relList.add("nofollow");
}
