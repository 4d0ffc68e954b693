/** The code that the playground gives to copy, put into a project as it is: its types are right, and it signs in. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser } from "puppeteer-core";
import { codeOf, type Kind } from "../../site/playground/page/copy-as.js";
import { INDEX, project, ROOT, writeProject } from "./docs.js";
import { serve as serveFlows, type Served } from "./serve.js";
import {
  ANGULAR,
  checkTypes,
  NG,
  TYPES,
  VITE,
  visitProject,
} from "./projects.js";
import { openBrowser } from "./visitor.js";

const SETTINGS = {
  redirect: "manual",
  theme: "dark",
  "heading-level": "2",
  autofocus: "",
  "--flow-accent": "#0b6e4f",
  "terms.continue": 'Say "friend"',
};

const projects: readonly {
  readonly kind: Kind;
  readonly below: string;
  readonly files: (code: string) => Readonly<Record<string, string>>;
  /** The framework's checker of types; default: the build checks them. */
  readonly check?: string;
  readonly serve: readonly string[];
}[] = [
  {
    kind: "React",
    below: "demo/apps/react",
    files: (code) => ({
      "src/SignIn.tsx": code,
      "src/main.tsx": `import { createRoot } from "react-dom/client";
import { SignIn } from "./SignIn";

createRoot(document.body.appendChild(document.createElement("main"))).render(<SignIn />);
`,
      "index.html": INDEX("/src/main.tsx"),
    }),
    check: "tsc",
    serve: VITE,
  },
  {
    kind: "Vue",
    below: "demo/apps/vue",
    files: (code) => ({
      "src/App.vue": code,
      "index.html": INDEX("/src/main.ts"),
    }),
    check: "vue-tsc",
    serve: VITE,
  },
  {
    kind: "Angular",
    below: "demo/apps/angular",
    files: (code) => ({
      ...ANGULAR,
      "src/index.html": ANGULAR["src/index.html"].replaceAll(
        "app-root",
        "app-sign-in",
      ),
      "src/sign-in.ts": code,
      "src/main.ts": `import { bootstrapApplication } from "@angular/platform-browser";
import { SignIn } from "./sign-in";

void bootstrapApplication(SignIn);
`,
    }),
    serve: NG,
  },
];

describe("code copied from the playground", () => {
  let browser: Browser;
  let flows: Served;
  before(async () => {
    browser = await openBrowser("chromium");
    flows = await serveFlows();
  });
  after(async () => {
    await browser.close();
    await flows.close();
  });

  for (const { kind, below, files, check, serve } of projects)
    it(`${kind}: its types are right, and it signs in`, async () => {
      const folder = await project(below);
      await writeProject(folder, ["getting-started", kind], flows.address, {
        "tsconfig.json": TYPES({ jsx: "react-jsx" }),
      });
      const code = codeOf(kind, "default-authentication-flow", SETTINGS);
      for (const [file, text] of Object.entries(files(code)))
        await writeFile(join(folder, file), text);
      const bin = join(ROOT, below, "node_modules/.bin");
      if (check) await checkTypes(folder, bin, [check, "-p", "."]);
      await visitProject(browser, folder, below, serve, async (visitor) => {
        await visitor.signsIn();
        await visitor.reads("Done");
        const shown = await visitor.page.$eval("flow-executor", (element) => ({
          accent: getComputedStyle(element).getPropertyValue("--flow-accent"),
          autofocus: element.autofocus,
          headingLevel: element.headingLevel,
        }));
        assert.deepEqual(shown, {
          accent: "#0b6e4f",
          autofocus: true,
          headingLevel: 2,
        });
      });
    });
});
