/** Not a test of its own: `browser-tests.node.test.ts` runs it. */
import { assert } from "@open-wc/testing";

it("runs in the second runner", async () => {
  assert.equal((await fetch("/crash")).status, 204);
});
