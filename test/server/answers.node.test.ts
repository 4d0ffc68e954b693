/** 04 to 08: answers that our client never sends, and their replies. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Codes, moves, shows, texts } from "./shapes.js";
import { Browser, type Generation, startServer } from "./wire.js";

const AUTH = "/api/v3/flows/executor/default-authentication-flow/?query=";
const PASSWORD = "analytical engine";

/** The errors for an answer without a name. The older generation names the field. */
const NO_NAME: Record<Generation, Codes> = {
  "2026.8": { non_field_errors: ["invalid"] },
  "2025.10": { uid_field: ["required"] },
};
const BLANK_NAME: Record<Generation, Codes> = {
  "2026.8": { non_field_errors: ["invalid"] },
  "2025.10": { uid_field: ["blank"] },
};
const NULL_NAME: Record<Generation, Codes> = {
  "2026.8": { non_field_errors: ["invalid"] },
  "2025.10": { uid_field: ["null"] },
};

const address = await startServer();

for (const generation of ["2025.10", "2026.8"] as const) {
  describe(generation, () => {
    const open = () => new Browser(address, generation);

    async function atPassword(name = "ada"): Promise<Browser> {
      const browser = open();
      await browser.get(AUTH);
      moves(await browser.post(AUTH, { uid_field: name }), AUTH);
      const reply = await browser.get(AUTH);
      shows(reply, generation, "ak-stage-password");
      return browser;
    }

    it("04: odd answers to the first question", async () => {
      const browser = open();
      await browser.get(AUTH);
      const none = NO_NAME[generation];
      for (const [body, errors] of [
        [{}, none],
        ["", none],
        [{ component: "ak-stage-identification" }, none],
        [{ uid_field: "" }, BLANK_NAME[generation]],
        [{ uid_field: " " }, BLANK_NAME[generation]],
        [{ uid_field: null }, NULL_NAME[generation]],
        [[], { non_field_errors: ["invalid"] }],
        [null, { non_field_errors: ["null"] }],
        [5, { non_field_errors: ["invalid"] }],
        [{ uid_field: { a: 1 } }, { uid_field: ["invalid"] }],
        [{ uid_field: ["x"] }, { uid_field: ["invalid"] }],
      ] as const) {
        const reply = await browser.post(AUTH, body);
        shows(reply, generation, "ak-stage-identification", errors);
      }
      const list = await browser.post(AUTH, []);
      assert.deepEqual(texts(list, "non_field_errors"), [
        "Invalid data. Expected a dictionary, but got list.",
      ]);
      const long = "x".repeat(2000);
      moves(await browser.post(AUTH, { uid_field: long }), AUTH);
    });

    it("04: a component is any text or number", async () => {
      const browser = await atPassword();
      const missing = { password: ["required"] };
      for (const [component, errors] of [
        [5, missing],
        [null, { component: ["null"], ...missing }],
        [{ a: 1 }, { component: ["invalid"], ...missing }],
      ] as const) {
        const reply = await browser.post(AUTH, { component, uid_field: "a" });
        shows(reply, generation, "ak-stage-password", errors);
      }
    });

    it("05: the wrong component does not matter", async () => {
      const browser = open();
      await browser.get(AUTH);
      const name = { component: "ak-stage-password", uid_field: "ada", zzz: 1 };
      moves(await browser.post(AUTH, name), AUTH);
      const stale = await browser.post(AUTH, { uid_field: "ada" });
      shows(stale, generation, "ak-stage-password", { password: ["required"] });
      moves(await browser.post(AUTH, { password: PASSWORD }), AUTH);
    });

    it("06: a body that is not JSON is a flow-error, and the plan is kept", async () => {
      const browser = await atPassword();
      for (const { body, type, accept = "*/*" } of [
        { body: '{"password": "analy', type: "application/json" },
        { body: "password=x", type: "application/x-www-form-urlencoded" },
        { body: "password=x", type: "text/plain" },
        { body: '\uFEFF{"password":"x"}', type: "application/json" },
        {
          body: '{"password":"x"}',
          type: "application/json",
          accept: "text/html",
        },
      ]) {
        const headers = { "Content-Type": type, Accept: accept };
        const reply = await browser.send({
          method: "POST",
          path: AUTH,
          body,
          headers,
        });
        shows(reply, generation, "ak-stage-flow-error");
        assert.equal(reply.json.request_id, reply.headers["x-authentik-id"]);
      }
      const untyped = await browser.send({
        method: "POST",
        path: AUTH,
        body: "{}",
      });
      shows(untyped, generation, "ak-stage-flow-error");
      shows(await browser.get(AUTH), generation, "ak-stage-password");
    });

    it("06: Accept and the other methods", async () => {
      const browser = open();
      for (const accept of ["text/html", "image/*"]) {
        const reply = await browser.get(AUTH, { Accept: accept });
        shows(reply, generation, "ak-stage-flow-error");
      }
      const covered = await browser.get(AUTH, {
        Accept: "application/json;q=0.1, text/html",
      });
      shows(covered, generation, "ak-stage-identification");
      for (const method of ["PUT", "PATCH", "DELETE"]) {
        const reply = await browser.send({
          method,
          path: AUTH,
          body: { a: 1 },
        });
        shows(reply, generation, "ak-stage-flow-error");
      }
      const options = await browser.send({ method: "OPTIONS", path: AUTH });
      assert.deepEqual(Object.keys(options.json), [
        "name",
        "description",
        "renders",
        "parses",
      ]);
      const head = await browser.send({ method: "HEAD", path: AUTH });
      assert.equal(head.status, 405);
      assert.equal(head.setCookie.length, 1);
    });

    it("07, 07b: an answer without a plan goes to the first stage", async () => {
      moves(await open().post(AUTH, { uid_field: "ada" }), AUTH);
      const lost = await open().post(AUTH, { password: "x" });
      shows(lost, generation, "ak-stage-identification", NO_NAME[generation]);
      const browser = await atPassword();
      await browser.follow(await browser.post(AUTH, { password: PASSWORD }));
      const over = await browser.post(AUTH, { password: PASSWORD });
      shows(over, generation, "ak-stage-identification", NO_NAME[generation]);
    });

    it("08: an unknown slug is a page, or 405 for an answer", async () => {
      const browser = open();
      for (const path of [
        "/api/v3/flows/executor/nope-no-flow/?query=",
        AUTH.replace("/?", "?"),
        "/api/v3/flows/executor/bad%20slug!/?query=",
        "/api/v3/flows/executor//?query=",
      ]) {
        const get = await browser.get(path);
        assert.equal(get.status, 404);
        assert.match(get.headers["content-type"] ?? "", /^text\/html/);
        const post = await browser.post(path);
        assert.deepEqual([post.status, post.text], [405, ""]);
        assert.deepEqual([...get.setCookie, ...post.setCookie], []);
      }
    });
  });
}
