// Turns the Markdown of docs/ into the markup of the site: links, headings, tables and code.
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import anchor from "markdown-it-anchor";
import { codeBlock } from "./code-block.mjs";
import { REPOSITORY, root } from "./pages.mjs";

/** The anchor that GitHub gives a heading. */
export const slugify = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

/** Sets up the Markdown parser. `pages` are those of the navigation. */
export function setUpMarkdown(md, pages) {
  md.set({ html: true, linkify: false, typographer: false });
  md.use(anchor, {
    level: [2, 3, 4],
    slugify,
    permalink: anchor.permalink.linkInsideHeader({
      class: "anchor",
      symbol: "#",
      placement: "after",
      renderAttrs: (slug) => ({ "aria-label": `Link to “${slug}”` }),
    }),
  });
  const { rules } = md.renderer;
  const plain = (tokens, at, options, _env, self) =>
    self.renderToken(tokens, at, options);

  rules.link_open = (tokens, at, options, env, self) => {
    const href = tokens[at].attrGet("href");
    if (href) tokens[at].attrSet("href", address(href, env.doc, pages));
    return plain(tokens, at, options, env, self);
  };
  // The contents and the search have the heading without the link to itself.
  rules.heading_open = plain;
  rules.table_open = (tokens, at, _options, env) => tableStart(tokens, at, env);
  rules.table_close = () => "</table></div>\n";
  // Tables are shown as lists on a phone, where a browser would otherwise drop their roles.
  for (const [rule, tag, role] of [
    ["thead", "thead", "rowgroup"],
    ["tbody", "tbody", "rowgroup"],
    ["th", "th", "columnheader"],
    ["td", "td", "cell"],
  ])
    rules[`${rule}_open`] = () => `<${tag} role="${role}">`;
  rules.tr_open = (tokens, at, _options, env) =>
    `<tr role="row"${rowId(tokens, at, env)}>`;
  rules.fence = (tokens, at, _options, env) =>
    codeBlock(tokens[at].content.trimEnd(), tokens[at].info, {
      page: env.doc,
      level: levelAt(tokens, at) + 1,
    });
}

/** The level of the heading above a token. */
const levelAt = (tokens, at) =>
  Number(
    tokens
      .slice(0, at)
      .filter(({ type }) => type === "heading_open")
      .at(-1)
      .tag.slice(1),
  );

/** The address of a link on the site. Files that are no page of the site are shown by the repository. */
function address(href, page, pages) {
  if (/^(https?|mailto):/.test(href)) return href;
  const [file, fragment] = href.split("#");
  const hash = fragment === undefined ? "" : `#${fragment}`;
  if (!file) return hash;
  const source = posix.join(posix.dirname(page.source), file);
  const target = pages.find((each) => each.source === source);
  if (target) return target.url + hash;
  if (!existsSync(join(root, source)))
    throw new Error(`${page.source}: ${href} leads nowhere.`);
  return REPOSITORY + source + hash;
}

/**
 * A table scrolls in a region that the keyboard reaches. `api`: a table whose first column has names and whose last
 * column explains them.
 */
function tableStart(tokens, at, env) {
  env.tables = (env.tables ?? 0) + 1;
  const end = tokens.findIndex(
    ({ type }, index) => index > at && type === "thead_close",
  );
  const heads = tokens
    .slice(at, end)
    .filter(({ type }) => type === "inline")
    .map(({ content }) => content);
  const kind = /^(meaning|effect|purpose|use)$/.test(heads.at(-1))
    ? `api columns-${heads.length}`
    : "wide";
  const label = heads.filter(Boolean).join(", ").replaceAll("`", "");
  return `<div class="table" role="region" tabindex="0" aria-label="Table ${env.tables}: ${label.replaceAll('"', "&quot;")}"><table role="table" class="${kind}">\n`;
}

/** The search leads to a row of the reference by its name. Several tables have a row for the same name. */
function rowId(tokens, at, env) {
  if (env.doc.source !== "docs/reference.md") return "";
  const [, name] = /^`([^`]+)`/.exec(tokens[at + 2].content) ?? [];
  if (!name) return "";
  env.rows ??= new Set();
  const base = `name-${slugify(name).replace(/^-+/, "")}`;
  const id = env.rows.has(base) ? `${base}-${env.rows.size}` : base;
  env.rows.add(id);
  return ` id="${id}"`;
}

/** The headings of the second and third level, from the rendered page. */
export function headings(html) {
  return [...html.matchAll(/<h([23]) id="([^"]+)"[^>]*>([^]*?)<\/h\1>/g)].map(
    ([, level, id, text]) => ({
      level: Number(level),
      id,
      text: text.replace(/<a class="anchor"[^]*$/, "").trim(),
    }),
  );
}
