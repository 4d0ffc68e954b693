// The search index: the parts of all pages, the names of the reference, and the flows and states of the playground.
import MiniSearch from "minisearch";
import { flows } from "../../build/demo/server/flows/all.js";
import { EXCERPT, options } from "../../build/site/assets/search-options.js";
import { fixtures } from "../../build/src/testing/fixtures/index.js";

/** `contents`: the rendered article of each page, by its address. Returns JSON. */
export function searchIndex(pages, contents) {
  const entries = [
    ...pages.flatMap((page) => parts(page, contents.get(page.url))),
    ...names(contents.get("/reference/")),
    ...flows
      .filter(({ unlisted }) => !unlisted)
      .map(({ slug, title }) => ({
        kind: "flow",
        title,
        place: "Flow",
        text: slug,
        to: `playground/#${new URLSearchParams({ flow: slug })}`,
      })),
    ...Object.entries(fixtures).flatMap(([component, states]) =>
      Object.keys(states).map((state) => ({
        kind: "state",
        title: state,
        place: "State",
        text: component,
        to: `playground/#${new URLSearchParams({ at: `${component}.${state}` })}`,
      })),
    ),
  ];
  const index = new MiniSearch(options);
  index.addAll(entries.map((entry, id) => ({ id, ...entry })));
  return JSON.stringify(trimmed(index.toJSON()));
}

/** The stored texts are only shown in part. */
function trimmed(index) {
  for (const stored of Object.values(index.storedFields))
    if (stored.text.length > EXCERPT)
      stored.text = `${stored.text.slice(0, EXCERPT).trimEnd()}…`;
  return index;
}

const ENTITIES = { lt: "<", gt: ">", quot: '"', amp: "&" };

const plain = (html) =>
  html
    .replace(/<a class="anchor"[^]*?<\/a>/g, "")
    .replace(/<(script|svg|figcaption|button)[^]*?<\/\1>/g, " ")
    .replace(/<\/?(td|th|p|li|pre|h\d)[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (_, name) => ENTITIES[name])
    .replace(/\s+/g, " ")
    .trim();

/** A page from heading to heading. */
function parts({ url, name, group }, html) {
  return html.split(/(?=<h[123][ >])/).flatMap((part) => {
    const [heading, level, id] =
      /^<h([123])(?: id="([^"]+)")?[^>]*>[^]*?<\/h\1>/.exec(part) ?? [];
    if (!heading) return [];
    return {
      kind: "page",
      title: plain(heading),
      place: level === "1" ? group : name,
      text: plain(part.slice(heading.length)),
      to: url.slice(1) + (id ? `#${id}` : ""),
    };
  });
}

/** The rows of the reference's tables. Each has an anchor of its own. */
function names(html) {
  const place = { name: "Reference" };
  const found = /<h2[^]*?<\/h2>|<tr role="row" id="([^"]+)">([^]*?)<\/tr>/g;
  return [...html.matchAll(found)].flatMap(([found, id, row]) => {
    if (found.startsWith("<h2")) place.name = plain(found);
    if (!id) return [];
    const cells = row.split("</td>").map(plain).filter(Boolean);
    return {
      kind: "reference",
      title: cells[0],
      place: place.name,
      text: cells.at(-1),
      to: `reference/#${id}`,
    };
  });
}
