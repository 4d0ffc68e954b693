// Builds the pages of the site. `scripts/site.mjs` runs it, and adds scripts, styles and the search index.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { icon } from "./generator/icons.mjs";
import { headings, setUpMarkdown } from "./generator/markdown.mjs";
import { readNavigation, REPOSITORY, root } from "./generator/pages.mjs";
import { relative } from "./generator/relative.mjs";
import { homeData } from "./generator/home.mjs";
import { themeData } from "./generator/theme.mjs";

/** The policy of every page: no request to another host, no inline script or style, Trusted Types. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html flow-executor playground",
].join("; ");

export default function configure(config) {
  const { groups, header, pages } = readNavigation();
  const { version } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  config.addGlobalData("site", {
    groups,
    header,
    version,
    policy: POLICY,
    repository: REPOSITORY,
  });
  config.addGlobalData("home", homeData);
  config.addGlobalData("editor", themeData);
  config.amendLibrary("md", (md) => setUpMarkdown(md, pages));
  for (const page of pages)
    config.addTemplate(`${page.url.slice(1)}page.md`, content(page), {
      layout: "docs.njk",
      permalink: `${page.url}index.html`,
      kind: "docs",
      title: page.name,
      // The parser passes it to its rules, as `env.doc`.
      doc: page,
    });
  config.addFilter("icon", icon);
  config.addFilter("headings", headings);
  config.addTransform("relative", function (html) {
    return this.page.outputPath?.endsWith(".html")
      ? relative(html, this.page.url)
      : html;
  });
  return {
    dir: { input: "pages", includes: "../layouts", layouts: "../layouts" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: "njk",
  };
}

/** The page without its comments, which mark generated parts. Its first paragraph is the lead if it is short. */
const content = ({ text }) => text.replace(/<!--[^]*?-->\n*/g, "");
