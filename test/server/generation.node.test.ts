import assert from "node:assert/strict";
import { it } from "node:test";
import { toOlder } from "../../demo/server/wire/generation.js";
import { challenge } from "../../src/testing/challenge.js";
import { Browser, startServer } from "./wire.js";

const address = await startServer();

const PATH = "/api/v3/flows/executor/default-authentication-flow/?query=";

it("a page switches in the middle of a run, and a reload keeps the choice", async () => {
  const browser = new Browser(address, "2026.8");
  assert.ok("passkey_challenge" in (await browser.get(PATH)).json);
  browser.cookies.set("demo_generation", "2025.10");
  assert.ok(!("passkey_challenge" in (await browser.get(PATH)).json));
});

it("without a choice it is the newer one", async () => {
  const browser = new Browser(address);
  browser.cookies.clear();
  assert.ok("passkey_challenge" in (await browser.get(PATH)).json);
});

it("26: choices were plain strings", () => {
  const { choices, ...rest } = {
    field_key: "size",
    choices: [{ value: "s", label: "Small" }],
  };
  assert.deepEqual(
    toOlder({
      fields: [
        { ...rest, choices },
        { ...rest, choices: null },
      ],
    }),
    {
      fields: [
        { ...rest, choices: ["s"] },
        { ...rest, choices: null },
      ],
    },
  );
});

it("before 2026.2 no layout has a page as the background", async () => {
  const path = "/api/v3/flows/executor/layout-sidebar_left_frame_background/";
  const flowInfo = async (generation: "2026.8" | "2025.10") => {
    const browser = new Browser(address, generation);
    const { json } = await browser.get(`${path}?query=`);
    const { layout, background } = json.flow_info as Record<string, unknown>;
    return { layout, background };
  };
  assert.deepEqual(await flowInfo("2026.8"), {
    layout: "sidebar_left_frame_background",
    background: "/news.html",
  });
  assert.deepEqual(await flowInfo("2025.10"), {
    layout: "sidebar_left",
    background: undefined,
  });
});

it("24: sources lose later fields", () => {
  const sent = JSON.stringify(
    toOlder(challenge("ak-stage-identification", {}, "with sources")),
  );
  assert.match(sent, /"name":"GitHub"/);
  assert.doesNotMatch(sent, /promoted|final_redirect|background_themed_urls/);
});

it("46: the brand", async () => {
  const path = "/api/v3/core/brands/current/";
  const common = [
    "matched_domain",
    "branding_title",
    "branding_logo",
    "branding_favicon",
    "branding_custom_css",
    "ui_footer_links",
    "ui_theme",
    "flow_authentication",
    "flow_invalidation",
    "default_locale",
    "flags",
  ];
  const newer = ["branding_logo_themed_urls", "branding_favicon_themed_urls"];
  const keysOf = async (generation: "2026.8" | "2025.10") =>
    Object.keys((await new Browser(address, generation).get(path)).json).sort();
  assert.deepEqual(await keysOf("2025.10"), [...common].sort());
  assert.deepEqual(await keysOf("2026.8"), [...common, ...newer].sort());
});
