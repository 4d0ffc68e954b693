import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import fetchCookie from "fetch-cookie";
import { createDemoServer } from "../../demo/server/node/http.js";
import {
  FlowClient,
  FlowSession,
  type Component,
} from "../../src/client/index.js";

/** The code of docs/headless.md, against the demo's flow server. */
describe("a sign-in without an interface", () => {
  const server = createDemoServer();
  let baseUrl = "";
  before(async () => {
    baseUrl = await server.listen(0);
  });
  after(() => server.close());

  it("takes fifteen lines", async () => {
    const withCookies = fetchCookie(fetch);
    const client = new FlowClient({ baseUrl, fetch: withCookies });
    const session = new FlowSession({ client });
    const answers: Partial<Record<Component, object>> = {
      "ak-stage-identification": { uid_field: "ada" },
      "ak-stage-password": { password: "analytical engine" },
    };

    await session.start({ slug: "default-authentication-flow" });
    for (;;) {
      const answer = session.challenge && answers[session.challenge.component];
      if (!answer || session.error) break;
      await session.respond(answer);
    }

    assert.equal(session.error, undefined);
    assert.equal(session.state.finished?.to, baseUrl);
    const me = await withCookies(`${baseUrl}api/v3/core/users/me/`);
    assert.equal(me.status, 200);
  });
});
