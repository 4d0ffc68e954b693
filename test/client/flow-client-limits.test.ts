import { expect } from "@esm-bundle/chai";
import { useFakeTimers, type SinonFakeTimers } from "sinon";
import type { FlowClient } from "../../src/client/index.js";
import {
  failure,
  FLOW,
  get,
  JSON_TYPE,
  post,
  REQUEST,
  setUp,
} from "./failures.js";
import { answer } from "./support.js";

const MIB = 1024 * 1024;

describe("FlowError timeout", () => {
  let clock: SinonFakeTimers;
  beforeEach(() => {
    clock = useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => clock.restore());

  for (const [what, seconds, start] of [
    ["a GET", 30, (client: FlowClient) => client.get(FLOW)],
    [
      "a POST, which a Duo push holds for a minute,",
      90,
      (client: FlowClient) => client.post(FLOW, {}),
    ],
    ["a cancel", 30, (client: FlowClient) => client.cancel()],
  ] as const) {
    it(`is ${what} without a response within ${seconds} s, which is aborted`, async () => {
      const { server, client } = setUp();
      const job = failure(start(client));
      await clock.tickAsync(seconds * 1000 - 1);
      expect(server.requests[0]?.outcome).to.equal(undefined);
      await clock.tickAsync(1);
      expect(server.requests[0]?.outcome).to.equal("aborted");
      expect(await job).to.have.property("code", "timeout");
    });
  }

  it("is a response that starts and does not end", async () => {
    const { server, client } = setUp();
    const job = failure(client.get(FLOW));
    const request = await server.request(0);
    const body = new ReadableStream({
      start: (controller) =>
        request.signal?.addEventListener("abort", () =>
          controller.error(new DOMException("", "AbortError")),
        ),
    });
    request.answer(answer(body, 200));
    await clock.tickAsync(30_000);
    expect(await job).to.have.property("code", "timeout");
  });

  it("does not happen if the response arrives in time, and the timer is cleared", async () => {
    const { server, client } = setUp({ component: "ak-stage-dummy" });
    await client.get(FLOW);
    await clock.tickAsync(90_000);
    expect(server.requests[0]?.signal?.aborted).to.be.false;
  });
});

/** The response of a custom fetch, such as a polyfill: with a text, but without a stream. */
function bodiless(text: string): Response {
  return Object.defineProperty(answer(text, 200, JSON_TYPE), "body", {
    value: undefined,
  });
}

describe("FlowError too-large", () => {
  const challengeOf = (bytes: number) => {
    const [head, tail] = ['{"component":"x","y":"', '"}'];
    return head + "a".repeat(bytes - head.length - tail.length) + tail;
  };

  it("is a response of more than 4 MiB", async () => {
    const error = await get(
      answer(challengeOf(4 * MIB + 1), 200, { ...JSON_TYPE, ...REQUEST }),
    );
    expect(error).to.include({
      code: "too-large",
      status: 200,
      requestId: REQUEST["X-authentik-id"],
    });
  });

  it("is not a response of exactly 4 MiB", async () => {
    const { client } = setUp(answer(challengeOf(4 * MIB), 200, JSON_TYPE));
    expect(await client.get(FLOW)).to.have.property("component", "x");
  });

  it("is an endless response, which is not read to its end", async () => {
    let given = 0;
    let stopped = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        given++;
        controller.enqueue(new Uint8Array(MIB));
      },
      cancel() {
        stopped = true;
      },
    });
    expect(await get(answer(body, 200))).to.have.property("code", "too-large");
    expect(stopped).to.be.true;
    expect(given).to.be.lessThan(8);
  });

  it("is a response without a stream, as from a replaced fetch", async () => {
    const error = await get(bodiless(challengeOf(4 * MIB + 1)));
    expect(error).to.have.property("code", "too-large");
    const { client } = setUp(bodiless(challengeOf(4 * MIB)));
    expect(await client.get(FLOW)).to.have.property("component", "x");
  });

  it("is a query that is too long for the proxy", async () => {
    for (const status of [413, 414, 431]) {
      expect(await post(answer("", status))).to.include({
        code: "too-large",
        status,
      });
    }
  });
});
