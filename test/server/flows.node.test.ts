/**
 * The demo's other flows behave like those of recorded servers (docs/protocol/ak-stage-autosubmit.md,
 * docs/protocol/ak-stage-consent.md, docs/protocol/ak-stage-dummy.md, docs/protocol/ak-stage-session-end.md,
 * docs/protocol/xak-flow-frame.md, docs/protocol/xak-flow-shell.md).
 */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ends, moves, shows, texts } from "./shapes.js";
import { Browser, startServer } from "./wire.js";

const address = await startServer();
const executor = (slug: string) => `/api/v3/flows/executor/${slug}/?query=`;

for (const generation of ["2025.10", "2026.8"] as const) {
  describe(`the demo’s flows, ${generation}`, () => {
    const open = () => new Browser(address, generation);

    async function signedIn(slug: string): Promise<Browser> {
      const browser = open();
      const path = executor(slug);
      await browser.get(path);
      await browser.post(path, { uid_field: "ada" });
      await browser.get(path);
      await browser.post(path, { password: "analytical engine" });
      return browser;
    }

    it("consent: asks after the sign-in, with a new token each time", async () => {
      const path = executor("consent");
      const browser = await signedIn("consent");
      moves(await browser.get(path), path);
      const first = await browser.get(path);
      shows(first, generation, "ak-stage-consent");
      const second = await browser.get(path);
      assert.notEqual(second.json.token, first.json.token);
      const refused = await browser.post(path, { token: first.json.token });
      shows(refused, generation, "ak-stage-consent", { token: ["invalid"] });
      assert.deepEqual(texts(refused, "token"), [
        "Invalid consent token, re-showing prompt",
      ]);
      shows(await browser.post(path, {}), generation, "ak-stage-consent", {
        token: ["required"],
      });
      const last = await browser.get(path);
      const end = await browser.post(path, { token: last.json.token });
      ends(end, generation, "/");
    });

    it("dummies: each passes", async () => {
      const browser = open();
      const path = executor("dummies");
      for (const name of ["one", "two", "three"]) {
        const reply = await browser.get(path);
        shows(reply, generation, "ak-stage-dummy");
        assert.equal(reply.json.name, name);
        const answer = await browser.post(path, {});
        if (name === "three") ends(answer, generation, "/");
        else moves(answer, path);
      }
    });

    it("autosubmit: comes again at each GET, and refuses an answer with an empty reply", async () => {
      const browser = open();
      const path = executor("autosubmit");
      const first = await browser.get(path);
      shows(first, generation, "ak-stage-autosubmit");
      const refused = await browser.post(path, {});
      assert.equal(refused.status, 400);
      assert.equal(refused.text, "");
      shows(await browser.get(path), generation, "ak-stage-autosubmit");
    });

    it("form-post: comes once and without flow_info, and drops the plan", async () => {
      const browser = open();
      const { json } = await browser.get(executor("form-post"));
      assert.equal(json.component, "ak-stage-autosubmit");
      assert.equal("flow_info" in json, false);
    });

    it("session-end: takes no answer", async () => {
      const browser = open();
      const path = executor("session-end");
      const newer = generation === "2026.8" ? ["overview_url"] : [];
      const { json } = await browser.get(path);
      assert.deepEqual(Object.keys(json).sort(), [
        "application_launch_url",
        "application_name",
        "brand_name",
        "component",
        "flow_info",
        "invalidation_flow_url",
        ...newer,
        "pending_user",
        "pending_user_avatar",
      ]);
      const answer = await browser.post(path, {});
      shows(answer, generation, "ak-stage-flow-error");
    });

    it("shell: a page without flow_info, and one that continues at the next GET", async () => {
      const browser = open();
      const { json } = await browser.get(executor("shell"));
      assert.deepEqual(Object.keys(json).sort(), ["body", "component"]);
      const path = executor("passing-shell");
      const first = await browser.get(path);
      assert.equal(first.json.component, "xak-flow-shell");
      moves(await browser.get(path), path);
      shows(await browser.get(path), generation, "ak-stage-dummy");
    });

    it("frame: passes with an answer", async () => {
      const browser = open();
      const path = executor("frame");
      shows(await browser.get(path), generation, "xak-flow-frame");
      moves(await browser.post(path, {}), path);
    });

    it("redirect: to another flow, with flow_info and not final", async () => {
      const browser = open();
      const { json } = await browser.get(executor("redirect"));
      assert.equal(json.component, "xak-flow-redirect");
      assert.equal(json.to, "/if/flow/dummies/?from=redirect");
      assert.equal("flow_info" in json, true);
      const newer = generation === "2026.8" ? false : undefined;
      assert.equal(json.final_redirect, newer);
    });

    it("restart: a wrong password restarts the flow without a message", async () => {
      const browser = open();
      const path = executor("restart");
      await browser.get(path);
      await browser.post(path, { uid_field: "ada" });
      await browser.get(path);
      moves(await browser.post(path, { password: "wrong" }), path);
      shows(await browser.get(path), generation, "ak-stage-identification");
    });

    it("empty: ends at once", async () => {
      ends(await open().get(executor("empty")), generation, "/");
    });

    it("launch: only flow_info, and the redirect after an empty answer", async () => {
      const browser = open();
      const path = executor("launch");
      const { json } = await browser.get(path);
      assert.deepEqual(Object.keys(json), ["flow_info"]);
      ends(await browser.post(path, {}), generation, "/received");
    });

    it("sources: all of them, and a single one", async () => {
      const browser = open();
      const { json } = await browser.get(executor("sources"));
      const sources = json.sources as { promoted?: boolean }[];
      assert.equal(sources.length, 4);
      const newer = generation === "2026.8" ? true : undefined;
      assert.equal(sources[0]?.promoted, newer);
    });

    it("layouts: each has its own layout", async () => {
      const browser = open();
      const framed = "sidebar_right_frame_background";
      for (const layout of ["content_left", framed]) {
        const { json } = await browser.get(executor(`layout-${layout}`));
        const said = (json.flow_info as { layout: string }).layout;
        const isOlder = generation === "2025.10" && layout === framed;
        assert.equal(said, isOlder ? "sidebar_right" : layout);
      }
    });
  });
}

describe("the targets of the demo’s flows", () => {
  it("/received shows the names of the fields, and not their values", async () => {
    const { text } = await new Browser(address).send({
      method: "POST",
      path: "/received",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: "code=secret&state=s",
    });
    assert.match(text, /Received: code, state/);
    assert.doesNotMatch(text, /secret/);
  });
});
