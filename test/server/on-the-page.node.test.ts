/**
 * The tests that hold the flow server to the recorded exchanges, once more as it runs in a page: over plain objects,
 * without a network.
 */
process.env.FLOW_SERVER = "page";

for (const name of [
  "account-flows",
  "answers",
  "captcha-and-device",
  "csrf",
  "flows",
  "generation",
  "life",
  "next",
  "query",
  "stories",
])
  await import(`./${name}.node.test.js`);
