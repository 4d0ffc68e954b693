/** Marks the part of the page that is read, in the list "On this page". */
import { all } from "./page.js";

const links = all<HTMLAnchorElement>(".docs-contents nav a");
const headings = links.flatMap(
  ({ hash }) =>
    document.getElementById(decodeURIComponent(hash.slice(1))) ?? [],
);

/** The height of what stands above the text, in px. */
const ABOVE = 140;

function mark(): void {
  const here = headings
    .filter((heading) => heading.getBoundingClientRect().top < ABOVE)
    .at(-1);
  for (const [at, link] of links.entries())
    link.classList.toggle("here", headings[at] === (here ?? headings[0]));
}

if (headings.length > 0) {
  const watcher = new IntersectionObserver(mark, {
    rootMargin: `-${ABOVE}px 0px -40% 0px`,
  });
  for (const heading of headings) watcher.observe(heading);
  mark();
}
