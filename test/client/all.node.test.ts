// The tests of the client in Node: the files that the browsers run, under Node's own test runner.
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

// That package names its entry only for bundlers.
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
