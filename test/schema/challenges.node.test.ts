/** Validates every fixture, and every challenge of the demo's server, against the published schemas. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { flows } from "../../demo/server/flows/all.js";
import type { Component } from "../../src/protocol/index.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { Browser, startServer } from "../server/wire.js";
import { anyOf, validators } from "./validators.js";

const challenge = anyOf();
const { response } = validators();
/** The demo's older generation is a release candidate of 2025.10, which lacks some fields of the release. */
const sendable = {
  "2025.10": anyOf(["2025.8", "2025.10"]),
  "2026.8": validators("2026.8", { exact: true }).challenge,
};

describe("the fixtures", () => {
  for (const [component, states] of Object.entries(fixtures)) {
    it(`of ${component} match the schema`, () => {
      for (const [state, fixture] of Object.entries(states)) {
        assert.deepEqual(challenge(fixture), [], state);
      }
    });
  }
});

describe("the replies of the demo’s server", () => {
  /** An answer with the keys of every component. */
  const answer = (token: unknown) => ({
    uid_field: "ada",
    password: "analytical engine",
    remember_me: true,
    token,
  });
  const seen = new Set<unknown>();
  const visits = flows.flatMap(({ slug }) => [
    { slug, generation: "2025.10" as const },
    { slug, generation: "2026.8" as const },
  ]);

  for (const { slug, generation } of visits) {
    it(`in the flow ${slug} match the schema of ${generation}`, async () => {
      const browser = new Browser(await startServer(), generation);
      const path = `/api/v3/flows/executor/${slug}/?query=`;
      let token: unknown;
      for (let turn = 0; turn < 12; turn++) {
        const method = turn % 2 ? "POST" : "GET";
        const reply =
          method === "GET"
            ? await browser.get(path)
            : await browser.post(path, answer(token));
        const { json } = reply;
        // The exceptions: an empty reply, or only flow_info (docs/protocol/errors.md#response_errors).
        if (reply.status !== 200 || !("component" in json)) continue;
        assert.deepEqual(
          sendable[generation](json),
          [],
          `${method} ${String(turn)}`,
        );
        seen.add(json.component);
        ({ token } = json);
      }
    });
  }

  it("cover all components of the demo", () => {
    assert.ok(seen.size >= 12, [...seen].join(" "));
  });
});

describe("the validation", () => {
  const spoiled = (change: object) => ({
    ...fixtures["ak-stage-password"].normal,
    ...change,
  });
  for (const [what, json] of Object.entries<object>({
    "a key of another type": spoiled({ pending_user: 1 }),
    "a missing key": { component: "ak-stage-password" },
    "an unknown layout": spoiled({
      flow_info: { cancel_url: "/", layout: "spiral" },
    }),
    "an unknown component": spoiled({ component: "ak-stage-unknown" }),
  })) {
    it(`refuses ${what}`, () => {
      assert.notDeepEqual(challenge(json), []);
    });
  }
  it("refuses an answer without its key", () => {
    const component: Component = "ak-stage-password";
    assert.notDeepEqual(response({ component }), []);
    assert.deepEqual(response({ component, password: "p" }), []);
  });
});
