// `npm run site`: builds the site into site/dist/, from docs/ and site/. Every address in it is relative, so it works
// below any path of any static host. A broken link or anchor fails the build.
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { build } from "./build.mjs";
import { bundle, element, resolve, visit } from "./bundle.mjs";
import { compile } from "./compile.mjs";
import { writeManifest } from "./manifest.mjs";
import { writePlayground } from "./playground.mjs";
import { isProgram, root } from "./run.mjs";

const folder = join(root, "site");
const output = join(folder, "dist");
const compiled = join(root, "build/site/assets");

/** The style sheets of the pages, each from several files. */
const SHEETS = {
  site: ["tokens", "base", "code", "docs", "search"],
  home: ["home"],
  theme: ["theme"],
  dark: ["dark"],
};

/** Builds the site. Expects the compiled sources in build/ and the built package in dist/. */
export async function buildSite() {
  rmSync(output, { recursive: true, force: true });
  const { pages, examples, challenges } = await writePages();
  writeSheets();
  copyElement();
  await writePlayground(join(output, "playground"));
  for (const name of ["icon.svg", "example-logo.svg"])
    copy(join(folder, "assets", name), `assets/${name}`);
  copy(join(root, "docs/sign-in.png"), "assets/sign-in.png");
  for (const page of pages) write(`${page.url}page.md`, page.text);
  for (const [name, challenge] of challenges)
    write(`assets/challenges/${name}.json`, JSON.stringify(challenge));
  await bundleScripts(examples);
  const { searchIndex } = await import("../site/generator/search-index.mjs");
  const { brokenLinks } = await import("../site/generator/links.mjs");
  const contents = new Map(
    pages.map(({ url }) => {
      const html = readFileSync(join(output, url, "index.html"), "utf8");
      return [url, /<article[^>]*>([^]*)<\/article>/.exec(html)[1]];
    }),
  );
  write("assets/search.json", searchIndex(pages, contents));
  const broken = brokenLinks(output);
  if (broken.length > 0) throw new Error(broken.join("\n"));
}

/** The HTML of all pages, and what their live examples need. */
async function writePages() {
  const { default: Eleventy } = await import("@11ty/eleventy");
  const { pages } = await import("../site/generator/pages.mjs");
  const { challenges } = await import("../site/generator/live-example.mjs");
  // Eleventy looks for its folders in the working directory.
  const before = process.cwd();
  process.chdir(folder);
  try {
    const eleventy = new Eleventy("pages", "dist", {
      configPath: "eleventy.config.mjs",
      quietMode: true,
      loggerPrefix: "",
    });
    eleventy.logger.isVerbose = false;
    await eleventy.write();
  } finally {
    process.chdir(before);
  }
  const examples = [];
  for (const { url, examples: own } of pages()) {
    if (own?.css) write(`${url}examples.css`, own.css);
    examples.push(...(own?.scripts ?? []));
  }
  return { pages: pages(), examples, challenges };
}

function write(path, content) {
  const file = join(output, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function copy(from, path) {
  mkdirSync(dirname(join(output, path)), { recursive: true });
  copyFileSync(from, join(output, path));
}

function writeSheets() {
  for (const [name, parts] of Object.entries(SHEETS)) {
    const texts = parts.map((part) =>
      readFileSync(join(folder, `assets/css/${part}.css`), "utf8"),
    );
    write(`assets/${name}.css`, texts.join("\n"));
  }
}

/** The element, as a page without a build serves it. */
function copyElement() {
  cpSync(join(root, "dist/cdn"), join(output, "element"), { recursive: true });
  rmSync(join(output, "element/snippet.html"), { force: true });
}

/** Other entries of the package that an example imports. */
const entries = {
  name: "entries",
  resolveId(id) {
    const [, name] = /^flow-executor\/translations\/(.+)$/.exec(id) ?? [];
    if (name) return join(root, "dist/terms", name);
    return id === "flow-executor/testing"
      ? join(root, "dist/testing/index.js")
      : null;
  },
};

async function bundleScripts(examples) {
  const dir = join(output, "assets");
  await bundle(
    { input: join(compiled, "appearance.js"), plugins: [resolve] },
    { dir, format: "iife" },
  );
  await bundle(
    {
      input: ["site", "home", "theme-editor"].map((name) =>
        join(compiled, `${name}.js`),
      ),
      plugins: [
        element("../element/flow-executor.js"),
        visit("../playground/visit.js"),
        resolve,
      ],
    },
    { dir, format: "es", chunkFileNames: "[name].js" },
  );
  for (const { name, code } of examples) {
    const up = "../".repeat(name.split("/").length - 1);
    const plugins = [
      exampleModule(code),
      element(`${up}element/flow-executor.js`),
      entries,
      resolve,
    ];
    await bundle(
      { input: "example", plugins },
      { file: join(output, name), format: "es" },
    );
  }
}

/** The code of an example as a module that gets the example's element. */
function exampleModule(code) {
  const imports = /^import [^;]*;$/gm;
  const head = (code.match(imports) ?? []).join("\n");
  const body = code.replace(imports, "");
  return {
    name: "example",
    resolveId: (id) => (id === "example" ? join(root, "example.js") : null),
    load: (id) =>
      id === join(root, "example.js")
        ? `${head}\nexport function run(element) {\n${body}\n}`
        : null,
  };
}

if (isProgram(import.meta)) {
  try {
    // `npm start` has compiled and bundled everything already; only the manifest is missing.
    if (process.argv.includes("--only-site")) await writeManifest();
    else {
      const errors = await compile();
      if (errors.length > 0) throw new Error(errors.join("\n"));
      await build();
    }
    await buildSite();
    console.log("The site is built: site/dist/.");
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
