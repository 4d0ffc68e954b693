/** How runs start, end, start over and affect each other. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { flows, WEEK } from "./flows.js";
import { denies, ends, moves, shows } from "./shapes.js";
import { Browser, startServer } from "./wire.js";

const at = (slug: string) => `/api/v3/flows/executor/${slug}/?query=`;
const ME = "/api/v3/core/users/me/";

const address = await startServer(flows);

for (const generation of ["2025.10", "2026.8"] as const) {
  describe(generation, () => {
    const open = () => new Browser(address, generation);
    const newer = generation === "2026.8";

    async function signedIn(): Promise<Browser> {
      const browser = open();
      const path = at("default-authentication-flow");
      await browser.post(path, { uid_field: "ada" });
      const reply = await browser.post(path, { password: "analytical engine" });
      ends(await browser.follow(reply), generation, "/");
      return browser;
    }

    async function shown(browser: Browser, slug: string): Promise<unknown> {
      const reply = await browser.get(at(slug));
      shows(reply, generation, "ak-stage-dummy");
      return reply.json.name;
    }

    it("13: the logout acts on the GET and drops next", async () => {
      const browser = await signedIn();
      assert.equal((await browser.get(ME)).status, 200);
      const path = at("default-invalidation-flow");
      const reply = await browser.get(`${path}next%3D%252Fif%252Fuser%252F`);
      ends(reply, generation, "/");
      assert.equal(reply.setCookie.length, 1);
      assert.match(
        String(reply.setCookie[0]),
        /^authentik_session=""; .*Max-Age=0; Path=\/; SameSite=Lax$/,
      );
      const me = await browser.get(ME);
      assert.equal(me.status, 403);
      assert.deepEqual(Object.keys(me.json), ["detail"]);
    });

    it("13b: a logout without a signed-in user leaves no cookie", async () => {
      const reply = await open().get(at("default-invalidation-flow"));
      ends(reply, generation, "/");
      assert.deepEqual(reply.setCookie, []);
    });

    it("11.2: stages after a logout run in a new session, with next", async () => {
      const browser = await signedIn();
      const path = `${at("logout-and-on")}next%3D%252Ffoo`;
      const before = browser.cookies.get("authentik_session");
      moves(await browser.get(path), path);
      assert.notEqual(browser.cookies.get("authentik_session"), before);
      assert.equal((await browser.get(ME)).status, 403);
      ends(
        await browser.send({ method: "POST", path, body: {} }),
        generation,
        "/foo",
      );
    });

    it("37b: the second of two answers is for the next stage", async () => {
      const browser = open();
      assert.equal(await shown(browser, "two"), "first");
      moves(await browser.post(at("two")), at("two"));
      ends(await browser.post(at("two")), generation, "/");
    });

    it("simultaneous answers are processed one after the other", async () => {
      const browser = open();
      const path = at("default-authentication-flow");
      await browser.post(path, { uid_field: "ada" });
      const replies = await Promise.all(
        [1, 2].map(() => browser.post(path, { password: "analytical engine" })),
      );
      // The second request met the silent stage, not the stage after it.
      for (const reply of replies) moves(reply, path);
      ends(await browser.get(path), generation, "/");
      assert.equal((await browser.get(ME)).status, 200);
    });

    it("38: a crash keeps the plan, and an answer passes", async () => {
      const browser = open();
      shows(await browser.get(at("broken")), generation, "ak-stage-flow-error");
      ends(await browser.post(at("broken")), generation, "/");
    });

    it("the demo's crash: two errors after the name, then the password", async () => {
      const browser = open();
      await browser.get(at("crash"));
      moves(await browser.post(at("crash"), { uid_field: "ada" }), at("crash"));
      shows(await browser.get(at("crash")), generation, "ak-stage-flow-error");
      shows(await browser.get(at("crash")), generation, "ak-stage-flow-error");
      shows(await browser.get(at("crash")), generation, "ak-stage-password");
    });

    it("40: a refused visitor gets the policy's message and no plan", async () => {
      const browser = open();
      for (const reply of [
        await browser.get(`${at("denied")}next%3D%252Ffoo`),
        await browser.post(at("denied")),
      ]) {
        denies(
          reply,
          generation,
          "This application is for members only.\nAsk the help desk to become one.",
        );
        assert.equal(reply.json.pending_user, "");
        assert.match(
          String(reply.json.pending_user_avatar),
          /user_default\.png$/,
        );
      }
    });

    it("42b: signed in already", async () => {
      const browser = await signedIn();
      const reply = await browser.get(
        `${at("combined")}next%3D%252Fif%252Fuser%252F`,
      );
      if (newer) ends(reply, generation, "/if/user/");
      else denies(reply, generation, "Flow does not apply to current user.");
    });

    it("43, 43b: one plan per session, and the last flow has it", async () => {
      const browser = open();
      await browser.get(at("two"));
      moves(await browser.post(at("two")), at("two"));
      assert.equal(await shown(browser, "two"), "second");
      assert.equal(await shown(browser, "one"), "first");
      assert.equal(await shown(browser, "two"), "first");
      const path = at("default-authentication-flow");
      moves(await browser.post(path, { uid_field: "ada" }), path);
    });

    it("44, 48: cancelling drops the plan and leads to the logout, or to next", async () => {
      const browser = open();
      await browser.get(at("two"));
      await browser.post(at("two"));
      const logout = "/flows/-/default/invalidation/";
      const cancelled = await browser.get("/flows/-/cancel/");
      moves(cancelled, logout);
      assert.equal(cancelled.setCookie.length, 1);
      assert.equal(await shown(browser, "two"), "first");
      moves(
        await browser.get("/flows/-/cancel/?next=%2Ffoo"),
        newer ? "/foo" : logout,
      );
      moves(await browser.get("/flows/-/cancel/?next=%2F%2Fevil"), logout);
      moves(
        await browser.get("/flows/-/cancel/?next=https%3A%2F%2Fevil"),
        logout,
      );
      assert.equal((await browser.post("/flows/-/cancel/")).status, 403);
    });

    it("44c: cancelling alone does not sign out", async () => {
      const browser = await signedIn();
      await browser.get("/flows/-/cancel/");
      assert.equal((await browser.get(ME)).status, 200);
    });

    it("44: the addresses of the brand's flows", async () => {
      const browser = open();
      const authentication = await browser.get(
        "/flows/-/default/authentication/?next=%2Fa",
      );
      moves(authentication, "/if/flow/default-authentication-flow/?next=%2Fa");
      assert.deepEqual(authentication.setCookie, []);
      moves(
        await browser.get("/flows/-/default/invalidation/"),
        "/if/flow/default-invalidation-flow/",
      );
      assert.equal(
        (await browser.get("/flows/-/default/recovery/")).status,
        404,
      );
    });

    it("70: the flow asks whether to stay signed in, and then requires the CSRF token", async () => {
      const browser = open();
      const path = at("login-and-on");
      await browser.post(path, { uid_field: "ada" });
      moves(await browser.post(path, { password: "analytical engine" }), path);
      shows(await browser.get(path), generation, "ak-stage-user-login");
      for (const [body, code] of [
        [{}, "required"],
        [{ remember_me: "maybe" }, "invalid"],
        [{ remember_me: null }, "null"],
      ] as const) {
        const reply = await browser.post(path, body);
        shows(reply, generation, "ak-stage-user-login", {
          remember_me: [code],
        });
      }
      const yes = await browser.post(path, { remember_me: true });
      moves(yes, path);
      const [csrf = "", session = ""] = yes.setCookie;
      assert.match(csrf, /^authentik_csrf=/);
      assert.match(session, new RegExp(`expires=.*Max-Age=${String(WEEK)};`));
      assert.equal(await shown(browser, "login-and-on"), "after");
      const bare = await browser.send({ method: "POST", path, body: {} });
      shows(bare, generation, "ak-stage-flow-error");
      assert.equal(await shown(browser, "login-and-on"), "after");
      ends(await browser.post(path), generation, "/");
    });

    it("70b: the answer “no” sets a session cookie", async () => {
      const browser = open();
      const path = at("remember-me");
      await browser.post(path, { uid_field: "ada" });
      await browser.follow(
        await browser.post(path, { password: "analytical engine" }),
      );
      const no = await browser.post(path, { remember_me: false });
      ends(no, generation, "/");
      assert.match(
        no.setCookie[1] ?? "",
        /^authentik_session=[^;]+; HttpOnly; Path=\/; SameSite=Lax$/,
      );
    });

    it("71: a binding that restarts the flow sends no message", async () => {
      const browser = open();
      assert.equal(await shown(browser, "restart"), "first");
      moves(await browser.post(at("restart")), at("restart"));
      const asked = await browser.get(at("restart"));
      shows(asked, generation, "ak-stage-password");
      assert.equal(asked.json.pending_user, "");
      moves(
        await browser.post(at("restart"), { password: "x" }),
        at("restart"),
      );
      assert.equal(await shown(browser, "restart"), "first");
    });

    it("73: a stage that denies ends the run", async () => {
      const browser = open();
      await browser.get(at("refusing"));
      const reply = await browser.post(at("refusing"));
      denies(await browser.follow(reply), generation, "Go away, please.");
      assert.equal(await shown(browser, "refusing"), "first");
    });

    it("98: a stage that denies in a binding that restarts causes a loop", async () => {
      const browser = open();
      for (let i = 0; i < 5; i++)
        moves(await browser.get(at("loop")), at("loop"));
    });
  });
}
