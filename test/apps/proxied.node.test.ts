/**
 * An application behind nginx and Caddy with the configurations of demo/proxy/: all stories, and the messages if a rule
 * is missing.
 */
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import {
  ADDITIONS,
  type Kind,
  proxies,
  type Setting,
  startProxy,
} from "./proxies.js";
import { serve, type Served } from "./serve.js";
import { tell } from "./stories.js";
import { openBrowser, Visitor } from "./visitor.js";

const REACT = join(import.meta.dirname, "../../../demo/apps/react");
const APP = join(REACT, "dist");
const CDN = join(REACT, "node_modules/flow-executor/dist/cdn");

for (const kind of proxies)
  tell("react", ["chromium"], kind, (authentik) =>
    startProxy(kind, { authentik, app: APP, changes: ADDITIONS[kind] }),
  );

/** A page outside the path under which authentik is mounted. */
async function pageBelow(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "page-"));
  folders.push(folder);
  await cp(CDN, join(folder, "assets"), { recursive: true });
  await writeFile(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><script type="module" src="/assets/flow-executor.js"></script><flow-executor base-url="/auth/" slug="default-authentication-flow" redirect="manual"></flow-executor>`,
  );
  return folder;
}
const folders: string[] = [];
after(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

/** A missing or wrong rule, and the element's message for it. */
interface Fault {
  readonly what: string;
  readonly changes: Readonly<Record<Kind, Setting["changes"]>>;
  readonly tls?: boolean;
}

const SIGNED_IN: Fault[] = [
  {
    what: "Host is changed",
    changes: {
      nginx: [["proxy_set_header Host $http_host", "proxy_set_header Host id"]],
      caddy: [
        [
          "# With `web.path`",
          "header_up Host id\nheader_up -X-Forwarded-Host\n#",
        ],
      ],
    },
  },
  {
    what: "X-Forwarded-Proto is lost",
    tls: true,
    changes: {
      nginx: [["  proxy_set_header X-Forwarded-Proto $scheme;\n", ""]],
      caddy: [["# With `web.path`", "header_up -X-Forwarded-Proto\n#"]],
    },
  },
];

for (const kind of proxies) {
  describe(`behind a ${kind} with a mistake`, () => {
    let browser: Browser;
    let flows: Served;
    let visitor: Visitor;
    let close: () => Promise<void>;

    before(async () => {
      browser = await openBrowser("chromium");
    });
    after(() => browser.close());
    afterEach(async () => {
      await visitor.page.browserContext().close();
      await close();
      await flows.close();
    });

    async function open(
      changes: Setting["changes"] = [],
      { tls = false, app = APP, below = "" } = {},
    ): Promise<void> {
      flows = await serve(undefined, below);
      const setting = { authentik: flows.address, app, tls, changes };
      const proxy = await startProxy(kind, setting);
      close = () => proxy.close();
      visitor = await Visitor.come(browser, proxy.address);
    }

    for (const { what, changes, tls = false } of SIGNED_IN) {
      it(`${what}: an error is reported when a signed-in user answers`, async () => {
        await open(changes[kind], { tls });
        await visitor.opens("/sign-in");
        await visitor.signsIn();
        await visitor.reads("Hello Ada Lovelace.");
        await visitor.clicks("Tour");
        await visitor.clicks("Next step");
        await visitor.warned(
          /csrf-refused: .*the proxy changes Host or forgets X-Forwarded-Proto/,
        );
      });
    }

    it("/flows/-/ is not passed on: an error is reported when a flow is cancelled", async () => {
      await open(
        kind === "nginx"
          ? [["location ~ ^/flows/-/", "location ~ ^/none/"]]
          : [["path /flows/-/*", "path /none/*"]],
      );
      await visitor.opens("/sign-in");
      await visitor.fills("uid_field", "ada");
      await visitor.presses("Enter");
      await visitor.clicks("Not you?");
      await visitor.warned(/proxy: .*must pass \/flows\/-\/ on to authentik/);
    });

    it("the query is re-encoded: the sign-in works, with a warning", async () => {
      await open(
        kind === "nginx"
          ? [
              [
                "  proxy_http_version",
                '  if ($args ~ "^query=(.*)%3D(.*)$") { set $args "query=$1=$2"; }\n  proxy_http_version',
              ],
            ]
          : [["# With `web.path`", "rewrite {path}?query=next%3D/account\n#"]],
      );
      await visitor.opens("/account");
      await visitor.signsIn();
      await visitor.reads("You are Ada Lovelace (ada).");
      await visitor.warned(/a proxy re-encodes the query/);
    });

    for (const isRight of [false, true])
      it(`authentik is below a path and the page outside, ${isRight ? "with" : "without"} the rule for cookies: ${isRight ? "it works" : "an error is reported"}`, async () => {
        const mounted: Setting["changes"] =
          kind === "nginx"
            ? [["location ~ ^/flows/-/", "location ~ ^/auth/"]]
            : [["path /flows/-/*", "path /auth/*"]];
        const rule =
          kind === "nginx"
            ? "proxy_cookie_path /auth/ /;"
            : 'header_down Set-Cookie "Path=/auth/" "Path=/"';
        await open(
          [...mounted, ...(isRight ? ([[`# ${rule}`, rule]] as const) : [])],
          { below: "/auth", app: await pageBelow() },
        );
        await visitor.opens("/");
        await visitor.signsIn();
        await visitor.reads("Done");
        await visitor.page.$eval("flow-executor", (element) =>
          element.setAttribute("slug", "dummies"),
        );
        if (isRight) {
          await visitor.clicks("Continue");
          await visitor.clicks("Continue");
          await visitor.clicks("Continue");
          await visitor.reads("Done");
          return;
        }
        await visitor.clicks("Continue");
        await visitor.clicks("Try again");
        await visitor.clicks("Continue");
        await visitor.warned(/cookie-path: .*let the proxy rewrite the cookie/);
      });

    it("WebSockets are not passed on: no error is shown, and the flow is not slower", async () => {
      await open(
        kind === "nginx"
          ? [
              ["  proxy_set_header Upgrade $http_upgrade;\n", ""],
              ["  proxy_set_header Connection $connection_upgrade;\n", ""],
            ]
          : [["# With `web.path`", "header_up -Upgrade\n#"]],
      );
      await visitor.opens("/account");
      await visitor.sees("ak-stage-identification form");
      assert.equal(await visitor.count("[role=alert]:not(:empty)"), 0);
      await visitor.signsIn();
      await visitor.reads("You are Ada Lovelace (ada).");
      assert.equal(flows.sockets, 0);
      assert.deepEqual(visitor.warnings, []);
    });
  });
}
