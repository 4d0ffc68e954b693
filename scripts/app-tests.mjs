// The tests that use the package as it is published, in projects of their own: demo/apps/, test/frameworks/.
import { join } from "node:path";
import process from "node:process";
import { nodeTests } from "./node-tests.mjs";
import { root, run } from "./run.mjs";
import { install, pack } from "./tarball.mjs";

const frameworks = ["test/frameworks", "test/frameworks/react-18"];

/** Which projects a test needs, by its name; `built`: as they are for production. */
const projects = {
  frameworks: { install: [...frameworks, "demo/apps/angular"] },
  "server-rendering": { install: frameworks },
  plain: { install: ["demo/apps/plain"] },
  docs: {
    install: [
      "test/frameworks",
      "demo/apps/react",
      "demo/apps/vue",
      "demo/apps/angular",
    ],
  },
  "dev-servers": {
    install: ["demo/apps/react", "demo/apps/vue", "demo/apps/angular"],
  },
  proxied: { install: ["demo/apps/react"], built: true },
  react: { install: ["demo/apps/react"], built: true },
  vue: { install: ["demo/apps/vue"], built: true },
  angular: { install: ["demo/apps/angular"], built: true },
};

/** Packs, installs and builds what these tests need, and runs them one after the other. `proxies`: which of them to use. */
export async function appTests(files, { proxies }) {
  if (proxies) process.env.PROXIES = proxies;
  const tarball = await pack();
  const done = new Set();
  for (const file of files) {
    const [, name] = /([^/]+)\.node\.test\.js$/.exec(file);
    const { install: folders = [], built = false } = projects[name] ?? {};
    for (const folder of folders) {
      if (done.has(folder)) continue;
      done.add(folder);
      await install(join(root, folder), tarball);
      if (built) await buildApp(join(root, folder));
    }
  }
  return nodeTests(files, ["--test-concurrency=1"]);
}

async function buildApp(cwd) {
  const { code, output } = await run("npm", ["run", "build"], { cwd });
  if (code !== 0) throw new Error(output.trim());
}
