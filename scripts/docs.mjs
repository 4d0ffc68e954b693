// Checks README.md and docs/: generated parts are current, links are valid, names exist, code compiles.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { globSync } from "tinyglobby";
import ts from "typescript";
import { frameworks } from "../site/generator/frameworks.mjs";
import { blocks, liveName } from "./doc-blocks.mjs";
import { readElement } from "./manifest.mjs";
import { pages } from "./pages.mjs";
import { root } from "./run.mjs";

/** All problems, one line each. */
export async function checkDocs() {
  const all = [
    ...(await pages()),
    page("CONTRIBUTING.md"),
    page("CHANGELOG.md"),
  ];
  const states = await fixtureNames();
  const wire = globSync("docs/protocol/*.md", { cwd: root }).map(page);
  const linked = [...all, ...wire];
  const problems = all.flatMap(({ path, text, current = text }) => [
    ...(text === current ? [] : [`${path} is not current: npm run readme`]),
    ...brokenLinks(path, text, linked),
    ...blocks(path, text).flatMap(checkBlock),
    ...unknownFixtures(blocks(path, text), states),
  ]);
  return [
    ...problems,
    ...wire.flatMap(({ path, text }) => brokenLinks(path, text, linked)),
    ...brokenCitations(wire),
    ...compileBlocks(all),
    ...missingCodes(all),
  ];
}

function page(path) {
  return { path, text: readFileSync(join(root, path), "utf8") };
}

// --- links ------------------------------------------------------------------

/** The anchor that Markdown renderers create for a heading. */
const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

