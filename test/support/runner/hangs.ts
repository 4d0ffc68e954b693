/** Not a test of its own: `browser-tests.node.test.ts` runs it. */
import { assert } from "@open-wc/testing";

it("runs in the second runner", async function () {
  // The runner has no result of this file until it is stopped.
  this.timeout(0);
  assert.equal((await fetch("/hang")).status, 204);
});
