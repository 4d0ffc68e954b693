/** Recorded sign-ins, repeated; each is named after its record in one or both generations. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Codes, denies, ends, moves, shows, texts } from "./shapes.js";
import { Browser, type Generation, startServer } from "./wire.js";

const AUTH = "/api/v3/flows/executor/default-authentication-flow/?query=";
const PASSWORD = "analytical engine";

/** The errors for an answer without a name. The older generation names the field. */
const NO_NAME: Record<Generation, Codes> = {
  "2026.8": { non_field_errors: ["invalid"] },
  "2025.10": { uid_field: ["required"] },
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

    it("01: a successful sign-in with a silent stage", async () => {
      const browser = open();
      const first = await browser.get(AUTH);
      shows(first, generation, "ak-stage-identification");
      assert.deepEqual(first.json.user_fields, ["email", "username"]);
      assert.match(String(first.headers["x-authentik-id"]), /^[0-9a-f]{32}$/);
      const name = { component: "ak-stage-identification", uid_field: "ada" };
      moves(await browser.post(AUTH, name), AUTH);
      const second = await browser.get(AUTH);
      shows(second, generation, "ak-stage-password");
      assert.equal(second.json.pending_user, "ada");
      moves(await browser.post(AUTH, { password: PASSWORD }), AUTH);
      moves(await browser.get(AUTH), AUTH);
      const before = browser.cookies.get("authentik_session");
      const last = await browser.get(AUTH);
      ends(last, generation, "/");
      const [csrf = "", session = ""] = last.setCookie;
      assert.match(
        csrf,
        /^authentik_csrf=\w{32}; .*Max-Age=31449600; Path=\/; SameSite=Lax$/,
      );
      assert.match(
        session,
        /^authentik_session=[^;]+; HttpOnly; Path=\/; SameSite=Lax$/,
      );
      assert.notEqual(browser.cookies.get("authentik_session"), before);
    });

    it("02: the fifth wrong password is denied and ends the run", async () => {
      const browser = await atPassword();
      for (let i = 0; i < 4; i++) {
        const reply = await browser.post(AUTH, { password: "nope" });
        shows(reply, generation, "ak-stage-password", {
          password: ["invalid"],
        });
        assert.deepEqual(texts(reply, "password"), ["Invalid password"]);
      }
      const fifth = await browser.post(AUTH, { password: "nope" });
      denies(fifth, generation, "Invalid password");
      assert.equal(fifth.json.pending_user, "ada");
      const stale = await browser.post(AUTH, { password: "nope" });
      shows(stale, generation, "ak-stage-identification", NO_NAME[generation]);
      const again = await browser.get(AUTH);
      shows(again, generation, "ak-stage-identification");
    });

    it("02b, 125: the count of failed passwords after a restart", async () => {
      const browser = await atPassword();
      for (let i = 0; i < 4; i++)
        await browser.post(AUTH, { password: "nope" });
      await browser.get("/flows/-/cancel/");
      await browser.get(AUTH);
      moves(await browser.post(AUTH, { uid_field: "ada" }), AUTH);
      const reply = await browser.post(AUTH, { password: "nope" });
      if (generation === "2025.10")
        denies(reply, generation, "Invalid password");
      else
        shows(reply, generation, "ak-stage-password", {
          password: ["invalid"],
        });
    });

    it("125: a denied visitor can sign in at once", async () => {
      const browser = await atPassword();
      for (let i = 0; i < 5; i++)
        await browser.post(AUTH, { password: "nope" });
      await browser.post(AUTH, { uid_field: "ada" });
      const reply = await browser.post(AUTH, { password: PASSWORD });
      ends(await browser.follow(reply), generation, "/");
    });

    it("02c: blank and missing passwords count", async () => {
      const browser = await atPassword();
      for (const [body, code] of [
        [{ password: "" }, "blank"],
        [{}, "required"],
        [{ password: null }, "null"],
        [{ password: "" }, "blank"],
      ] as const) {
        const reply = await browser.post(AUTH, body);
        shows(reply, generation, "ak-stage-password", { password: [code] });
      }
      denies(await browser.post(AUTH, {}), generation, "Invalid password");
    });

    it("03: an unknown name continues to the password", async () => {
      const name = "no-such-user@example.org";
      const browser = await atPassword(` ${name} `);
      const reply = await browser.post(AUTH, { password: PASSWORD });
      shows(reply, generation, "ak-stage-password", { password: ["invalid"] });
      assert.equal(reply.json.pending_user, name);
      assert.match(String(reply.json.pending_user_avatar), /^data:image/);
    });

    it("12: a signed-in visitor is asked again, and can sign in as another user", async () => {
      const browser = await atPassword();
      await browser.follow(await browser.post(AUTH, { password: PASSWORD }));
      const csrf = browser.cookies.get("authentik_csrf");
      shows(await browser.get(AUTH), generation, "ak-stage-identification");
      const bare = await browser.send({
        method: "POST",
        path: AUTH,
        body: { uid_field: "grace" },
      });
      shows(bare, generation, "ak-stage-flow-error");
      moves(await browser.post(AUTH, { uid_field: "grace@example.com" }), AUTH);
      const asked = await browser.get(AUTH);
      assert.equal(asked.json.pending_user, "grace");
      const reply = await browser.post(AUTH, { password: "first compiler" });
      ends(await browser.follow(reply), generation, "/");
      assert.notEqual(browser.cookies.get("authentik_csrf"), csrf);
      const me = await browser.get("/api/v3/core/users/me/");
      assert.match(me.text, /"username":"grace"/);
    });

    it("61: name and password in one form fail with one message", async () => {
      const path = "/api/v3/flows/executor/combined/?query=";
      const browser = open();
      const first = await browser.get(path);
      shows(first, generation, "ak-stage-identification");
      assert.equal(first.json.password_fields, true);
      for (const body of [
        { uid_field: "ada", password: "x" },
        { uid_field: "nobody", password: PASSWORD },
        { uid_field: "ada", password: "" },
        { uid_field: "ada", password: null },
        { uid_field: "ada" },
        { uid_field: "charles", password: "difference engine" },
      ]) {
        const reply = await browser.post(path, body);
        shows(reply, generation, "ak-stage-identification", {
          non_field_errors: ["invalid"],
        });
        assert.deepEqual(texts(reply, "non_field_errors"), [
          "Failed to authenticate.",
        ]);
      }
      // Trimmed in this stage, unlike in the password stage (96, 124).
      const right = await browser.post(path, {
        uid_field: "ADA",
        password: ` ${PASSWORD} `,
      });
      ends(await browser.follow(right), generation, "/");
      const asked = await atPassword();
      const blanks = await asked.post(AUTH, { password: ` ${PASSWORD} ` });
      shows(blanks, generation, "ak-stage-password", { password: ["invalid"] });
    });

    it("82: a deactivated account gets the message for a wrong password", async () => {
      const browser = await atPassword("charles");
      const reply = await browser.post(AUTH, { password: "difference engine" });
      shows(reply, generation, "ak-stage-password", { password: ["invalid"] });
    });
  });
}
