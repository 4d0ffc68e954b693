// Builds dist/cdn/ from dist/: the files for a page that loads the element with one script tag, without its own build.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import minifyLiterals from "@lit-labs/rollup-plugin-minify-html-literals";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { minify } from "@swc/core";

const entry = "flow-executor";
const folder = join(import.meta.dirname, "dist");
/** A second entry, which shares Lit with the element: two copies could not both create Lit's Trusted Types policy. */
const doctor = join(folder, "doctor");

/**
 * Modules that several chunks share form a separate chunk if they belong to one of these rooms. All other shared
 * modules are in the entry.
 */
const rooms = {
  "ak-stage-identification":
    /\/dist\/stage-kit\/(login-hint|password-field|remember-me|remembered-name|user|sources\/)/,
  "set-up":
    /\/dist\/stage-kit\/authenticator\/(copying|printing|set-up-styles|sent-code-stage)/,
  authenticator: /\/dist\/stage-kit\/authenticator|\/dist\/platform\/webauthn/,
  waiting:
    /\/dist\/(stage-kit\/(poll|cool-down|send-again|own-answer|hold|patience)|platform\/seen)\.js/,
  captcha: /\/dist\/(stage-kit\/captcha\/|platform\/load-script)/,
  logout: /\/dist\/stage-kit\/logout\//,
  "end-and-errors":
    /\/dist\/(frame\/(end-and-errors|message-box)|stage-kit\/entries)/,
};

/** The chunk of a module: the only chunk that uses it, the room that several chunks share, or the entry. */
function chunkOf(id, { getModuleInfo }) {
  const users = new Set();
  const seen = new Set([id]);
  for (const each of seen) {
    // The doctor moves no module of the element: it imports what it needs from the files where it is.
    if (each.startsWith(doctor)) continue;
    const { isEntry, importers, dynamicImporters } = getModuleInfo(each);
    if (isEntry) return entry;
    if (dynamicImporters.length > 0) users.add(plainName(each));
    for (const importer of importers) seen.add(importer);
  }
  if (users.size === 0) return "doctor";
  const [user, ...others] = users;
  if (others.length === 0) return user;
  // Lit is completely in the entry.
  if (/\/node_modules\/@?lit/.test(id)) return entry;
  const room = Object.keys(rooms).find((name) => rooms[name].test(id));
  return room ?? packageName(id) ?? entry;
}

function plainName(id) {
  return packageName(id) ?? posix.basename(id, ".js");
}

function packageName(id) {
  return packageFolder(id)?.split("/").at(-1);
}

/** swc makes the smallest files of all minifiers that were tried. */
const swc = {
  name: "swc-minify",
  async renderChunk(code, _chunk, { format }) {
    // In a script, `module: true` would treat the global as an unused variable.
    const options = {
      compress: { passes: 3, ecma: 2022 },
      mangle: true,
      module: format === "es",
      format: { comments: false },
    };
    return { code: (await minify(code, options)).code, map: null };
  },
};

/**
 * Requests the rooms that a chunk imports in parallel with the chunk, not after it: a sequential request costs more
 * than all its bytes.
 */
const sideBySide = {
  name: "side-by-side",
  renderDynamicImport({ getTargetChunkImports }) {
    const rooms = (getTargetChunkImports() ?? [])
      .filter(({ type }) => type === "internal")
      .map(({ fileName }) => fileName)
      .filter((name) => name !== `${entry}.js`);
    if (rooms.length === 0) return null;
    // If a room fails to load, the chunk itself reports the error.
    const ahead = rooms.map((name) => `import("./${name}").catch(() => {})`);
    return { left: `(${ahead.join(", ")}, import(`, right: "))" };
  },
};

/**
 * Tells V8 (Chrome 136 and newer) to compile a whole file on another thread while it is being downloaded. Without this
 * comment, V8 compiles the functions one by one on the main thread before the first form. A plugin adds it, because
 * minifiers remove comments.
 */
const compileHint = {
  name: "compile-hint",
  renderChunk: (code) => ({
    code: `//# allFunctionsCalledOnLoad\n${code}`,
    map: null,
  }),
};

/**
 * Adds the licenses of the bundled code, which the minifier has removed, and checks that Lit is included only once, in
 * its production build.
 */
const notices = {
  name: "notices",
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) =>
      Object.keys(file.modules ?? {}),
    );
    const packages = [
      ...new Set(modules.map(packageFolder).filter(Boolean)),
    ].sort();
    const lit = packages.filter((path) => path.endsWith("/lit-html"));
    if (lit.length > 1)
      this.error(`More than one Lit in the bundle: ${lit.join(", ")}`);
    const development = modules.find((id) =>
      /\/lit-html\/(development|node)\//.test(id),
    );
    if (development)
      this.error(`Not the production build of Lit: ${development}`);
    this.emitFile({
      type: "asset",
      fileName: "NOTICE.txt",
      source: packages.map(notice).join("\n"),
    });
  },
};

