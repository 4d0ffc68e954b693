import { expect } from "@open-wc/testing";
import { FlowClient } from "../../src/index.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  sent,
  stand,
  standing,
  type Stand,
} from "../support/executor.js";
import { quiet } from "../support/wait.js";

const first = () => challenge("ak-stage-identification");
const second = () => challenge("ak-stage-password");

describe("the requests of <flow-executor>", () => {
  it("none without a slug", async () => {
    for (const slug of [undefined, ""]) {
      const it = stand({ slug });
      await quiet();
      expect(it.sent).to.deep.equal([]);
      expect(it.element.pending).to.equal(false);
    }
  });

  it("one at the start", async () => {
    const it = await standing(first());
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
    expect(it.element.flow).to.deep.equal({ slug: "login", query: "" });
  });

  it("one when the slug is set later", async () => {
    const it = stand({ slug: undefined });
    await it.element.updateComplete;
    it.element.slug = "login";
    await it.show(first());
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("one when the slug is set before, during or after the first update", async () => {
    for (const wait of [0, 1, 2, 3, 4, 5, 6]) {
      const it = stand({ slug: undefined });
      for (let turn = 0; turn < wait; turn++) await Promise.resolve();
      it.element.slug = "login";
      await it.show(first());
      await quiet();
      expect(it.sent, `after ${wait} turns`).to.deep.equal([GET()]);
      it.element.remove();
    }
  });

  it("none when the slug is set to its value, or to the running flow", async () => {
    const it = await standing(first());
    it.element.slug = "login";
    it.element.setAttribute("slug", "login");
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("one more for another slug, and none when the slug is removed", async () => {
    const it = await standing(first());
    it.element.slug = "other";
    await it.show(second());
    it.element.slug = undefined;
    await quiet();
    expect(it.sent).to.deep.equal([GET(), GET("other")]);
    expect(at(it.stage, "[name=password]")).to.exist;
  });

  it("none when the slug changes and changes back in one task", async () => {
    const it = await standing(first());
    it.element.slug = "other";
    it.element.slug = "login";
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("drops the reply of a flow that was replaced, also when the slug changes back", async () => {
    const it = stand();
    await it.server.request(0);
    it.element.slug = "other";
    await it.element.updateComplete;
    it.element.slug = "login";
    await it.element.updateComplete;
    await it.answer(first());
    await it.server.request(1);
    await quiet();
    expect(it.events).to.deep.equal([]);
    await it.show(first());
    await quiet();
    // The flow in between was dropped before its turn.
    expect(it.sent).to.deep.equal([GET(), GET()]);
    expect(it.events).to.deep.equal(["flow-challenge"]);
    expect(at(it.stage, "[name=uid_field]")).to.exist;
  });

  it("one when the element is removed and inserted again in one task, as React does", async () => {
    const it = stand();
    it.element.remove();
    document.body.append(it.element);
    await it.show(first());
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("none if the element was on the page only within one task", async () => {
    const it = stand();
    it.element.remove();
    await quiet();
    expect(it.sent).to.deep.equal([]);
  });

  it("none when the element is moved, and the typed values stay", async () => {
    const it = await standing(first());
    const { stage } = it;
    at<HTMLInputElement>(stage, "[name=uid_field]").value = "mira";
    const place = document.createElement("section");
    document.body.append(place);
    place.append(it.element);
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
    expect(it.stage === stage).to.equal(true);
    expect(at(it.stage, "[name=uid_field]")).to.have.property("value", "mira");
    place.remove();
  });

  it("one more when the element is inserted again later", async () => {
    const it = await standing(first());
    it.element.remove();
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
    document.body.append(it.element);
    await it.show(second());
    expect(it.sent).to.deep.equal([GET(), GET()]);
    expect(at(it.stage, "[name=password]")).to.exist;
  });

  it("ignores a reply that arrives after the element was removed", async () => {
    const it = await standing(first());
    at<HTMLInputElement>(it.stage, "[name=uid_field]").value = "mira";
    button(it.stage, "Log in").click();
    await it.server.request(1);
    it.element.remove();
    await quiet();
    await it.answer(second());
    await quiet();
    expect(it.events).to.deep.equal(["flow-challenge", "flow-response"]);
    expect(it.sent).to.have.length(2);
  });

  it("have the page's query", async () => {
    for (const query of [
      "next=/a b&x=!",
      "?next=/a b&x=!",
      new URLSearchParams({ next: "/a b", x: "!" }),
      { next: "/a b", x: "!" },
    ]) {
      const it = await standing(first(), { query });
      at<HTMLInputElement>(it.stage, "[name=uid_field]").value = "mira";
      button(it.stage, "Log in").click();
      await it.server.request(1);
      const encoded =
        typeof query === "string"
          ? "next%3D%2Fa+b%26x%3D%21"
          : "next%3D%252Fa%2Bb%26x%3D%2521";
      const response = { component: "ak-stage-identification" };
      expect(it.sent).to.deep.equal([
        GET("login", encoded),
        POST({ ...response, uid_field: "mira" }, "login", encoded),
      ]);
      it.element.remove();
      await it.answer(second());
    }
  });

  it("use a new client from the next start on", async () => {
    const it = await standing(first());
    const server = new ScriptedServer(second());
    it.element.client = new FlowClient({ fetch: server.fetch });
    await quiet();
    expect(server.requests).to.have.length(0);
    const shown = it.shown();
    void it.element.start();
    await shown;
    expect(it.sent).to.deep.equal([GET()]);
    expect(sent(server)).to.deep.equal([GET()]);
    expect(at(it.stage, "[name=password]")).to.exist;
  });

  it("send an answer with the client that fetched the challenge, although a new client is set", async () => {
    const it = await standing(first());
    // Some frameworks create a client at each render.
    it.element.client = new FlowClient();
    await it.element.updateComplete;
    at<HTMLInputElement>(it.stage, "[name=uid_field]").value = "mira";
    button(it.stage, "Log in").click();
    await it.show(second());
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: "ak-stage-identification", uid_field: "mira" }),
    ]);
  });

  for (const [what, move] of [
    [
      "client",
      ({ element }: Stand, fetch: typeof globalThis.fetch) =>
        (element.client = new FlowClient({ baseUrl: "/auth/", fetch })),
    ],
    [
      "base address",
      ({ element }: Stand, fetch: typeof globalThis.fetch) => {
        element.client = undefined;
        globalThis.fetch = fetch;
        element.baseUrl = "/auth/";
      },
    ],
  ] as const) {
    it(`start the flow again if another ${what} leads to another authentik`, async () => {
      const { fetch } = globalThis;
      const it = await standing(first());
      const gone = it.stage;
      const server = new ScriptedServer();
      move(it, server.fetch);
      const shown = it.shown();
      (await server.request(0)).answer(second());
      await shown;
      globalThis.fetch = fetch;
      expect(gone.isConnected).to.equal(false);
      expect(it.sent).to.deep.equal([GET()]);
      expect(sent(server)).to.deep.equal([
        "GET /auth/api/v3/flows/executor/login/?query=",
      ]);
      expect(at(it.stage, "[name=password]")).to.exist;
    });
  }

  it("drop the running plan first with fresh, when the page starts the flow", async () => {
    const server = new ScriptedServer();
    const it = stand({ fresh: true }, { server });
    await it.answer(new Response(null, { status: 302 }));
    await it.show(first());
    const cancel = "GET /flows/-/cancel/";
    expect(it.sent).to.deep.equal([cancel, GET()]);
    at<HTMLInputElement>(it.stage, "[name=uid_field]").value = "mira";
    button(it.stage, "Log in").click();
    await it.show(second());
    expect(it.sent).to.have.length(3);
    void it.element.start();
    await it.server.request(3);
    expect(it.sent[3]).to.equal(cancel);
  });

  it("keep the plan of a mail link, also with fresh", async () => {
    const it = await standing(first(), { fresh: true, query: "flow_token=t" });
    expect(it.sent).to.deep.equal([GET("login", "flow_token%3Dt")]);
  });
});