function anchors(text) {
  const headings = text.replace(/^```[^]*?^```/gm, "").matchAll(/^#+ (.+)$/gm);
  return Array.from(headings, ([, heading]) => anchor(heading));
}

function brokenLinks(path, text, all) {
  const prose = text.replace(/^```[^]*?^```/gm, "");
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
  return links.flatMap((link) => {
    if (/^https:/.test(link)) return [];
    const [file, fragment] = link.split("#");
    const target = file ? join(dirname(path), file) : path;
    if (!existsSync(join(root, target)))
      return [`${path}: ${link} leads nowhere`];
    const known = all.find((each) => each.path === target);
    const found =
      !fragment || (known && anchors(known.text).includes(fragment));
    return found ? [] : [`${path}: ${target} has no heading #${fragment}`];
  });
}

/** Comments cite the headings of docs/protocol/. */
function brokenCitations(wire) {
  const sources = globSync("{src,demo,test,scripts}/**/*.{ts,mjs}", {
    cwd: root,
    ignore: "**/node_modules/**",
  });
  return sources.flatMap((source) =>
    [
      ...page(source).text.matchAll(
        /docs\/protocol\/([\w-]+\.md)(?:#([\w-]+))?/g,
      ),
    ]
      .filter(([, file, fragment]) => {
        const cited = wire.find(({ path }) => path.endsWith(`/${file}`));
        return !cited || (fragment && !anchors(cited.text).includes(fragment));
      })
      .map(([citation]) => `${source}: there is no ${citation}`),
  );
}

// --- blocks -----------------------------------------------------------------

/** Global attributes that the pages use. */
const GLOBAL = ["class", "id", "lang", "dir", "hidden", "slot"];

const checks = {
  html: checkHtml,
  css: checkCss,
  json: (text) => {
    JSON.parse(text);
    return [];
  },
  nginx: (text) => excerpt(text, "demo/proxy/nginx.conf"),
  caddy: (text) => excerpt(text, "demo/proxy/Caddyfile"),
  csp: (text) => excerpt(text, "demo/server/wire/policy.ts"),
  sh: checkCommands,
  // The output of the doctor: test/doctor/program.node.test.ts.
  text: () => [],
};

/** The pages whose blocks with a file are built and tried by test/apps/. */
const PROJECTS = [
  "docs/getting-started.md",
  "docs/end-of-a-flow.md",
  "docs/frameworks.md",
  "docs/own-stages.md",
  "docs/session.md",
];

/** JavaScript is compiled below, all at once. JSX and parts of projects are tested by test/apps/docs.node.test.ts. */
function checkBlock({ path, line, language, file, text }) {
  if (file ? PROJECTS.includes(path) : ["js", "tsx"].includes(language))
    return [];
  const check = checks[language];
  const where = `${path}:${line}`;
  if (!check) return [`${where}: nothing checks a block of ${language}`];
  try {
    return check(text).map((problem) => `${where}: ${problem}`);
  } catch (error) {
    return [`${where}: ${error.message}`];
  }
}

/** The names of all fixtures, as `live=` writes them. */
async function fixtureNames() {
  const { fixtures } = await import(
    join(root, "dist/testing/fixtures/index.js")
  );
  return Object.entries(fixtures).flatMap(([component, states]) =>
    Object.keys(states).map((state) => liveName(component, state)),
  );
}

const unknownFixtures = (all, states) =>
  all
    .filter(({ live }) => live && !states.includes(live))
    .map(
      ({ path, line, live }) => `${path}:${line}: there is no state ${live}`,
    );

function checkHtml(text) {
  const { attributes, slots } = readElement();
  const { document } = new JSDOM(text).window;
  const known = [...GLOBAL, ...attributes.map(({ name }) => name)];
  const executors = [...document.querySelectorAll("flow-executor")];
  const styles = [...document.querySelectorAll("style")];
  return [
    ...executors
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => !known.includes(name))
      .map((name) => `there is no attribute ${name}`),
    ...executors
      .flatMap((element) => [...element.children].map((child) => child.slot))
      .filter((name) => !slots.some((slot) => slot.name === name))
      .map((name) => `there is no slot ${name}`),
    ...styles.flatMap((style) => checkCss(style.textContent)),
  ];
}

function checkCss(text) {
  const { cssParts, cssProperties, cssStates } = readElement();
  const unknown = (pattern, list, kind) =>
    [...text.matchAll(pattern)]
      .map(([, name]) => name)
      .filter((name) => !list.some((each) => each.name === name))
      .map((name) => `there is no ${kind} ${name}`);
  return [
    ...unknown(/::part\(([\w-]+)\)/g, cssParts, "part"),
    ...unknown(/(--flow-[\w-]+)/g, cssProperties, "custom property"),
    ...unknown(/:state\(([\w-]+)\)/g, cssStates, "state"),
  ];
}

/** Every line of the block is also in the tested file, in the same order. */
function excerpt(text, file) {
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  let at = 0;
  return text.split("\n").flatMap((line) => {
    const wanted = line.trim();
    const found = lines.findIndex(
      (each, index) => index >= at && each.includes(wanted),
    );
    if (found < 0) return [`${file} has no line ${wanted} behind the others`];
    at = found;
    return [];
  });
}

function checkCommands(text) {
  const { scripts } = JSON.parse(page("package.json").text);
  return [...text.matchAll(/npm (?:run )?([\w:-]+)/g)]
    .map(([, name]) => name)
    .filter((name) => !(name in scripts) && !["ci", "install"].includes(name))
    .map((name) => `there is no script ${name}`);
}

// --- code -------------------------------------------------------------------

/** The declarations that the code blocks use without importing them. */
const GIVEN = `import type { FlowExecutor } from "flow-executor";
declare global {
  const element: FlowExecutor;
  const dialog: HTMLDialogElement;
  const router: { push(route: string): void };
}
`;

/** Compiles the JavaScript blocks against the package's types. An unknown property, event or field is an error. */
function compileBlocks(all) {
  const folder = join(root, "build/docs");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const given = join(folder, "given.d.ts");
  writeFileSync(given, GIVEN);
  const places = new Map();
  for (const { path, text } of all) {
    for (const block of blocks(path, text)) {
      // The site shows an example in HTML as a component of React too.
      const react = block.live && frameworks(block.text)[1];
      if (react) {
        const file = join(folder, `${places.size}.tsx`);
        writeFileSync(file, react.code);
        places.set(file, block);
      }
      // Blocks with a file name are whole projects: test/apps/docs.node.test.ts.
      if (block.language !== "js" || block.file) continue;
      const file = join(folder, `${places.size}.ts`);
      writeFileSync(file, `export {};${block.text.replace(/^/, "\n")}`);
      places.set(file, block);
    }
  }
  const program = ts.createProgram([given, ...places.keys()], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    // The blocks are JavaScript without type annotations and null checks.
    noImplicitAny: false,
    strictNullChecks: false,
    noEmit: true,
    jsx: ts.JsxEmit.ReactJSX,
    skipLibCheck: false,
    types: ["node"],
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, start, messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, " ");
      const block = file && places.get(file.fileName);
      if (!block) return message;
      const { line } = file.getLineAndCharacterOfPosition(start);
      return `${block.path}:${block.line + line}: ${message}`;
    });
}

/** The reference explains every code of `FlowError`. */
function missingCodes(all) {
  const { text } = page("src/client/errors.ts");
  const [, union] = /type FlowErrorCode =([^;]+);/.exec(text);
  const reference = all.find(({ path }) => path === "docs/reference.md").text;
  return [...union.matchAll(/"([\w-]+)"/g)]
    .map(([, code]) => code)
    .filter((code) => !reference.includes(`| \`${code}\``))
    .map((code) => `docs/reference.md does not explain ${code}`);
}
