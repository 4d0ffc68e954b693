/** Projects that tests write: their types, their build, and a person who visits them. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "puppeteer-core";
import { INDEX, ROOT } from "./docs.js";
import { startServer } from "./started.js";
import { Visitor } from "./visitor.js";

const run = promisify(execFile);

/** Options of the compiler that check also the declarations of the package and of the framework. */
export const STRICT = {
  strict: true,
  noEmit: true,
  module: "ESNext",
  moduleResolution: "Bundler",
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  skipLibCheck: false,
};

/** The tsconfig.json of a project. @param more options of the compiler that differ, or come in addition */
export const TYPES = (more = {}) =>
  JSON.stringify({
    compilerOptions: {
      ...STRICT,
      jsx: "preserve",
      verbatimModuleSyntax: true,
      ...more,
    },
    vueCompilerOptions: { strictTemplates: true },
    include: ["src"],
  });

/** The relevant parts of the output of `ng new`. */
export const ANGULAR = {
  "angular.json": JSON.stringify({
    version: 1,
    cli: { analytics: false },
    projects: {
      started: {
        projectType: "application",
        root: "",
        architect: {
          build: {
            builder: "@angular/build:application",
            options: { browser: "src/main.ts", tsConfig: "tsconfig.json" },
            configurations: { development: { optimization: false } },
          },
          serve: {
            builder: "@angular/build:dev-server",
            options: { buildTarget: "started:build:development" },
          },
        },
      },
    },
  }),
  "tsconfig.json": JSON.stringify({
    extends: "../tsconfig.json",
    files: ["src/main.ts"],
  }),
  "src/index.html": INDEX("").replace("<head>", '<head><base href="/">'),
};

/** The command that builds and serves a project of Angular. Its build checks the types. */
export const NG = [
  "ng",
  "serve",
  "--proxy-config",
  "proxy.conf.mjs",
  "--port",
  "0",
];

/** The command that serves a project that Vite has built. */
export const VITE = ["vite", "preview", "--port", "0"];

/** Builds the project, starts its server, and opens its page as a new visitor. */
export async function visitProject(
  browser: Browser,
  folder: string,
  below: string,
  [program = "", ...args]: readonly string[],
  story: (visitor: Visitor) => Promise<void>,
): Promise<void> {
  const command = join(ROOT, below, "node_modules/.bin", program);
  if (program === "vite")
    await run(command, ["build", "--logLevel=error"], { cwd: folder });
  const server = await startServer(folder, [command, ...args]);
  try {
    const visitor = await Visitor.come(browser, server.address);
    await visitor.opens("/");
    await story(visitor);
    await visitor.leaves();
  } finally {
    server.stop();
  }
  await rm(folder, { recursive: true });
}

export async function checkTypes(
  cwd: string,
  bin: string,
  [program = "", ...args]: readonly string[],
): Promise<void> {
  await run(join(bin, program), args, { cwd }).catch((error: unknown) =>
    assert.fail((error as { stdout: string }).stdout),
  );
}
