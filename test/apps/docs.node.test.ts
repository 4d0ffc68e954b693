/** Tests the code in the documentation: whole projects must be able to sign in, and other code must compile or run. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import {
  mkdir,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import type { Browser } from "puppeteer-core";
import { blocksOf, INDEX, project, ROOT, writeProject } from "./docs.js";
import { serve, type Served } from "./serve.js";
import {
  ANGULAR,
  checkTypes,
  NG,
  STRICT,
  TYPES,
  VITE,
  visitProject,
} from "./projects.js";
import { openBrowser } from "./visitor.js";

const run = promisify(execFile);

interface Start {
  /** The heading of the project's section. */
  readonly heading: string;
  readonly below: string;
  /** The framework's checker of types, which must accept the project; default: the build checks the types. */
  readonly check?: readonly string[];
  readonly more?: Readonly<Record<string, string>>;
  /** The command that starts the project's server. */
  readonly serve: readonly string[];
}

const starts: readonly Start[] = [
  { heading: "Plain HTML", below: "demo/apps/react", serve: VITE },
  {
    heading: "React",
    below: "demo/apps/react",
    more: {
      "index.html": INDEX("/src/main.tsx"),
      "tsconfig.json": TYPES({ jsx: "react-jsx" }),
    },
    check: ["tsc", "-p", "."],
    serve: VITE,
  },
  {
    heading: "Vue",
    below: "demo/apps/vue",
    more: { "index.html": INDEX("/src/main.ts"), "tsconfig.json": TYPES() },
    check: ["vue-tsc", "-p", "."],
    serve: VITE,
  },
  {
    heading: "Svelte",
    below: "test/frameworks",
    more: { "index.html": INDEX("/src/main.js"), "tsconfig.json": TYPES() },
    check: ["svelte-check", "--tsconfig", "tsconfig.json"],
    serve: VITE,
  },
  {
    heading: "Angular",
    below: "demo/apps/angular",
    more: ANGULAR,
    serve: NG,
  },
];

/** The projects as written, and those that a page continues with its own files. */
const projects = starts.flatMap((start) =>
  start.check ? [start, { ...start, continued: "own-stages" }] : [start],
);

describe("the projects in the documentation, typed exactly as written", () => {
  let browser: Browser;
  let flows: Served;
  before(async () => {
    browser = await openBrowser("chromium");
    flows = await serve();
  });
  after(async () => {
    await browser.close();
    await flows.close();
  });

  for (const { heading, below, more, check, serve, ...others } of projects) {
    const continued = "continued" in others ? others.continued : undefined;
    it(`${heading}${continued ? ` with ${continued}` : ""} leads to a sign-in`, async () => {
      const folder = await project(below);
      const page = ["getting-started", heading] as const;
      await writeProject(folder, page, flows.address, more);
      if (continued)
        await writeProject(folder, [continued, heading], flows.address);
      if (heading === "Plain HTML") await addPublished(folder);
      if (check)
        await checkTypes(folder, join(ROOT, below, "node_modules/.bin"), check);
      await visitProject(browser, folder, below, serve, async (visitor) => {
        await visitor.signsIn();
        await visitor.reads("You are signed in.");
      });
    });
  }

  it("OpenID Connect signs in, exchanges the code, shows the user, and signs out", async () => {
    const below = "demo/apps/react";
    const folder = await project(below);
    const page = ["end-of-a-flow", "OpenID Connect"] as const;
    // The page has no icon, which browsers request.
    const icon = { "public/favicon.ico": "" };
    await writeProject(folder, page, flows.address, icon);
    await visitProject(browser, folder, below, VITE, async (visitor) => {
      await visitor.signsIn();
      await visitor.reads("You are Ada Lovelace.");
      assert.equal(visitor.route, "/callback");
      // Without a question, because the person is signed in to authentik.
      await visitor.page.reload();
      await visitor.reads("You are Ada Lovelace.");
      await visitor.clicks("Sign out");
      await visitor.sees("ak-stage-identification form");
      assert.equal(visitor.route, "/");
    });
  });
});

/** Adds the files of dist/cdn/ to the page, which a build tool must not change. */
async function addPublished(folder: string): Promise<void> {
  const published = join(folder, "../node_modules/flow-executor/dist/cdn");
  await mkdir(join(folder, "public"));
  await writeFile(join(folder, "public/favicon.ico"), "");
  await symlink(published, join(folder, "public/flow-executor"));
  await writeFile(
    join(folder, "public/page.js"),
    await readFile(join(folder, "page.js")),
  );
}

describe("the code in the documentation", () => {
  for (const [word, jsxImportSource] of [
    ["", "react"],
    ["solid", "solid-js"],
    ["preact", "preact"],
  ] as const) {
    it(`compiles with ${jsxImportSource}`, async () => {
      const folder = await project("test/frameworks");
      const names = await readdir(join(ROOT, "docs"));
      const pages = names.filter((name) => name.endsWith(".md"));
      const all = await Promise.all(
        pages.map((name) => blocksOf(name.replace(/\.md$/, ""))),
      );
      const fitting = all
        .flat()
        .filter(
          ({ language, file, word: own }) =>
            language === "tsx" && (file ? word === "" : own === word),
        );
      assert.notEqual(fitting.length, 0);
      for (const [at, { text }] of fitting.entries())
        await writeFile(join(folder, `${String(at)}.tsx`), text);
      const compilerOptions = {
        ...STRICT,
        jsx: jsxImportSource === "solid-js" ? "preserve" : "react-jsx",
        jsxImportSource,
      };
      const config = { compilerOptions, include: ["*.tsx"] };
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
      const tsc = join(folder, "../node_modules/.bin/tsc");
      const { stdout } = await run(tsc, [
        "-p",
        folder,
        "--pretty",
        "false",
      ]).catch((error: unknown) => error as { stdout: string });
      assert.equal(stdout, "");
      await rm(folder, { recursive: true });
    });
  }

  it("signs in without an interface", async () => {
    const flows = await serve();
    const all = await blocksOf("headless");
    const [block] = all.filter(({ word }) => word === "run");
    const file = join(ROOT, "build/docs-run.mjs");
    const text = block?.text ?? "";
    await writeFile(
      file,
      text.replaceAll("http://127.0.0.1:8080/", flows.address),
    );
    const { stdout } = await run(process.execPath, [file]);
    assert.equal(stdout.trim(), flows.address);
    await flows.close();
  });
});
