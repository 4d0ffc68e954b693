// Writes the files beside dist/cdn/: the hash of each file, and the tags for a page that loads the files from a CDN.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { root } from "./run.mjs";

const FOLDER = join(root, "dist/cdn");
const NETWORK = "https://cdn.jsdelivr.net/npm";

/** The files of the first form, which the page requests in parallel. */
const FIRST = ["flow-executor.js", "en.js", "ak-stage-identification.js"];
/** Classic scripts, which have their own tags. */
const SCRIPTS = ["early.js", "flow-executor.iife.js"];
/** The flow of the example. */
const SLUG = "default-authentication-flow";

/** Writes integrity.json and snippet.html. */
export async function writeHashes() {
  const all = hashes();
  const json = `${JSON.stringify(all, null, 2)}\n`;
  writeFileSync(join(FOLDER, "integrity.json"), json);
  const html = await format(snippet(all), { parser: "html" });
  writeFileSync(join(FOLDER, "snippet.html"), html);
}

/** The hashes by file name, in the format of Subresource Integrity. */
function hashes() {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".js"));
  return Object.fromEntries(
    names.sort().map((name) => {
      const content = readFileSync(join(FOLDER, name));
      const hash = createHash("sha384").update(content).digest("base64");
      return [name, `sha384-${hash}`];
    }),
  );
}

/** The import map names every module, because only an import map can hold the hash of an imported module. */
function snippet(all) {
  const { version } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const at = (name) => `${NETWORK}/flow-executor@${version}/dist/cdn/${name}`;
  const modules = Object.keys(all).filter((name) => !SCRIPTS.includes(name));
  const integrity = Object.fromEntries(
    modules.map((name) => [at(name), all[name]]),
  );
  const held = (name) => `"${at(name)}" integrity="${all[name]}" crossorigin`;
  return [
    `<!-- flow-executor ${version} from a network: the import map before any other module of the page. -->`,
    `<script type="importmap">${JSON.stringify({ integrity })}</script>`,
    `<script src=${held(SCRIPTS[0])} data-slug="${SLUG}"></script>`,
    ...FIRST.map((name) => `<link rel="modulepreload" href=${held(name)} />`),
    `<script type="module" src=${held(FIRST[0])}></script>`,
    `<flow-executor slug="${SLUG}"></flow-executor>`,
  ].join("\n\n");
}
