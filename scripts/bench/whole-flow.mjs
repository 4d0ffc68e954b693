// Counts what a whole sign-in fetches: name, password and end. Bytes and requests are the same in every run.

/** The scripts, in bytes as they are sent, and the number of all requests: the page and those of the flow included. */
export async function wholeFlow(browser, address, { username, password }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sent = [];
  page.on("request", (request) => sent.push(request));
  await page.goto(address);
  const field = page.locator("[name=uid_field]");
  await field.waitFor();
  await page.evaluate(
    "document.querySelector('flow-executor').redirect = 'manual'",
  );
  await field.fill(username);
  await page.keyboard.press("Enter");
  await page.locator("[name=password]").fill(password);
  await page.keyboard.press("Enter");
  await page.locator("flow-executor .finished").waitFor();
  const scripts = sent.filter((each) => each.resourceType() === "script");
  const sizes = await Promise.all(
    scripts.map(async (request) => {
      await (await request.response())?.finished();
      return request.sizes();
    }),
  );
  await context.close();
  const bytes = sizes.reduce((sum, each) => sum + each.responseBodySize, 0);
  return { bytes, requests: sent.length };
}
