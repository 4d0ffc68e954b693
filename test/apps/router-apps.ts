/** Builds the small applications with a router from test/frameworks/routers/. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { INDEX, ROOT } from "./docs.js";

const run = promisify(execFile);
export const PAGES = join(ROOT, "test/frameworks/routers");
export const ANGULAR = join(ROOT, "demo/apps/angular");

/** Bundles a script with Vite, into a page with only this script. Returns the folder of the result. */
export async function bundleIn(folder: string, name: string): Promise<string> {
  const out = join(folder, "out");
  await run(process.execPath, ["build.mjs", name, out], { cwd: folder });
  await writeFile(join(out, "index.html"), INDEX("/main.js"));
  return out;
}

/** Builds an application of SvelteKit. Returns the folder of the result. */
export async function buildKitIn(folder: string): Promise<string> {
  await run(join(PAGES, "node_modules/.bin/vite"), ["build"], { cwd: folder });
  return join(folder, "build");
}

/** Builds the application of Angular that begins with `angular.ts`. Returns the folder of the result. */
export async function buildAngularIn(folder: string): Promise<string> {
  const build = {
    builder: "@angular/build:application",
    options: {
      browser: "angular.ts",
      index: "index.html",
      tsConfig: "tsconfig.json",
      outputPath: "out",
    },
  };
  const project = {
    projectType: "application",
    root: "",
    architect: { build },
  };
  const files = {
    "angular.json": {
      version: 1,
      cli: { analytics: false },
      projects: { started: project },
    },
    "tsconfig.json": {
      extends: "../tsconfig.json",
      compilerOptions: { checkJs: false },
      files: ["angular.ts"],
    },
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), JSON.stringify(content));
  const page = INDEX("").replace("<head>", '<head><base href="/">');
  await writeFile(join(folder, "index.html"), page);
  await run(join(ANGULAR, "node_modules/.bin/ng"), ["build"], { cwd: folder });
  return join(folder, "out/browser");
}
