/**
 * Captchas and device codes, with the replies of recorded servers (docs/protocol/ak-provider-oauth2-device-code.md,
 * docs/protocol/ak-provider-oauth2-device-code-finish.md, docs/protocol/ak-stage-captcha.md,
 * docs/protocol/ak-stage-identification.md).
 */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Captcha } from "../../demo/server/services/captchas.js";
import { captcha } from "../../demo/server/stages/captcha.js";
import { identification } from "../../demo/server/stages/identification.js";
import { ends, moves, shows, texts } from "./shapes.js";
import { Browser, startServer } from "./wire.js";

/** A captcha that counts its tokens, and whose check may be unreachable. */
const good = new Set<string>();
const counted: Captcha = {
  asked: { site_key: "key", js_url: "/captcha.js", interactive: true },
  verify: (token) =>
    token === "nobody there"
      ? Promise.reject(new Error("out of reach"))
      : Promise.resolve(good.delete(token)),
};
const address = await startServer();
const counting = await startServer([
  {
    slug: "captcha",
    title: "Are you human?",
    designation: "authentication",
    stages: () => [{ stage: captcha(counted) }, { stage: identification() }],
  },
  {
    slug: "captcha-in-form",
    title: "Sign in",
    designation: "authentication",
    stages: () => [
      { stage: identification({ password_fields: true }, counted) },
    ],
  },
]);
const executor = (slug: string, query = "") =>
  `/api/v3/flows/executor/${slug}/?query=${encodeURIComponent(query)}`;
const RETRY = "Invalid captcha response. Retrying may solve this issue.";

for (const generation of ["2025.10", "2026.8"] as const) {
  const open = () => new Browser(address, generation);

  async function signedIn(): Promise<Browser> {
    const browser = open();
    const path = executor("combined");
    await browser.get(path);
    await browser.follow(
      await browser.post(path, {
        uid_field: "ada",
        password: "analytical engine",
      }),
    );
    return browser;
  }

  describe(`a captcha, ${generation}`, () => {
    it("accepts each token once", async () => {
      good.add("good");
      const browser = new Browser(counting, generation);
      const path = executor("captcha");
      shows(await browser.get(path), generation, "ak-stage-captcha");
      moves(await browser.post(path, { token: "good" }), path);
      shows(await browser.get(path), generation, "ak-stage-identification");

      const other = new Browser(counting, generation);
      await other.get(path);
      const again = await other.post(path, { token: "good" });
      shows(again, generation, "ak-stage-captcha", { token: ["invalid"] });
      assert.deepEqual(texts(again, "token"), [RETRY]);
      const blank = await other.post(path, { token: "" });
      shows(blank, generation, "ak-stage-captcha", { token: ["blank"] });
      const alone = await other.post(path, { token: "nobody there" });
      assert.deepEqual(texts(alone, "token"), ["Failed to validate token"]);
    });

    it("inside identification is checked before the password", async () => {
      const browser = new Browser(counting, generation);
      const path = executor("captcha-in-form");
      const { json } = await browser.get(path);
      const { captcha_stage } = json as { captcha_stage: object };
      assert.deepEqual(Object.keys(captcha_stage).sort(), [
        "component",
        "interactive",
        "js_url",
        "pending_user",
        "pending_user_avatar",
        "site_key",
      ]);
      const wrong = { uid_field: "ada", password: "wrong" };
      const right = { uid_field: "ada", password: "analytical engine" };
      const told = generation === "2025.10" ? RETRY : "Failed to authenticate.";
      for (const captcha_token of ["", "used", "nobody there"]) {
        const reply = await browser.post(path, { ...right, captcha_token });
        assert.deepEqual(texts(reply, "non_field_errors"), [told]);
      }
      good.add("first").add("second");
      const reply = await browser.post(path, {
        ...wrong,
        captcha_token: "first",
      });
      assert.deepEqual(texts(reply, "non_field_errors"), [
        "Failed to authenticate.",
      ]);
      const passed = { ...right, captcha_token: "second" };
      ends(
        await browser.follow(await browser.post(path, passed)),
        generation,
        "/",
      );
    });
  });

  describe(`a device code, ${generation}`, () => {
    const begin = async (browser: Browser) =>
      (await browser.post("/application/o/device/")).json;
    const ask = (browser: Browser, device_code: unknown) =>
      browser.send({
        method: "POST",
        path: "/application/o/token/",
        body: `device_code=${String(device_code)}`,
      });

    it("requires a signed-in user", async () => {
      const browser = open();
      const reply = await browser.get("/device?code=1");
      assert.equal(
        reply.headers.location,
        "/flows/-/default/authentication/?next=%2Fdevice%3Fcode%3D1",
      );
    });

    it("is answered with a page if it is unknown, and can be entered again", async () => {
      const browser = await signedIn();
      const path = executor("device-code");
      shows(
        await browser.get(path),
        generation,
        "ak-provider-oauth2-device-code",
      );
      const reply = await browser.post(path, { code: "000000000" });
      assert.equal(reply.json.component, "xak-flow-shell");
      shows(
        await browser.get(path),
        generation,
        "ak-provider-oauth2-device-code",
      );
    });

    it("leads to the application’s flow, whose end authorises the device", async () => {
      const browser = await signedIn();
      const { device_code, user_code } = await begin(browser);
      const pending = await ask(browser, device_code);
      assert.deepEqual(
        [pending.status, pending.json.error],
        [400, "authorization_pending"],
      );
      const path = executor("device-code");
      await browser.get(path);
      const { json } = await browser.post(path, { code: user_code });
      assert.equal(json.component, "xak-flow-redirect");
      assert.equal(json.to, "/if/flow/device-authorization/?query=");
      const next = executor("device-authorization", "query=");
      const question = await browser.get(next);
      shows(question, generation, "ak-stage-consent");
      moves(await browser.post(next, { token: question.json.token }), next);
      assert.equal((await ask(browser, device_code)).status, 400);
      shows(
        await browser.get(next),
        generation,
        "ak-provider-oauth2-device-code-finish",
      );
      const { access_token } = (await ask(browser, device_code)).json;
      const { json: who } = await browser.get("/application/o/userinfo/", {
        Authorization: `Bearer ${String(access_token)}`,
      });
      assert.equal(who.preferred_username, "ada");
    });
  });
}
