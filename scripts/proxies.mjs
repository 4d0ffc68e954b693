// Generates the paths in the configurations of demo/proxy/ and in the demo's own proxy from demo/proxy/paths.mjs. The
// paths are between a line with `paths: begin` and a line with `paths: end`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { more, needed, wide } from "../demo/proxy/paths.mjs";
import { root } from "./run.mjs";

/** The path that the page itself serves. Some configurations need a separate rule to exclude it. */
const OWN = "/if/flow/";

const TITLES = [
  [more, "Some applications need more:"],
  [wide, "The exception, authentik's own user interface, needs its whole API:"],
];
const isBelow = (path) => path.endsWith("/");

/** The paths that are only passed on if their line is uncommented. */
const exceptions = (line) =>
  TITLES.flatMap(([list, title]) => [
    `# ${title}`,
    ...list.map(({ path }) => `# ${line(path)}`),
  ]);

// By regular expression: with a prefix, nginx would redirect the application's /files to /files/.
const inNginx = (path) =>
  `location ${isBelow(path) ? "~ ^" : "= "}${path} { proxy_pass http://authentik:9000; }`;
const inCaddy = (path) => `path ${path}${isBelow(path) ? "*" : ""}`;
const inTraefik = (path) =>
  `${isBelow(path) ? "PathPrefix" : "Path"}(\`${path}\`)`;

const paths = needed.map(({ path }) => path);
const others = paths.filter((path) => path !== OWN);

const array = (name) => `${name} = ${JSON.stringify(paths)};`;

/** The lines of each file, without indentation. */
const files = {
  "demo/proxy/nginx.conf": [...others.map(inNginx), ...exceptions(inNginx)],
  "demo/proxy/Caddyfile": [...others.map(inCaddy), ...exceptions(inCaddy)],
  "demo/proxy/traefik.yml": [
    "rule: >-",
    "  Host(`app.example.com`) && (",
    ...others.map(
      (path, index) => `  ${index > 0 ? "|| " : ""}${inTraefik(path)}`,
    ),
    "  )",
    ...exceptions((path) => `|| ${inTraefik(path)}`),
  ],
  "demo/proxy/vite.mjs": [array("export const PATHS")],
  "demo/proxy/next.config.mjs": [array("const PATHS")],
  "demo/server/node/proxy.ts": [array("const NEEDED")],
  "src/doctor/paths.ts": [array("export const NEEDED")],
};

const PLACE = /^( *|\t*)(\S+ paths: begin.*\n)[^]*?(^.* paths: end)/m;

/** Every such file, by its path, with the current and the expected text. */
export function proxyFiles() {
  return Promise.all(
    Object.entries(files).map(async ([path, lines]) => {
      const filepath = join(root, path);
      const text = readFileSync(filepath, "utf8");
      if (!PLACE.test(text)) throw new Error(`${path} has no place for paths.`);
      const written = text.replace(
        PLACE,
        (_, indent, begin, end) =>
          `${indent}${begin}${lines.map((line) => `${indent}${line}\n`).join("")}${end}`,
      );
      const isFormatted = /\.(mjs|ts|yml)$/.test(path);
      const current = isFormatted
        ? await format(written, { filepath })
        : written;
      return { path, text, current };
    }),
  );
}

const read = (path) => readFileSync(join(root, path), "utf8");

/** The text from the line with `first` to the line before `second`. */
function between(text, first, second) {
  const begin = text.lastIndexOf("\n", text.indexOf(first)) + 1;
  const end = text.lastIndexOf("\n", text.indexOf(second, begin));
  return text.slice(begin, end);
}

const block = (info, text) =>
  `\`\`\`${info}\n${text.replaceAll(/^.*paths: (begin|end).*\n/gm, "")}\n\`\`\``;

/** The excerpts in docs/, by the name of the placeholder. */
export const excerpts = {
  nginx: () =>
    block(
      "nginx",
      between(read("demo/proxy/nginx.conf"), "# authentik. ", "# Some app"),
    ),
  caddy() {
    const text = read("demo/proxy/Caddyfile");
    const rules = between(text, "@authentik {", "# Some app");
    const rest = between(text, "handle @authentik {", "# With `web.path`");
    return block("caddy", `${rules}\n\t}\n${rest}\n\t\t}\n\t}`);
  },
  vite() {
    const text = read("demo/proxy/vite.mjs");
    const code = text.slice(text.indexOf("export const PATHS"));
    return block("js file=authentik.mjs", code.trimEnd());
  },
  next() {
    const text = read("demo/proxy/next.config.mjs");
    const code = text.slice(text.indexOf("const AUTHENTIK"));
    const typed = code.replace("process.env.AUTHENTIK ?? ", "");
    return block("js file=next.config.mjs", typed.trimEnd());
  },
};
