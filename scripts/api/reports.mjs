// Makes the reports of the package's types: one for each entry point of package.json, from the declarations in dist/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
} from "@microsoft/api-extractor";
import { format } from "prettier";
import { globSync } from "tinyglobby";
import ts from "typescript";
import { root } from "../run.mjs";
import { isEntryPoint } from "./names.mjs";
import {
  isProtected,
  MODULE_BLOCK,
  nameOf,
  parse,
  printed,
} from "./declarations.mjs";

/** A report of each entry point. A report leaves out what one of the reports before it has. */
const FIRST = ["client", "session", "early", "index"];

/** All languages have the same type. This one stands for them. */
const LANGUAGE = "de";

const FOLDER = join(root, "build/api");

/** The entry points with types: `{ name, specifier, file }`, where `name` is that of the report. */
function entries() {
  const { name: own, exports } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const all = Object.entries(exports)
    .filter(([, target]) => target.types)
    .map(([key, { types }]) => ({
      name:
        key === "."
          ? "index"
          : key
              .slice(2)
              .replace(/\/?\*?\.js$/, "")
              .replaceAll("/", "-"),
      specifier: own + key.slice(1),
      file: types.includes("*") ? written(key, types) : join(root, types),
    }));
  const place = ({ name }) => (FIRST.indexOf(name) + 1 || FIRST.length + 1) - 1;
  return all.sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
}

/** A file for all files of a pattern. */
function written(key, types) {
  const files =
    key === "./translations/*.js"
      ? [types.replace("*", LANGUAGE)]
      : globSync(types.slice(2), { cwd: root })
          .filter((file) => isEntryPoint(key, file))
          .sort();
  const lines = files.map(
    (file) =>
      `export * from ${JSON.stringify(join("../..", file).replace(/\.d\.ts$/, ".js"))};\n`,
  );
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${key.split("/")[1]}.d.ts`);
  writeFileSync(path, lines.join(""));
  return path;
}

const SILENT = { default: { logLevel: "none" } };

function configured({ name, file }, files) {
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(root, "package.json"),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: file,
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: "NodeNext",
            target: "ES2022",
            lib: ["ES2022", "DOM", "DOM.Iterable"],
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files,
        },
      },
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName: `${name}.api.md`,
        reportFolder: FOLDER,
        reportTempFolder: FOLDER,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      // Not every framework is installed here, and the comments are for editors: the reports are about the types.
      messages: {
        compilerMessageReporting: SILENT,
        extractorMessageReporting: SILENT,
        tsdocMessageReporting: SILENT,
      },
    },
  });
}

/** The reports by file name, such as `client.api.md`. Needs dist/. */
export async function reports() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const all = entries();
  const files = all.map(({ file }) => file);
  const configs = all.map((entry) => configured(entry, files));
  const compilerState = CompilerState.create(configs[0], {
    additionalEntryPoints: files,
  });
  const known = new Map();
  const made = {};
  for (const [at, entry] of all.entries()) {
    Extractor.invoke(configs[at], {
      compilerState,
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true;
      },
    });
    const { reportFilePath } = configs[at];
    const source = parse(readFileSync(reportFilePath, "utf8"));
    const text = [
      `# ${entry.specifier}`,
      "`npm run api` writes this file from the types of the entry point.",
      `\`\`\`ts\n${body(source, entry, known).join("\n\n")}\n\`\`\``,
    ].join("\n\n");
    const filepath = join(root, "api", `${entry.name}.api.md`);
    made[`${entry.name}.api.md`] = await format(text, { filepath });
  }
  return made;
}

/**
 * The declarations of a report. Those of the reports in `known`, which grows, are left out; if this entry point exports
 * them too, it names them.
 */
function body(source, { name: report, specifier, file }, known) {
  const own = [];
  const again = new Map();
  for (const statement of source.statements) {
    if (isEmpty(statement)) continue;
    const { name, exported } = nameOf(statement);
    const text = reduced(report, name, statement, source);
    const base = name.replace(/_\d+$/, "");
    const plain = text.replace(/^export /, "").replaceAll(name, base);
    const from = known.get(base);
    if (from?.plain !== plain) {
      own.push(text);
      if (FIRST.includes(report) && !from)
        known.set(name, { plain, specifier });
    } else if (exported) {
      const names = again.get(from.specifier) ?? [];
      again.set(from.specifier, [...names, name].sort());
    }
  }
  return [...named(again, file), ...own, ...augmentations(file)];
}

/** The lines for the names of other reports. An entry point that exports all of `flow-executor` says so in one line. */
function named(again, file) {
  if (/^export \* from "\.\.\/index\.js";$/m.test(readFileSync(file, "utf8")))
    return ['export * from "flow-executor";'];
  return [...again].map(
    ([specifier, names]) =>
      `export { ${names.join(", ")} } from "${specifier}";`,
  );
}

const isEmpty = (statement) =>
  ts.isExportDeclaration(statement) && !statement.moduleSpecifier;

/**
 * The text of a declaration. Only the package extends its stages, so their protected members are left out. Two tables
 * have types that were inferred from their values: of the texts, only the keys and the forms of those that count are
 * public, and of the fixtures, only the names of the states.
 */
function reduced(report, name, statement, source) {
  const own = report === "stages" ? isProtected : () => false;
  const text = printed(statement, source, own);
  if (/^terms(_\d+)?$/.test(name))
    return text.replace(/: "(?:[^"\\\n]|\\.)*"(?=;)/g, ": string");
  if (name !== "fixtures") return text;
  const [{ type }] = statement.declarationList.declarations;
  const states = type.members.map(
    ({ name: component, type: { members } }) =>
      `readonly ${component.getText()}: {${members.map((state) => `readonly ${state.name.getText()}: object;`).join("")}};`,
  );
  return `export const fixtures: {${states.join("")}};`;
}

/** The types that an entry point adds to modules of frameworks, which the tool leaves out. */
function augmentations(file) {
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((each) => ts.isModuleDeclaration(each) && MODULE_BLOCK(each))
    .map((each) => printed(each, source));
}
