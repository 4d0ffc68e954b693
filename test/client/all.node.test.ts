// Runs the browser tests of the client in Node, with Node's own test runner.
import { readdirSync } from "node:fs";
import { register } from "node:module";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";

Object.assign(globalThis, {
  after,
  afterEach,
  before,
  beforeEach,
  describe,
  it,
});

// This package has an entry only for bundlers.
register(
  `data:text/javascript,${encodeURIComponent(`
    export const resolve = (name, context, next) =>
      next(name === "@esm-bundle/chai" ? name + "/esm/chai.js" : name, context);
  `)}`,
);

for (const file of readdirSync(import.meta.dirname)) {
  if (!/^(?!.*\.node\.).*\.test\.js$/.test(file)) continue;
  await import(new URL(file, import.meta.url).href);
}
