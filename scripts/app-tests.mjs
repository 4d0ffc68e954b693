// Runs the tests that use the published package in separate projects: demo/apps/, test/frameworks/.
import { join } from "node:path";
import process from "node:process";
import { nodeTests } from "./node-tests.mjs";
import { root, run } from "./run.mjs";
import { install, pack } from "./tarball.mjs";

const frameworks = ["test/frameworks", "test/frameworks/react-18"];
const apps = ["demo/apps/react", "demo/apps/vue", "demo/apps/angular"];

/** The projects that each test needs, by the test's name. */
const projects = {
  angular: ["demo/apps/angular"],
  astro: ["test/frameworks/astro"],
  bundles: apps,
  copied: apps,
  "dev-servers": apps,
  docs: ["test/frameworks", ...apps],
  frameworks: [...frameworks, "demo/apps/angular"],
  next: ["test/frameworks/next"],
  nuxt: ["test/frameworks/nuxt"],
  plain: ["demo/apps/plain"],
  proxied: ["demo/apps/react"],
  react: ["demo/apps/react"],
  routers: ["test/frameworks/routers", "demo/apps/angular"],
  "server-rendering": frameworks,
  session: ["test/frameworks/routers", "demo/apps/angular"],
  sveltekit: ["test/frameworks/sveltekit"],
  vue: ["demo/apps/vue"],
};

/**
 * Packs, installs and builds the projects of these tests, and runs the tests one after the other. `proxies`: the
 * proxies to use.
 */
export async function appTests(files, { proxies }) {
  if (proxies) process.env.PROXIES = proxies;
  const tarball = await pack();
  const names = files.map((file) => /([^/]+)\.node\.test\.js$/.exec(file)[1]);
  const queue = new Set(names.flatMap((each) => projects[each] ?? [])).values();
  // npm often waits for the registry, so two installations share the processors.
  await Promise.all([prepare(queue, tarball), prepare(queue, tarball)]);
  return nodeTests(files, 1);
}

/** Takes one project after the other from an iterator, which others take from too. */
async function prepare(queue, tarball) {
  for (const name of queue) {
    const folder = join(root, name);
    await install(folder, tarball);
    if (apps.includes(name)) await buildApp(folder);
  }
}

async function buildApp(cwd) {
  const { code, output } = await run("npm", ["run", "build"], { cwd });
  if (code !== 0) throw new Error(output.trim());
}
