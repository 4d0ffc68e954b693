import { expect } from "@esm-bundle/chai";
import { FlowClient, FlowError } from "../../src/client/index.js";
import {
  ScriptedServer,
  type ScriptedReply,
} from "../../src/testing/scripted-server.js";

export const SECRET = "s3cret-value";
export const FLOW = { slug: "login", query: `next=%2Fa%3Fstate%3D${SECRET}` };
export const JSON_TYPE = { "Content-Type": "application/json" };
export const HTML = { "Content-Type": "text/html" };
export const REQUEST = { "X-authentik-id": "6f0c2d5e9d0e4f6f8d2b0a4f5b1c7e11" };

export function setUp(...replies: ScriptedReply[]) {
  const server = new ScriptedServer(...replies);
  const pageUrl = "https://app.example/login";
  return { server, client: new FlowClient({ pageUrl, fetch: server.fetch }) };
}

/** The error of a job of the client. */
export async function failure(job: Promise<unknown>): Promise<FlowError> {
  const reason: unknown = await job.then(
    () => new Error("It did not fail."),
    (cause: unknown) => cause,
  );
  if (!(reason instanceof FlowError)) throw reason;
  // Neither the query nor the answer may appear in a log.
  expect(reason.message + String(reason.cause)).not.to.include(SECRET);
  return reason;
}

export const get = (reply: ScriptedReply) =>
  failure(setUp(reply).client.get(FLOW));
export const post = (reply: ScriptedReply) =>
  failure(setUp(reply).client.post(FLOW, { password: SECRET }));
export const cancel = (reply: ScriptedReply) =>
  failure(
    setUp(reply).client.cancel(
      `https://app.example/flows/-/cancel/?next=${SECRET}`,
    ),
  );
