/** Tests which paths the nginx and Caddy configurations in demo/proxy/ pass on to authentik. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, describe, it } from "node:test";
import {
  ADDED,
  arriving,
  ask,
  FLOW_PAGE,
  KEPT_BACK,
  PASSED,
  POLICY,
  type Upstream,
  upstream,
  WAYS_AROUND,
} from "../server/passed.js";
import {
  ADDITIONS,
  EVERYTHING,
  proxies,
  type Proxy,
  type Setting,
  startProxy,
} from "./proxies.js";

for (const kind of proxies)
  describe(`in front of authentik, ${kind}`, () => {
    let app: string;
    let authentik: Upstream;
    let proxy: Proxy | undefined;

    before(async () => {
      app = await mkdtemp(join(tmpdir(), "app-"));
      await writeFile(join(app, "index.html"), "<!doctype html>The page");
      authentik = await upstream();
    });
    afterEach(async () => {
      await proxy?.close();
      proxy = undefined;
    });
    after(async () => {
      authentik.close();
      await rm(app, { recursive: true });
    });

    /** Starts the proxy and returns its address. */
    async function open(changes: Setting["changes"] = []): Promise<string> {
      const setting = { authentik: authentik.address, app, changes };
      proxy = await startProxy(kind, setting);
      return proxy.address;
    }

    it("passes on the paths that the element needs, byte for byte", async () => {
      const address = await open();
      const passed = await arriving(PASSED, authentik, address);
      assert.deepEqual(passed, PASSED);
    });

    it("does not pass on other paths of authentik", async () => {
      const address = await open();
      const kept = [...KEPT_BACK, ...WAYS_AROUND, ...ADDED, FLOW_PAGE];
      assert.deepEqual(await arriving(kept, authentik, address), []);
    });

    it("passes on paths that an application adds, as the file explains", async () => {
      const address = await open(ADDITIONS[kind]);
      const all = [...PASSED, ...ADDED];
      assert.deepEqual(await arriving(all, authentik, address), all);
      const kept = [...KEPT_BACK, ...WAYS_AROUND, FLOW_PAGE];
      assert.deepEqual(await arriving(kept, authentik, address), []);
    });

    it("passes on authentik’s own user interface, as the file explains, except the page of a flow", async () => {
      const address = await open(EVERYTHING[kind]);
      const wide = [
        ...PASSED,
        ...ADDED,
        "/api/v3/core/users/",
        "/if/user/",
        "/if/admin/",
        "/application/launch/wiki/",
        "/recovery/use-token/a/",
      ];
      assert.deepEqual(await arriving(wide, authentik, address), wide);
      const kept = [FLOW_PAGE, "/files", "/devices", "/-/metrics/"];
      assert.deepEqual(await arriving(kept, authentik, address), []);
    });

    it("sets the page’s policy, and does not change authentik’s own", async () => {
      const address = await open();
      for (const path of ["/", "/sign-in", FLOW_PAGE])
        assert.match((await ask(address, path)) ?? "", /^default-src/);
      assert.equal(await ask(address, "/endpoint/gdtc/"), POLICY);
    });
  });
