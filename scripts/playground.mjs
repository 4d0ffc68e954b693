// Bundles the playground (site/playground/) into a folder of the site: a service worker, the worker with the flow
// server, and the scripts of the pages that the worker answers.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import commonjs from "@rollup/plugin-commonjs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { minify } from "@swc/core";
import { rollup } from "rollup";

import { root } from "./run.mjs";

const source = join(root, "build/site/playground");

const swc = {
  name: "swc-minify",
  async renderChunk(code, _chunk, { format }) {
    const options = { compress: true, mangle: true, module: format === "es" };
    return { code: (await minify(code, options)).code, map: null };
  },
};

/** Workers and the scripts of the answered pages are classic scripts: not every browser updates a module's imports. */
const CLASSIC = ["sw", "worker", "frame", "home"];

/** Files that the flows show, or lead to. */
const FILES = [
  ["demo/server/static", "static/dist"],
  ["demo/server/static", "static"],
  ["demo/aside.css", "aside.css"],
  ["demo/news.html", "news.html"],
  ["demo/framed.html", "framed.html"],
  ["build/demo/framed.js", "framed.js"],
  ["demo/provider.html", "provider.html"],
  ["build/demo/provider.js", "provider.js"],
];

const ours = ({ id, ids = [] }) =>
  (id ? [id] : ids).some((each) => !each.includes("node_modules"));

async function write(name, format, folder, external = []) {
  const bundle = await rollup({
    input: join(source, `${name}.js`),
    external,
    plugins: [nodeResolve({ browser: true }), commonjs()],
    onLog(_level, log) {
      // Packages may do as they like; this concerns our own code.
      if (ours(log)) throw new Error(`rollup: ${log.message}`);
    },
  });
  const file = join(folder, `${name}.js`);
  await bundle.write({ file, format, plugins: [swc] });
  await bundle.close();
}

const PAGES = ["index.html", "page.css", "editors.css", "frame.css"];

/** The page's own script. It loads `visit.js` as a file of its own, as other pages of the site do. */
async function writePage(folder) {
  const visit = /(^|\/)visit\.js$/;
  const bundle = await rollup({
    input: join(source, "page/index.js"),
    external: (id) => visit.test(id),
    plugins: [nodeResolve({ browser: true, ignoreSideEffectsForRoot: true })],
  });
  await bundle.write({
    file: join(folder, "page.js"),
    format: "es",
    paths: (id) => (visit.test(id) ? "./visit.js" : id),
    plugins: [swc],
  });
  await bundle.close();
}

const load = (path) => import(pathToFileURL(join(root, path)));

/** What the playground can show and change (site/playground/page/catalogue.ts). Needs build/ and dist/. */
async function catalogue() {
  const { flows } = await load("build/demo/server/flows/all.js");
  const { GROUPS } = await load("build/demo/server/engine/stage.js");
  const { fixtures } = await load("build/src/testing/fixtures/index.js");
  const { terms } = await load("build/src/terms/en.js");
  const { LANGUAGES } = await load("build/src/terms/languages.js");
  const { accounts } = await load("build/demo/accounts.js");
  const manifest = JSON.parse(
    readFileSync(join(root, "dist/custom-elements.json"), "utf8"),
  );
  const element = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === "flow-executor");
  return {
    flows: GROUPS.map((label) => ({
      label,
      flows: flows
        .filter(
          ({ group = "Stages", unlisted }) => group === label && !unlisted,
        )
        .map(({ slug }) => ({ slug })),
    })),
    stages: Object.entries(fixtures).map(([component, states]) => ({
      component,
      states: Object.keys(states),
    })),
    attributes: element.attributes.map(({ name, type, description = "" }) => ({
      name,
      type: type?.text ?? "string",
      description,
    })),
    tokens: element.cssProperties.map(
      ({ name, default: initial = "", description = "" }) => ({
        name,
        initial,
        description,
      }),
    ),
    words: Object.fromEntries(
      Object.entries(terms).filter(([, word]) => typeof word === "string"),
    ),
    languages: LANGUAGES,
    accounts: accounts.map(({ username, password }) => ({
      username,
      password,
    })),
  };
}

/** Needs build/, made by the compiler. */
export async function writePlayground(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of CLASSIC) await write(name, "iife", folder);
  await write("visit", "es", folder);
  await writePage(folder);
  for (const name of PAGES)
    cpSync(join(root, "site/playground", name), join(folder, name));
  writeFileSync(
    join(folder, "catalogue.json"),
    JSON.stringify(await catalogue()),
  );
  for (const [from, to] of FILES)
    cpSync(join(root, from), join(folder, "files", to), { recursive: true });
}
