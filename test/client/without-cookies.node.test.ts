/** A client outside a browser, where no API tells of cookies. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { FlowClient, FlowSession } from "../../src/client/index.js";
import { challenge } from "../../src/testing/challenge.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";

it("judges a first question that comes again as it came", async () => {
  const question = challenge("ak-stage-identification");
  const server = new ScriptedServer(question, question);
  const client = new FlowClient({
    baseUrl: "http://localhost/",
    fetch: server.fetch,
  });
  const session = new FlowSession({ client });
  assert.equal(await session.start({ slug: "login" }), "accepted");
  assert.equal(await session.respond({ uid_field: "jdoe" }), "rejected");
  assert.equal(session.error, undefined);
  assert.equal(session.state.notice, "not-accepted");
});
