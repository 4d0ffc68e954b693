import assert from "node:assert/strict";
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { after, before, beforeEach, describe, it } from "node:test";
import fetchCookie from "fetch-cookie";
import { FlowClient, FlowError } from "../../src/client/index.js";

const FLOW = { slug: "login", query: "" };
const EXECUTOR = "/api/v3/flows/executor/login/?query=";
const QUESTION = { component: "ak-stage-password" };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on a free port, with a record of its requests. */
class Site {
  readonly requests: string[] = [];
  answer: Answer = () => undefined;
  readonly #server: Server = createServer((request, response) => {
    const { method, url, headers } = request;
    const { cookie = "", "x-authentik-csrf": token = "" } = headers;
    void text(request).then((body) => {
      const type = headers["content-type"] ?? "";
      const parts = [method, url, type, body, cookie, token].map(String);
      this.requests.push(parts.join(" ").replace(/ +/g, " ").trim());
      this.answer(request, response);
    });
  });

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
  }

  get origin(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${String(port)}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

const redirect =
  (status: number, Location: string, cookie?: string): Answer =>
  (_, response) => {
    const headers = { Location, ...(cookie && { "Set-Cookie": cookie }) };
    response.writeHead(status, headers).end();
  };

const ask: Answer = (_, response) => {
  response
    .writeHead(200, { "Content-Type": "application/json" })
    .end(JSON.stringify(QUESTION));
};

/** Answers the requests in order. */
const inTurn = (...answers: Answer[]): Answer => {
  const left = [...answers];
  return (...exchange) => (left.shift() ?? ask)(...exchange);
};

describe("the client in Node: a request that is redirected", () => {
  const authentik = new Site();
  const other = new Site();
  before(async () => {
    await authentik.listen();
    await other.listen();
    other.answer = ask;
  });
  beforeEach(() => {
    authentik.requests.length = 0;
    other.requests.length = 0;
  });
  after(() => {
    authentik.close();
    other.close();
  });

  const client = (fetch?: typeof globalThis.fetch) =>
    new FlowClient({
      baseUrl: authentik.origin,
      csrfToken: () => "t0ken",
      fetch,
    });

  async function failure(job: Promise<unknown>): Promise<FlowError> {
    const reason: unknown = await job.catch((cause: unknown) => cause);
    assert.ok(reason instanceof FlowError, String(reason));
    return reason;
  }

  for (const status of [301, 302, 303, 307, 308]) {
    for (const [name, fetch] of [
      ["Node's fetch", undefined],
      ["fetch-cookie", fetchCookie(globalThis.fetch)],
    ] as const) {
      it(`to another site by ${String(status)} is not followed, and the error names that site (${name})`, async () => {
        authentik.answer = redirect(status, `${other.origin}/sso?rd=s3cret`);
        const it = client(fetch);
        for (const job of [
          it.get(FLOW),
          it.post(FLOW, { password: "s3cret" }),
          it.helper("stages/duo/", { body: {} }),
        ]) {
          const error = await failure(job);
          assert.equal(error.code, "proxy");
          assert.match(error.message, new RegExp(other.origin));
          assert.doesNotMatch(error.message, /s3cret/);
        }
        assert.deepEqual(other.requests, []);
      });
    }

    it(`to another site by ${String(status)} is not followed by a cancel either`, async () => {
      authentik.answer = redirect(status, `${other.origin}/sso`);
      await client().cancel();
      assert.deepEqual(other.requests, []);
    });
  }

  it("to the same origin and then to another site is not followed further", async () => {
    authentik.answer = inTurn(
      redirect(302, EXECUTOR),
      redirect(307, `${other.origin}/sso`),
    );
    const error = await failure(client().post(FLOW, { password: "s3cret" }));
    assert.equal(error.code, "proxy");
    assert.equal(authentik.requests.length, 2);
    assert.deepEqual(other.requests, []);
  });

  it("after an answer fetches the next question as a browser does, with the cookies of each hop", async () => {
    authentik.answer = inTurn(
      redirect(302, EXECUTOR, "authentik_session=a; Path=/"),
      redirect(302, EXECUTOR, "authentik_csrf=b; Path=/"),
      ask,
    );
    const it = client(fetchCookie(globalThis.fetch));
    assert.deepEqual(await it.post(FLOW, { password: "x" }), QUESTION);
    assert.deepEqual(authentik.requests, [
      `POST ${EXECUTOR} application/json {"password":"x"} t0ken`,
      `GET ${EXECUTOR} authentik_session=a t0ken`,
      `GET ${EXECUTOR} authentik_session=a; authentik_csrf=b t0ken`,
    ]);
  });

  for (const [status, sent] of [
    [301, `GET ${EXECUTOR} t0ken`],
    [303, `GET ${EXECUTOR} t0ken`],
    [307, `POST ${EXECUTOR} application/json {"password":"x"} t0ken`],
    [308, `POST ${EXECUTOR} application/json {"password":"x"} t0ken`],
  ] as const) {
    it(`to the same origin by ${String(status)} ${sent.startsWith("GET") ? "sends a GET without the answer" : "sends the answer there"}`, async () => {
      authentik.answer = inTurn(redirect(status, EXECUTOR), ask);
      assert.deepEqual(await client().post(FLOW, { password: "x" }), QUESTION);
      assert.deepEqual(authentik.requests.slice(1), [sent]);
    });
  }

  it("is followed at most twenty times", async () => {
    const round = redirect(302, EXECUTOR);
    authentik.answer = inTurn(...Array<Answer>(20).fill(round), ask);
    assert.deepEqual(await client().get(FLOW), QUESTION);
    authentik.answer = round;
    authentik.requests.length = 0;
    const error = await failure(client().get(FLOW));
    assert.equal(error.code, "unreachable");
    assert.match(error.message, /redirects to itself/);
    assert.equal(authentik.requests.length, 21);
  });

  it("to another site by a fetch that follows redirects itself is an error", async () => {
    authentik.answer = redirect(302, `${other.origin}/sso`);
    const willful: typeof fetch = (url, init) =>
      fetch(url, { ...init, redirect: "follow" });
    const error = await failure(client(willful).get(FLOW));
    assert.equal(error.code, "proxy");
    assert.match(error.message, new RegExp(other.origin));
  });

  it("without an address is a response like any other", async () => {
    authentik.answer = (_, response) => response.writeHead(302).end();
    const error = await failure(client().get(FLOW));
    assert.equal(error.code, "server-error");
    assert.equal(error.status, 302);
  });
});
