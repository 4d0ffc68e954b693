/** A visitor of the built site, in Chromium. `npm run site` builds it; `npm test` does so before the tests. */
import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import { once } from "node:events";
import { extname, join } from "node:path";
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { chromiumPath } from "../e2e/browser-path.js";

export const SITE = join(import.meta.dirname, "../../../site/dist");

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** A path as on a host that serves a site for each repository. */
const BELOW = "/some/deep/path/";

/** A static host, which serves files and nothing else, below a path. Close it after use. */
export class Host {
  readonly #server: Server;
  readonly address: string;

  private constructor(server: Server, address: string) {
    this.#server = server;
    this.address = address;
  }

  static async open(): Promise<Host> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const path = decodeURIComponent(pathname);
      const file = path.endsWith("/") ? `${path}index.html` : path;
      const isBelow = path.startsWith(BELOW);
      void readFile(join(SITE, file.slice(BELOW.length))).then(
        (content) =>
          response
            .writeHead(request.method !== "GET" ? 405 : isBelow ? 200 : 404, {
              "Content-Type": TYPES[extname(file)] ?? "text/plain",
              "Cache-Control": "max-age=600",
            })
            .end(isBelow ? content : ""),
        () => response.writeHead(404).end(),
      );
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    assert.ok(typeof address === "object" && address);
    return new Host(server, `http://localhost:${address.port}${BELOW}`);
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/** A browser and a host for a group of tests. */
export class Site {
  readonly #browser: Browser;
  readonly #host: Host;

  private constructor(browser: Browser, host: Host) {
    this.#browser = browser;
    this.#host = host;
  }

  static async open(): Promise<Site> {
    const browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: ["--no-sandbox"],
    });
    return new Site(browser, await Host.open());
  }

  get address(): string {
    return this.#host.address;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#host.close();
  }

  /** Opens a page of the site as a new visitor. `complaints` has the errors of its console and its failed requests. */
  async visit(
    path: string,
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<void>,
  ): Promise<{ page: Page; complaints: string[] }> {
    const context = await this.#browser.newContext({
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()))
        complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (
        !/^(data|blob):/.test(request.url()) &&
        !request.url().startsWith(this.address)
      )
        complaints.push(`${request.url()} is not a part of the site`);
    });
    await prepare?.(page);
    await page.goto(this.address + path);
    return { page, complaints };
  }
}

/** Shows a live example, and waits for its form. */
export async function example(page: Page, id: string) {
  const figure = page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  await figure.locator("[slot=stage]").waitFor();
  return figure;
}

/** What an element is painted with. */
export const painted = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element, name) => getComputedStyle(element).getPropertyValue(name),
      property,
    );
