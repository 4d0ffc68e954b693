/** More notices than a person can read at once. */
import { expect } from "@open-wc/testing";
import sinon from "sinon";
import {
  at,
  challenge,
  standing,
  words,
  type Stand,
} from "../support/executor.js";

let socket: Socket;

/** The WebSocket of the notices. */
class Socket {
  onmessage: ((event: MessageEvent) => void) | undefined;

  constructor() {
    // The test uses this only instance.
    take(this);
  }
  close() {
    this.onmessage = undefined;
  }
  say(message: string) {
    const data = JSON.stringify({
      message_type: "message",
      level: "info",
      message,
    });
    this.onmessage?.(new MessageEvent("message", { data }));
  }
}
let take: (made: Socket) => void;

const toasts = ({ frame }: Stand) => [
  ...frame.querySelectorAll<HTMLElement>("[part=message]"),
];
const texts = (it: Stand) => toasts(it).map((toast) => words(toast));

async function listening(): Promise<Stand> {
  const made = new Promise<Socket>((resolve) => (take = resolve));
  const it = await standing(challenge("ak-stage-identification"), {
    notices: "on",
  });
  socket = await made;
  return it;
}

describe("many of the server's notices", () => {
  beforeEach(() => {
    sinon.stub(window, "WebSocket").value(Socket);
  });
  afterEach(() => sinon.restore());

  it("are shown at most five at a time, each once, and the others are counted and shown later", async () => {
    const it = await listening();
    for (const message of ["one", "two", "three", "two", "four", "five"])
      socket.say(message);
    await it.until(() => texts(it).at(-1) === "five");
    expect(texts(it)).to.deep.equal(["one", "three", "two", "four", "five"]);
    socket.say("six");
    const more = () => words(at(it.frame, ".card > [role=status]"));
    await it.until(() => texts(it).at(-1) === "six");
    expect(texts(it)).to.deep.equal(["three", "two", "four", "five", "six"]);
    expect(more()).to.contain("And 1 more message,");
    at(it.frame, "[part=message]:last-child button").click();
    await it.until(() => texts(it).at(-1) === "five");
    expect(texts(it)).to.deep.equal(["one", "three", "two", "four", "five"]);
    expect(more()).to.not.contain("more message");
  });

  it("are rendered together if there are very many", async () => {
    const it = await listening();
    const requestUpdate = sinon.spy(it.element, "requestUpdate");
    for (let count = 1; count <= 20_000; count++) socket.say(`no. ${count}`);
    await it.until(() => texts(it).at(-1) === "no. 20000");
    expect(toasts(it)).to.have.lengthOf(5);
    expect(words(at(it.frame, ".card > [role=status]"))).to.contain(
      "And 19995 more messages",
    );
    expect(requestUpdate.callCount).to.be.below(20);
    expect(at<HTMLElement>(it.stage, "input").isConnected).to.equal(true);
  });
});