function packageFolder(id) {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(
    id.replaceAll("\\", "/"),
  )?.[0];
}

function notice(path) {
  const { name, version, license } = JSON.parse(
    readFileSync(posix.join(path, "package.json"), "utf8"),
  );
  const file = readdirSync(path).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(posix.join(path, file), "utf8").trim() : "";
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Turns warnings into errors: the minifier of templates only warns when it skips a file that it cannot parse. */
function onLog(_level, log) {
  throw new Error(`rollup: ${log.message}`);
}

/** The texts of all languages but English, which the single file loads from its own folder, as they would double it. */
const translation = /\/dist\/terms\/(?!en\.)([a-z]{2}(-[A-Z][A-Za-z]+)?)\.js$/;

/** Keeps the translations out of the single file. */
const translationsBeside = {
  name: "translations-beside",
  resolveDynamicImport(specifier, importer) {
    const id = join(dirname(importer), String(specifier));
    const language = translation.exec(id.replaceAll("\\", "/"))?.[1];
    return language ? { id: `./${language}.js`, external: true } : null;
  },
};

/** Makes every `import()` request a missing file once more (src/lost-code/lost-code.ts). */
const lostCode = {
  name: "lost-code",
  transform(code, id) {
    if (!id.startsWith(folder) || id.endsWith("/lost-code.js")) return null;
    const loads = /\bimport\("([^"]+)"\)/g;
    const wrapped = code.replaceAll(
      loads,
      (load, path) =>
        `orAgain("${posix.basename(path, ".js")}", () => ${load})`,
    );
    if (wrapped === code) return null;
    const helper = JSON.stringify(join(folder, "lost-code/lost-code.js"));
    return {
      code: `import { orAgain } from ${helper};\n${wrapped}`,
      map: null,
    };
  },
};

/** Inserts the hashes of the files that may be requested once more (src/lost-code/again.ts). */
const hashes = {
  name: "hashes",
  generateBundle(_options, bundle) {
    const all = {};
    for (const { fileName, code } of Object.values(bundle)) {
      const digest = createHash("sha384")
        .update(code ?? "")
        .digest("base64");
      if (code) all[fileName] = `sha384-${digest}`;
    }
    // The file cannot contain its own hash, and is already loaded when the hashes are needed.
    delete all["again.js"];
    const place = '"the hashes of dist/cdn/"';
    const chunk = bundle["again.js"];
    if (!chunk.code.includes(place))
      this.error(`There is no place for the hashes in ${chunk.fileName}.`);
    chunk.code = chunk.code.replace(place, () =>
      JSON.stringify(JSON.stringify(all)),
    );
  },
};

const earlyScript = {
  input: join(folder, "early-script.js"),
  onLog,
  output: [
    {
      file: join(folder, "cdn/early.js"),
      format: "iife",
      plugins: [swc],
    },
  ],
};

/** The page of a popup window has one module, which is copied. */
const popup = {
  input: join(folder, "flow-popup.js"),
  onLog,
  output: [{ file: join(folder, "flow-popup.js"), format: "es" }],
};

const element = {
  input: {
    [entry]: join(folder, "index.js"),
    doctor: join(doctor, "index.js"),
  },
  // Chunks also import names from the entry that are not public.
  preserveEntrySignatures: "allow-extension",
  plugins: [
    lostCode,
    nodeResolve({ browser: true }),
    minifyLiterals({ failOnError: true }),
  ],
  onLog,
  output: [
    {
      dir: join(folder, "cdn"),
      format: "es",
      entryFileNames: "[name].js",
      chunkFileNames: "[name].js",
      manualChunks: chunkOf,
      plugins: [sideBySide, swc, compileHint, notices, hashes],
    },
  ],
};

const singleFile = {
  ...element,
  input: join(folder, "index.js"),
  plugins: [translationsBeside, ...element.plugins],
  output: [
    {
      file: join(folder, "cdn/flow-executor.iife.js"),
      format: "iife",
      name: "FlowExecutor",
      inlineDynamicImports: true,
      plugins: [swc, compileHint],
    },
  ],
};

/** A page with Trusted Types refuses a second policy with the name of the element's Lit. */
const ownPolicy = {
  name: "own-policy",
  transform(code, id) {
    if (!/\/node_modules\/lit-html\/lit-html\.js$/.test(id)) return null;
    const renamed = code.replace(
      'createPolicy("lit-html"',
      'createPolicy("flow-inspector"',
    );
    if (renamed === code) this.error("Lit names its policy in another way.");
    return { code: renamed, map: null };
  },
};

/** The inspector has a Lit of its own, so that it neither loads the element nor makes it larger. */
const inspector = {
  input: join(folder, "inspector/index.js"),
  plugins: [
    ownPolicy,
    nodeResolve({ browser: true }),
    minifyLiterals({ failOnError: true }),
  ],
  onLog,
  output: [
    {
      file: join(folder, "cdn/inspector.js"),
      format: "es",
      plugins: [swc],
    },
  ],
};

export default [element, singleFile, earlyScript, popup, inspector];
