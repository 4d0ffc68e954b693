// Bundles the playground (site/playground/) into a folder of the site: a service worker, the worker with the flow
// server, and the scripts of the pages that the worker answers.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import commonjs from "@rollup/plugin-commonjs";
import { bundle, element, resolve, visit } from "./bundle.mjs";
import { readElement } from "./manifest.mjs";
import { root } from "./run.mjs";

const source = join(root, "build/site/playground");

/** Workers and the scripts of the answered pages are classic scripts: not every browser updates a module's imports. */
const CLASSIC = ["sw", "worker", "frame", "home", "application"];

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

const PAGES = [
  "index.html",
  "page.css",
  "editors.css",
  "frame.css",
  "gallery.html",
  "gallery.css",
];

/** Only warnings about our own code are errors here: the server's packages import each other in circles. */
function onLog(_level, { id, ids = [], message }) {
  const all = id ? [id] : ids;
  if (all.some((each) => !each.includes("node_modules")))
    throw new Error(`rollup: ${message}`);
}

const bundleOne = (name, format, folder) =>
  bundle(
    {
      input: join(source, `${name}.js`),
      plugins: [resolve, commonjs()],
      onLog,
    },
    { file: join(folder, `${name}.js`), format },
  );

/** The script of a page, from a folder with its name. */
const bundlePage = (name, folder) =>
  bundle(
    {
      input: join(source, name, "index.js"),
      plugins: [
        element("../element/flow-executor.js"),
        visit("./visit.js"),
        resolve,
      ],
    },
    { file: join(folder, `${name}.js`), format: "es" },
  );

const load = (path) => import(pathToFileURL(join(root, path)));

/** What the playground can show and change (site/playground/page/catalogue.ts). Needs build/ and dist/. */
async function catalogue() {
  const { flows } = await load("build/demo/server/flows/all.js");
  const { GROUPS } = await load("build/demo/server/engine/stage.js");
  const { fixtures } = await load("build/src/testing/fixtures/index.js");
  const { terms } = await load("build/src/terms/en.js");
  const { LANGUAGES } = await load("build/src/terms/languages.js");
  const { accounts } = await load("build/demo/accounts.js");
  const { themeData } = await load("site/generator/theme.mjs");
  const colors = ["accent", "on-accent", ...themeData.colors];
  const element = readElement();
  return {
    flows: GROUPS.map((label) => ({
      label,
      flows: flows
        .filter(
          ({ group = "Stages", unlisted }) => group === label && !unlisted,
        )
        .map(({ slug }) => ({ slug })),
    })),
    // A sign-in comes first.
    stages: Object.entries({
      "ak-stage-identification": {},
      "ak-stage-password": {},
      ...fixtures,
    }).map(([component, states]) => ({
      component,
      states: Object.keys(states),
    })),
    attributes: element.attributes.map(
      ({ name, type, default: initial = "", description = "" }) => ({
        name,
        type: type?.text ?? "string",
        initial: initial.replaceAll('"', ""),
        description,
      }),
    ),
    tokens: element.cssProperties.map(
      ({ name, default: initial = "", description = "" }) => ({
        name,
        initial,
        description,
        isColor: colors.includes(name.replace("--flow-", "")),
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
  for (const name of CLASSIC) await bundleOne(name, "iife", folder);
  await bundleOne("visit", "es", folder);
  for (const name of ["page", "gallery"]) await bundlePage(name, folder);
  for (const name of PAGES)
    cpSync(join(root, "site/playground", name), join(folder, name));
  writeFileSync(
    join(folder, "catalogue.json"),
    JSON.stringify(await catalogue()),
  );
  for (const [from, to] of FILES)
    cpSync(join(root, from), join(folder, "files", to), { recursive: true });
}
