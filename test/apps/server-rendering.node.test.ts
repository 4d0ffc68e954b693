/** The tag in the markup of a server, and its hydration by React. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { chromiumPath } from "../e2e/browser-path.js";
import { frameworks, pages } from "./react-versions.js";
import { serve, type Served } from "./serve.js";

const node = async (...args: string[]) =>
  (await promisify(execFile)(process.execPath, args)).stdout;

const tag =
  /<flow-executor( slug="default-authentication-flow"| base-url="\/"| heading-level="2"| redirect="manual"| fresh(="(true)?")?| class="sign-in"| defer-hydration(="")?| query="next=\/welcome"){7,8}><p slot="after">Help<\/p><\/flow-executor>/;

const script = (name: string) =>
  `<script type="module" src="/${name}.js"></script>`;

for (const [framework, [folder, name]] of Object.entries(pages)) {
  const render = () => node(join(folder, `render-${name}.mjs`));

  it(`the markup of a server with ${framework} has the tag and its attributes, and no objects`, async () => {
    assert.match(await render(), tag);
  });

  describe(`${framework} that hydrates a server’s markup`, () => {
    let browser: Browser;
    let served: Served;

    before(async () => {
      const out = join(folder, `node_modules/.hydration-${name}`);
      await node(join(frameworks, "bundle.mjs"), folder, name, out);
      const markup = await render();
      served = await serve((request, response) => {
        const { url = "/" } = request;
        const isScript = url.endsWith(".js");
        const type = isScript ? "text/javascript" : "text/html; charset=utf-8";
        const early = url === "/early" ? script("early") : "";
        const html = `<!doctype html><html lang="en"><div id="root">${markup}</div>${early}${script("hydrate")}`;
        const content = isScript ? readFile(join(out, url)) : html;
        void Promise.resolve(content).then(
          (text) => response.writeHead(200, { "Content-Type": type }).end(text),
          () => response.writeHead(404).end(),
        );
      });
      browser = await chromium.launch({ executablePath: await chromiumPath() });
    });
    after(async () => {
      await browser.close();
      await served.close();
    });

    for (const early of [false, true])
      it(`finds no mismatch, sends one request, keeps the typed values, and receives the end${early ? ", also if the element was defined before" : ""}`, async () => {
        served.requests.length = 0;
        const page = await browser.newPage();
        const complaints: string[] = [];
        page.on("console", (message) => {
          if (/error|warning/.test(message.type()))
            complaints.push(message.text());
        });
        await page.goto(served.address + (early ? "early" : "late"));
        // A property that is an object, which the markup does not contain, is set in the browser.
        const name = page.getByLabel("Badge");
        await name.fill("ada");
        await page.getByRole("button", { name: "Again" }).click();
        await page.locator("output", { hasText: "1" }).waitFor();
        assert.equal(await name.inputValue(), "ada");
        assert.deepEqual(served.requests, ["GET default-authentication-flow"]);
        await name.press("Enter");
        const password = page.locator("[name=password]");
        await password.fill("analytical engine");
        await password.press("Enter");
        // The page has received the event, and the query, which is an object, was set.
        await page.locator("output", { hasText: "1 /welcome" }).waitFor();
        assert.equal(await page.locator("[slot=after]").count(), 1);
        assert.deepEqual(
          await page.evaluate(
            () => Reflect.get(globalThis, "recovered") as unknown,
          ),
          framework.startsWith("React") ? [] : undefined,
        );
        assert.deepEqual(complaints, []);
      });
  });
}
