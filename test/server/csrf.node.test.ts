/**
 * 11, 06b: the headers that an answer in a signed-in session needs
 * (docs/protocol/cookies-and-csrf.md#csrf-is-checked-only-in-a-signed-in-session).
 */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { flows } from "./flows.js";
import { moves, shows } from "./shapes.js";
import { Browser, startServer } from "./wire.js";

const AUTH = "/api/v3/flows/executor/default-authentication-flow/?query=";
const PATH = "/api/v3/flows/executor/two/?query=";

const address = await startServer(flows);

for (const generation of ["2025.10", "2026.8"] as const) {
  describe(generation, () => {
    async function signedIn(): Promise<Browser> {
      const browser = new Browser(address, generation);
      await browser.post(AUTH, { uid_field: "ada" });
      await browser.follow(
        await browser.post(AUTH, { password: "analytical engine" }),
      );
      shows(await browser.get(PATH), generation, "ak-stage-dummy");
      return browser;
    }

    const answer = (browser: Browser, headers: Record<string, string>) =>
      browser.send({ method: "POST", path: PATH, body: {}, headers });

    it("11: every failure is the same error, and the plan is kept", async () => {
      const browser = await signedIn();
      const token = browser.cookies.get("authentik_csrf") ?? "";
      const session = browser.cookies.get("authentik_session") ?? "";
      const right = { "X-authentik-CSRF": token };
      const https = { ...right, "X-Forwarded-Proto": "https" };
      for (const headers of [
        {},
        { "X-authentik-CSRF": "" },
        { "X-authentik-CSRF": "x".repeat(32) },
        {
          ...right,
          Cookie: `authentik_session=${session}; demo_generation=${generation}`,
        },
        { ...right, Origin: "https://other.example" },
        { ...https, Origin: browser.origin },
        https,
      ]) {
        shows(
          await answer(browser, headers),
          generation,
          "ak-stage-flow-error",
        );
      }
      assert.equal((await browser.get("/api/v3/core/users/me/")).status, 200);
      moves(await answer(browser, { ...right, Origin: browser.origin }), PATH);
    });

    it("11: behind https, a matching Origin or Referer", async () => {
      for (const name of ["Origin", "Referer"]) {
        const browser = await signedIn();
        const own = browser.origin.replace("http:", "https:");
        const reply = await answer(browser, {
          "X-authentik-CSRF": browser.cookies.get("authentik_csrf") ?? "",
          "X-Forwarded-Proto": "https",
          [name]: name === "Origin" ? own : `${own}/x`,
        });
        moves(reply, PATH);
        assert.match(
          reply.setCookie[0] ?? "",
          /; HttpOnly; Path=\/; SameSite=None; Secure$/,
        );
      }
    });

    it("anonymous answers need no token and no Origin", async () => {
      const browser = new Browser(address, generation);
      await browser.get(PATH);
      moves(await answer(browser, { Origin: "https://other.example" }), PATH);
    });

    it("47: an unknown bearer token is an error", async () => {
      const browser = new Browser(address, generation);
      const reply = await browser.get(PATH, { Authorization: "Bearer nope" });
      shows(reply, generation, "ak-stage-flow-error");
    });
  });
}
