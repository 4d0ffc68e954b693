// The pages of the site, in reading order. Every page of docs/ is in exactly one place; the build fails otherwise.

/** The pages about the protocol that are not about one component, in reading order. */
const wire = [
  "life-cycle",
  "requests",
  "query",
  "redirects",
  "errors",
  "client-rules",
  "cookies-and-csrf",
  "embedding",
  "helper-endpoints",
  "layouts-and-flow-info",
  "languages",
  "notices",
  "one-time-codes",
  "webauthn",
  "logout",
  "shipped-flows",
  "versions",
];

/**
 * Groups of links. `source`: a Markdown file, from the repository's root, whose page has the path `path` on the site.
 * `to`: a part of another page, or a page that is not made from Markdown. `title`: the text of the link; default: the
 * first heading of the file. `closed`: the group is open only while one of its pages is shown.
 */
export const navigation = [
  {
    title: "Start",
    links: [
      { source: "docs/getting-started.md" },
      { source: "docs/frameworks.md" },
      { source: "docs/session.md" },
      { source: "docs/end-of-a-flow.md" },
    ],
  },
  {
    title: "Deploy",
    links: [{ source: "docs/deploying.md" }, { source: "docs/doctor.md" }],
  },
  {
    title: "Look",
    links: [
      { source: "docs/customising.md" },
      {
        to: "customising/#languages-and-texts",
        title: "Languages and texts",
      },
      { source: "docs/own-stages.md" },
      { to: "theme/", title: "Theme editor", tool: true },
    ],
  },
  {
    title: "Build and test",
    links: [
      { source: "docs/headless.md" },
      { source: "docs/testing.md" },
      { source: "docs/inspector.md" },
      { to: "playground/", title: "Playground", tool: true },
    ],
  },
  {
    title: "Reference",
    links: [
      { source: "docs/reference.md", title: "Attributes, properties" },
      { to: "reference/#events", title: "Events" },
      { to: "reference/#errors", title: "Errors" },
      { to: "reference/#components", title: "Components" },
      {
        source: "docs/protocol/README.md",
        path: "protocol",
        title: "The wire",
      },
    ],
  },
  {
    title: "The wire",
    closed: true,
    links: wire.map((name) => ({ source: `docs/protocol/${name}.md` })),
  },
  {
    title: "Components on the wire",
    closed: true,
    links: "docs/protocol/{ak,xak}-*.md",
  },
  {
    title: "About",
    links: [
      { source: "docs/accessibility.md" },
      { source: "docs/security.md" },
      { source: "docs/compatibility.md" },
      { source: "CHANGELOG.md", path: "changes", title: "Changes" },
    ],
  },
];

/** The links at the top of each page. */
export const header = [
  { to: "getting-started/", title: "Documentation", kind: "docs" },
  { to: "playground/", title: "Playground", kind: "playground" },
  { to: "theme/", title: "Theme", kind: "theme" },
  { to: "doctor/", title: "Doctor", kind: "doctor" },
];
