// The replay in Node: runs the browsers' test file with Node's own test runner.
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { after, before, describe, it } from "node:test";

// Node's fetch cannot read files.
const fetch: typeof globalThis.fetch = async (input) =>
  new Response(await readFile(new URL(new Request(input).url)));
Object.assign(globalThis, { after, before, describe, fetch, it });

// This package has an entry only for bundlers.
register(
  `data:text/javascript,${encodeURIComponent(`
    export const resolve = (name, context, next) =>
      next(name === "@esm-bundle/chai" ? name + "/esm/chai.js" : name, context);
  `)}`,
);

await import("./replay.test.js");
