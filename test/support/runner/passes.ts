/** Not a test of its own: `browser-tests.node.test.ts` runs it. */
it("runs once", async () => {
  await fetch("/count");
});
