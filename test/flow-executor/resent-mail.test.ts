/** A mail that is requested again: the stage announces it, and the server also sends a notice. */
import { expect } from "@open-wc/testing";
import sinon from "sinon";
import {
  at,
  button,
  challenge,
  standing,
  words,
  type Stand,
} from "../support/executor.js";

/** The server's side of the WebSockets. */
const sockets: Socket[] = [];

class Socket extends EventTarget {
  onmessage: ((event: MessageEvent) => void) | null = null;
  constructor() {
    super();
    sockets.push(this);
  }
  /** Called by the element. */
  close() {
    this.onmessage = null;
  }
}

async function says(it: Stand, level: string, message: string): Promise<void> {
  const notice = { type: "event.message", message_type: "message" };
  const data = JSON.stringify({ ...notice, level, tags: level, message });
  sockets.at(-1)?.onmessage?.(new MessageEvent("message", { data }));
  await it.element.updateComplete;
}

const toasts = ({ frame }: Stand) =>
  [...frame.querySelectorAll("[part=message]")].map(words);

describe("a mail that is requested again", () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    sinon.stub(window, "WebSocket").value(Socket);
    clock = sinon.useFakeTimers({
      toFake: ["Date", "setInterval", "clearInterval"],
    });
  });
  afterEach(() => {
    clock.restore();
    sinon.restore();
  });

  const listening = async () => {
    const it = await standing(challenge("ak-stage-email"), { notices: "on" });
    await it.until(() => sockets.at(-1)?.onmessage);
    return it;
  };

  /** Presses "Send again", as soon as that is possible. */
  async function again(it: Stand, request: number): Promise<void> {
    clock.tick(30_000);
    await it.until(() =>
      /^Send again$/m.test(
        [...it.stage.querySelectorAll("button")].map(words).join("\n"),
      ),
    );
    button(it.stage, "Send again").click();
    await it.server.request(request);
  }

  it("is announced once per request, by its stage", async () => {
    const it = await listening();
    for (const request of [1, 2]) {
      await again(it, request);
      await says(it, "success", "Email Successfully sent.");
      await it.answer(challenge("ak-stage-email", {}, "sent again"));
      await it.until(() => words(at(it.stage, ".flow-note")));
      expect(toasts(it)).to.deep.equal([]);
    }
    expect(it.events.filter((type) => type === "flow-message")).to.have.length(
      2,
    );
    await says(it, "success", "Successfully verified Email.");
    expect(toasts(it)).to.deep.equal(["Successfully verified Email."]);
  });

  it("is not announced by other notices of the server", async () => {
    const it = await listening();
    await again(it, 1);
    await says(it, "error", "Too many attempts.");
    await says(it, "success", "Successfully verified Email.");
    expect(toasts(it)).to.deep.equal([
      "Too many attempts.",
      "Successfully verified Email.",
    ]);
  });
});
