/** When the element opens and closes the WebSocket of the notices. */
import { expect } from "@open-wc/testing";
import sinon from "sinon";
import { challenge, stand, standing } from "../support/executor.js";
import { end } from "../support/replies.js";
import { quiet } from "../support/wait.js";

/** The server's side of each opened WebSocket, in order. */
let sockets: Socket[] = [];

class Socket {
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((event: MessageEvent) => void) | null = null;
  /** How the element has closed it. */
  closed: "early" | "open" | undefined;

  constructor() {
    sockets.push(this);
  }
  accept() {
    this.readyState = 1;
    this.onopen?.();
  }
  close() {
    this.closed = this.readyState === 0 ? "early" : "open";
  }
}

const first = challenge("ak-stage-identification");
const on = { notices: "on", redirect: "manual" } as const;

describe("the socket of the notices", () => {
  beforeEach(() => {
    sockets = [];
    sinon.stub(window, "WebSocket").value(Socket);
  });
  afterEach(() => sinon.restore());

  it("is not opened again for a reply that ends the run, although that reply signs in", async () => {
    const cookie = { token: "of nobody" };
    const it = stand(on, { csrfToken: () => cookie.token });
    await it.show(first);
    await it.until(() => sockets.length === 1);
    void it.element.respond({ uid_field: "ada" });
    await it.server.request(1);
    await quiet();
    // The reply sets the cookie.
    cookie.token = "of somebody";
    await it.answer(end());
    await it.finished();
    expect(sockets).to.have.lengthOf(1);
  });

  it("is not opened for a run without a question", async () => {
    const it = stand(on);
    await it.answer(end());
    await it.finished();
    expect(sockets).to.have.lengthOf(0);
  });

  it("is closed only when it is open, because browsers log an error otherwise", async () => {
    const it = await standing(first, on);
    await it.until(() => sockets.length > 0);
    it.element.remove();
    await quiet();
    const [socket] = sockets;
    expect(socket?.closed).to.equal(undefined);
    socket?.accept();
    expect(socket?.closed).to.equal("open");
    const message = { message_type: "message", message: "too late" };
    const data = JSON.stringify(message);
    socket?.onmessage?.(new MessageEvent("message", { data }));
    expect(it.events).to.deep.equal(["flow-challenge"]);
    expect(sockets).to.have.lengthOf(1);
  });

  it("is renewed without an error while it is connecting", async () => {
    const it = await standing(challenge("ak-stage-prompt"), on);
    await it.until(() => sockets.length === 1);
    const shown = it.shown();
    void it.element.respond({});
    await it.answer(challenge("ak-stage-email"));
    await shown;
    await it.until(() => sockets.length === 2);
    for (const socket of sockets) socket.accept();
    expect(sockets.map(({ closed }) => closed)).to.deep.equal([
      "open",
      undefined,
    ]);
  });
});
