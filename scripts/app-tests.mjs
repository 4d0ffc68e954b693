// The tests that use the package as it is published, in projects of their own: demo/apps/, test/frameworks/.
import { join } from "node:path";
import { nodeTests } from "./node-tests.mjs";
import { root } from "./run.mjs";
import { install, pack } from "./tarball.mjs";

/** Which projects a test needs, by its name. */
const frameworks = ["test/frameworks", "test/frameworks/react-18"];
const projects = {
  frameworks,
  "server-rendering": frameworks,
};

/** Packs, installs what these tests need, and runs them one after the other. */
export async function appTests(files) {
  const tarball = await pack();
  for (const project of needed(files))
    await install(join(root, project), tarball);
  return nodeTests(files, ["--test-concurrency=1"]);
}

function needed(files) {
  const names = files.map((path) => /([^/]+)\.node\.test\.js$/.exec(path)[1]);
  return new Set(names.flatMap((name) => projects[name] ?? []));
}
