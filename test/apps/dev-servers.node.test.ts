/** Each framework's development server with the demo's flow server behind its proxy, as `npm start -- --app` runs it. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { stripVTControlCharacters } from "node:util";
import type { Browser } from "puppeteer-core";
import { serve, type Served } from "./serve.js";
import { openBrowser, Visitor } from "./visitor.js";

const APPS = join(import.meta.dirname, "../../../demo/apps");
const SIGN_IN = "default-authentication-flow";

/** Starts one, and gives its address and how to stop it. */
async function startServer(app: string, AUTHENTIK: string) {
  const child = spawn("npm", ["run", "dev", "--", "--port", "0"], {
    cwd: join(APPS, app),
    // A process group of its own: what npm starts ends with it.
    detached: true,
    env: { ...process.env, AUTHENTIK, NG_CLI_ANALYTICS: "false" },
  });
  let told = "";
  for await (const chunk of child.stdout) {
    told += stripVTControlCharacters(String(chunk));
    const [, address] = /(http:\/\/localhost:\d+\/)/.exec(told) ?? [];
    if (address) {
      const stop = () => process.kill(-(child.pid ?? 0));
      child.stdout.destroy();
      return { address, stop };
    }
  }
  throw new Error(`It did not start:\n${told}`);
}

for (const app of ["react", "vue", "angular"]) {
  describe(`the development server of ${app}`, () => {
    let browser: Browser;
    let flows: Served;
    let server: Awaited<ReturnType<typeof startServer>>;
    before(async () => {
      flows = await serve();
      server = await startServer(app, flows.address);
      browser = await openBrowser("chromium");
    });
    after(async () => {
      await browser.close();
      server.stop();
      await flows.close();
    });

    it("passes authentik’s paths on, and keeps /if/flow/ for the application", async () => {
      // What a development server does to files is done once, for the first who comes.
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
