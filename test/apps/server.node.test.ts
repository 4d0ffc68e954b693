/**
 * A server such as Django or Rails, with a /static/ and a /media/ of its own, behind the web servers of demo/proxy/ as
 * docs/frameworks.md describes.
 */
import assert from "node:assert/strict";
import {
  mkdir,
  mkdtemp,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser } from "puppeteer-core";
import { listen } from "../../demo/apps/serve.js";
import { ROOT, section } from "./docs.js";
import { type Kind, proxies, type Proxy, startProxy } from "./proxies.js";
import { serve, type Served } from "./serve.js";
import { openBrowser, Visitor } from "./visitor.js";

const PHOTO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="5"></svg>';

/** The part of each configuration that the lines of the documentation replace. */
const REPLACED: Record<Kind, { file: string; part: RegExp }> = {
  nginx: {
    file: "nginx.conf",
    part: /^ {2}root \/srv\/app;\n {2}location \/ \{\n[^]*?\n {2}\}\n/m,
  },
  caddy: { file: "Caddyfile", part: /^\thandle \{\n[^]*?\n\t\}\n/m },
};

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A site</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/static/site.css"></head><body>${body}<img alt="A photo" src="/media/photo.svg"></body></html>`;

/** Renders pages, sets cookies as Django does, and serves uploaded files. It records the paths that it is asked for. */
function site(paths: string[], signIn: string): Server {
  return createServer(({ url = "/" }, response) => {
    paths.push(url);
    if (url === "/media/photo.svg")
      return void response
        .writeHead(200, { "Content-Type": "image/svg+xml" })
        .end(PHOTO);
    const cookies = ["sessionid=a; Path=/; HttpOnly", "csrftoken=b; Path=/"];
    response
      .writeHead(200, { "Content-Type": "text/html", "Set-Cookie": cookies })
      .end(page(url.startsWith("/sign-in") ? signIn : "The account"));
  });
}

for (const kind of proxies)
  describe(`a server with a /static/ of its own behind ${kind}`, () => {
    const paths: string[] = [];
    let app: string;
    let browser: Browser;
    let flows: Served;
    let own: Server;
    let proxy: Proxy;

    before(async () => {
      const typed = await section(
        "frameworks",
        "Django, Rails, and other servers",
      );
      const written = (language: string) =>
        typed.find((block) => block.language === language)?.text ?? "";
      app = await mkdtemp(join(tmpdir(), "app-"));
      await mkdir(join(app, "static"));
      await writeFile(join(app, "static/site.css"), "body { color: teal }");
      await symlink(join(ROOT, "dist/cdn"), join(app, "static/flow-executor"));
      flows = await serve();
      own = site(paths, written("html"));
      const address = (await listen(own)).replace(/\/$/, "");
      const { file, part } = REPLACED[kind];
      const text = await readFile(join(ROOT, "demo/proxy", file), "utf8");
      const [old = ""] = part.exec(text) ?? [];
      const at = (rules: string) => rules.replaceAll("/srv/app", app);
      const host = address
        .replace("localhost", "127.0.0.1")
        .replace(kind === "caddy" ? "http://" : "", "");
      const asked = kind === "caddy" ? "app:8000" : "http://app:8000";
      const rules = at(written(kind)).replace(asked, host);
      proxy = await startProxy(kind, {
        authentik: flows.address,
        app,
        changes: [[at(old), `${rules}\n`]],
      });
      browser = await openBrowser("chromium");
    });
    after(async () => {
      await browser.close();
      await proxy.close();
      own.close();
      own.closeAllConnections();
      await flows.close();
      await rm(app, { recursive: true });
    });

    it("signs people in, and keeps its own files and cookies", async () => {
      const visitor = await Visitor.come(browser, proxy.address);
      const pictures: string[] = [];
      visitor.page.on("response", (response) => {
        const { pathname } = new URL(response.url());
        if (response.request().resourceType() === "image" && response.ok())
          pictures.push(pathname);
      });
      await visitor.opens("/sign-in?next=/account");
      await visitor.sees("ak-stage-identification form");
      const look = await visitor.page.evaluate(() => ({
        color: getComputedStyle(document.body).color,
        width: document.querySelector("img")?.naturalWidth,
      }));
      assert.deepEqual(look, { color: "rgb(0, 128, 128)", width: 7 });
      await flows.opened();
      await visitor.signsIn();
      await visitor.reads("The account");
      assert.equal(visitor.route, "/account");
      assert.equal(pictures.includes("/static/dist/flow-background.svg"), true);
      assert.deepEqual(
        [...new Set(paths)],
        ["/sign-in?next=/account", "/media/photo.svg", "/account"],
      );
      const cookies = await visitor.page.browserContext().cookies();
      const names = cookies.map(({ name }) => name);
      for (const name of ["sessionid", "csrftoken", "authentik_session"])
        assert.equal(names.includes(name), true, name);
      assert.deepEqual(visitor.warnings, []);
      await visitor.leaves();
    });
  });
