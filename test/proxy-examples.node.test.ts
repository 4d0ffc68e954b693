/**
 * The examples for proxies that no other test starts. Also checks that all examples have the paths of the common list.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { FLOW_PAGE, KEPT_BACK, PASSED } from "./server/passed.js";

const ROOT = join(import.meta.dirname, "../..");
const load = (path: string): Promise<unknown> => import(join(ROOT, path));

function keeps(passes: (path: string) => boolean): void {
  assert.deepEqual(PASSED.filter(passes), PASSED);
  assert.deepEqual(KEPT_BACK.filter(passes), []);
}

describe("the examples of demo/proxy/", () => {
  it("are current", async () => {
    const { proxyFiles } = (await load("scripts/proxies.mjs")) as {
      proxyFiles: () => Promise<
        { path: string; text: string; current: string }[]
      >;
    };
    const files = await proxyFiles();
    assert.equal(files.length, 7);
    for (const { path, text, current } of files)
      assert.equal(text, current, `${path}: npm run readme`);
  });

  it("for Vite and Angular pass on the paths that the element needs", async () => {
    const { authentik } = (await load("demo/proxy/vite.mjs")) as {
      authentik: (target: string) => Record<string, unknown>;
    };
    const angular = (await load("demo/proxy/angular.mjs")) as {
      default: unknown;
    };
    const rules = authentik("http://localhost:9000");
    assert.deepEqual(angular.default, rules);
    // Like Vite: a rule that is not a regular expression is a prefix.
    const passes = (path: string) =>
      Object.keys(rules).some((rule) => path.startsWith(rule));
    keeps(passes);
    assert.equal(passes(FLOW_PAGE), true);
  });

  it("for Next pass on the paths that the element needs", async () => {
    const config = (await load("demo/proxy/next.config.mjs")) as {
      default: { rewrites(): Promise<{ source: string }[]> };
    };
    const rules = await config.default.rewrites();
    const patterns = rules.map(({ source }) => {
      const pattern = source
        .replace("/:path*/", "(?:/[^/]+)*/")
        .replace("/:path+", "(?:/[^/]+)+");
      return new RegExp(`^${pattern}$`);
    });
    const passes = (path: string) =>
      patterns.some((pattern) => pattern.test(path.replace(/\?.*/, "")));
    keeps(passes);
    assert.equal(passes(FLOW_PAGE), true);
  });

  it("for Traefik pass on the paths that the element needs, and leave the page of a flow to the application", async () => {
    const text = await readFile(join(ROOT, "demo/proxy/traefik.yml"), "utf8");
    const { http } = parse(text) as {
      http: { routers: Record<string, { rule: string; priority: number }> };
    };
    const { authentik, "flow-pages": own } = http.routers;
    const prefixes = Array.from(
      authentik?.rule.matchAll(/PathPrefix\(`([^`]+)`\)/g) ?? [],
      ([, prefix = ""]) => prefix,
    );
    assert.equal(
      authentik?.rule,
      `Host(\`app.example.com\`) && ( ${prefixes.map((each) => `PathPrefix(\`${each}\`)`).join(" || ")} )`,
    );
    const passes = (path: string) =>
      prefixes.some((prefix) => path.startsWith(prefix));
    keeps(passes);
    assert.equal(passes(FLOW_PAGE), false);
    assert.equal(
      own?.rule,
      "Host(`app.example.com`) && PathPrefix(`/if/flow/`)",
    );
  });
});
