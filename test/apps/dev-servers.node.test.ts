/** Each framework's development server with the demo's flow server behind its proxy, as `npm start -- --app` runs it. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser } from "puppeteer-core";
import {
  ADDED,
  arriving,
  FLOW_PAGE,
  KEPT_BACK,
  PASSED,
  upstream,
} from "../server/passed.js";
import { serve, type Served } from "./serve.js";
import { type Started, startServer } from "./started.js";
import { openBrowser, Visitor } from "./visitor.js";

const APPS = join(import.meta.dirname, "../../../demo/apps");
const SIGN_IN = "default-authentication-flow";

for (const app of ["react", "vue", "angular"]) {
  describe(`the development server of ${app}`, () => {
    let browser: Browser;
    let flows: Served;
    let server: Started;
    before(async () => {
      flows = await serve();
      server = await startServer(
        join(APPS, app),
        ["npm", "run", "dev", "--", "--port", "0"],
        { AUTHENTIK: flows.address, NG_CLI_ANALYTICS: "false" },
      );
      browser = await openBrowser("chromium");
    });
    after(async () => {
      await browser.close();
      server.stop();
      await flows.close();
    });

    it("passes on authentik’s paths, and keeps /if/flow/ for the application", async () => {
      // A development server transforms a file on its first request.
      const first = await Visitor.come(browser, server.address);
      await first.opens("/playground");
      await first.sees("ak-stage-identification form");
      await first.page.browserContext().close();
      flows.requests.length = 0;

      const visitor = await Visitor.come(browser, server.address);
      await visitor.opens(`/if/flow/${SIGN_IN}/?next=/account`);
      await visitor.sees("ak-stage-identification form");
      assert.deepEqual(flows.requests, [`GET ${SIGN_IN}`]);
      await visitor.signsIn();
      await visitor.reads("You are Ada Lovelace (ada).");
      assert.deepEqual(visitor.warnings, []);
      await visitor.leaves();
    });
  });
}

for (const app of ["react", "angular"]) {
  it(`the development server of ${app} passes on the paths that the element and the application need, and no others`, async () => {
    const authentik = await upstream();
    const server = await startServer(
      join(APPS, app),
      ["npm", "run", "dev", "--", "--port", "0"],
      { AUTHENTIK: authentik.address, NG_CLI_ANALYTICS: "false" },
    );
    try {
      // In a query, all browsers and these servers write %27.
      const passed = [...PASSED, ...ADDED, "/device?code=ABC"].map((path) =>
        path.replaceAll("'", "%27"),
      );
      assert.deepEqual(
        await arriving(passed, authentik, server.address),
        passed,
      );
      const kept = [...KEPT_BACK, FLOW_PAGE];
      assert.deepEqual(await arriving(kept, authentik, server.address), []);
    } finally {
      server.stop();
      authentik.close();
    }
  });
}
