// The Markdown files that become pages, in the order of the navigation, and the links of the navigation.
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { globSync } from "tinyglobby";
import { header, navigation } from "../data/navigation.mjs";

export const root = join(import.meta.dirname, "../..");

/** Where the sources can be read and edited. */
export const REPOSITORY =
  "https://github.com/flow-executor/flow-executor/blob/main/";

/** A page made from Markdown. A class, because Eleventy would copy a plain object, and pages know their neighbors. */
class Page {
  before;
  next;
  /** Filled by its live examples while the page is rendered. */
  examples;

  constructor(fields) {
    Object.assign(this, fields);
  }
}

let known;

/** The navigation of the site, read once: the pages keep what their live examples need. */
export const readNavigation = () => (known ??= read());

/** All pages made from Markdown. */
export const pages = () => readNavigation().pages;

/** All groups with their links. A link to a page made from Markdown has the page in `page`. */
function read() {
  const groups = navigation.map(({ links, ...group }) => ({
    ...group,
    links: expanded(links).map((link) => readLink(link, group)),
  }));
  const pages = groups.flatMap(({ links }) =>
    links.flatMap(({ page }) => page ?? []),
  );
  const listed = new Set(pages.map(({ source }) => source));
  const forgotten = globSync("docs/**/*.md", { cwd: root }).filter(
    (source) => !listed.has(source),
  );
  if (forgotten.length > 0)
    throw new Error(
      `site/data/navigation.mjs does not list ${forgotten.join(", ")}.`,
    );
  if (listed.size < pages.length)
    throw new Error("site/data/navigation.mjs lists a page twice.");
  for (const [at, page] of pages.entries()) {
    page.before = pages[at - 1];
    page.next = pages[at + 1];
  }
  return { groups, header, pages };
}

const expanded = (links) =>
  typeof links === "string"
    ? globSync(links, { cwd: root })
        .sort()
        .map((source) => ({ source }))
    : links;

function readLink({ source, path, title, ...link }, { title: group }) {
  if (!source) return { ...link, title };
  const text = readFileSync(join(root, source), "utf8");
  const [, heading] = /^# (.+)$/m.exec(text) ?? [];
  if (!heading) throw new Error(`${source} has no title.`);
  const url = `/${path ?? defaultPath(source)}/`;
  const name = title ?? heading.replaceAll("`", "");
  const page = new Page({ source, text, url, heading, name, group });
  return { ...link, title: name, to: url.slice(1), page };
}

/** `docs/protocol/query.md` has the path `protocol/query`. */
const defaultPath = (source) =>
  posix.join(posix.dirname(source), posix.basename(source, ".md")).slice(5);
