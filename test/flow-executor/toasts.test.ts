import { expect } from "@open-wc/testing";
import sinon from "sinon";
import { FlowMessageEvent } from "../../src/index.js";
import {
  at,
  challenge,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { accessible, preview } from "../support/states.js";
import { next, quiet } from "../support/wait.js";

/** The server's side of each opened WebSocket, in order. */
let sockets: Socket[] = [];

class Socket extends EventTarget {
  readonly url: string;
  onmessage: ((event: MessageEvent) => void) | null = null;
  onclose: (() => void) | null = null;
  isClosed = false;

  constructor(url: string | URL) {
    super();
    this.url = String(url);
    sockets.push(this);
  }
  /** Closed by the element. */
  close() {
    this.isClosed = true;
  }
  /** Closed by the server. */
  drop() {
    this.isClosed = true;
    this.onclose?.();
  }
  /** Sends a notice. */
  say(message: string, level = "info") {
    this.send({
      type: "event.message",
      message_type: "message",
      level,
      tags: level,
      message,
    });
  }
  send(frame: unknown) {
    const data = typeof frame === "string" ? frame : JSON.stringify(frame);
    this.onmessage?.(new MessageEvent("message", { data }));
  }
}

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");
const on = { notices: "on" } as const;
const open = () => sockets.filter(({ isClosed }) => !isClosed);
const socket = () => {
  const [only, ...others] = open();
  if (!only || others.length > 0)
    throw new Error(`${others.length + 1} sockets are open.`);
  return only;
};
const toasts = ({ frame }: Stand) => [
  ...frame.querySelectorAll<HTMLElement>("[part=message]"),
];
const texts = (it: Stand) => toasts(it).map((toast) => words(toast));
/** The element with an open socket. */
async function listening(first: object = identification, more = {}) {
  const it = await standing(first, { ...on, ...more });
  await it.until(() => sockets.length > 0);
  return it;
}
async function says(it: Stand, message: string, level?: string) {
  socket().say(message, level);
  await it.element.updateComplete;
}

describe("the server's notices", () => {
  beforeEach(() => {
    sockets = [];
    sinon.stub(window, "WebSocket").value(Socket);
  });
  afterEach(() => sinon.restore());

  it("are received after the first reply, below the server's path", async () => {
    const it = stand(on, { baseUrl: "/auth/" });
    await it.server.request(0);
    await quiet();
    expect(sockets).to.have.lengthOf(0);
    await it.show(identification);
    await it.until(() => sockets.length > 0);
    const { host } = location;
    expect(sockets.map(({ url }) => url)).to.deep.equal([
      `ws://${host}/auth/ws/client/`,
    ]);
    it.element.remove();
    await quiet();
    expect(open()).to.deep.equal([]);
  });

  it("stay after a move in the document, with their socket", async () => {
    const it = await listening();
    await says(it, "Hello");
    document.body.prepend(it.element);
    await quiet();
    it.element.theme = "dark";
    await it.element.updateComplete;
    expect([texts(it), sockets.length]).to.deep.equal([["Hello"], 1]);
  });

  for (const [what, properties] of [
    ["where the page does not want them", { notices: "off" }],
    ["in a preview", { slug: undefined, challenge: identification, ...on }],
  ] as const)
    it(`are not received ${what}`, async () => {
      if ("slug" in properties) await preview(identification, on);
      else await standing(identification, properties);
      await quiet();
      expect(sockets).to.deep.equal([]);
    });

  it("fire an event, and are shown and announced above the form", async () => {
    const it = await listening();
    const told = next<FlowMessageEvent>(document.body, "flow-message");
    await says(it, "Email successfully sent.", "success");
    expect(await told).to.include({
      level: "success",
      message: "Email successfully sent.",
      cancelable: true,
      bubbles: true,
      composed: true,
    });
    expect(await told).to.be.instanceOf(FlowMessageEvent);
    const [toast] = toasts(it);
    expect(words(toast)).to.equal("Email successfully sent.");
    expect(toast?.closest("[role=status]") === null).to.equal(false);
    expect(toast?.classList.contains("success")).to.equal(true);
  });

  it("are not shown if the page cancels the event", async () => {
    const it = await listening();
    it.element.addEventListener("flow-message", (event) =>
      event.preventDefault(),
    );
    await says(it, "by the page");
    expect(texts(it)).to.deep.equal([]);
    expect(it.events).to.include("flow-message");
  });

  it("are shown as text, and other data is ignored", async () => {
    const it = await listening();
    await says(it, "<img src=x onerror=alert(1)>", "of a new kind");
    expect(texts(it)).to.deep.equal(["<img src=x onerror=alert(1)>"]);
    for (const frame of [
      "no JSON",
      "null",
      "[]",
      { message_type: "session.authenticated" },
      { message_type: "notification.new", data: { body: "no" } },
      { message_type: "message", message: 12 },
      { message_type: "message", message: "" },
      { message: "of no type" },
    ])
      socket().send(frame);
    await it.element.updateComplete;
    expect(texts(it)).to.have.lengthOf(1);
  });

  it("can be dismissed, and the focus moves to the form", async () => {
    const it = await listening();
    await says(it, "one");
    await says(it, "two");
    const dismiss = at(it.frame, "[aria-label=Dismiss]");
    const { width, height } = dismiss.getBoundingClientRect();
    expect([width, height]).to.deep.equal([44, 44]);
    dismiss.focus();
    dismiss.click();
    await it.element.updateComplete;
    await quiet();
    expect(texts(it)).to.deep.equal(["two"]);
    expect(document.activeElement?.getAttribute("name")).to.equal("uid_field");
  });

  it("are above the form and never cover it, also on a phone in Arabic", async () => {
    const place = document.createElement("div");
    place.style.width = "360px";
    document.body.append(place);
    const it = stand({ ...on, lang: "ar", dir: "rtl" }, { parent: place });
    await it.show(identification);
    await it.until(() => sockets.length > 0);
    await says(it, "Too many account verification attempts.".repeat(3));
    const [toast] = toasts(it);
    const below = it.stage.getBoundingClientRect().top;
    expect(toast?.getBoundingClientRect().bottom).to.be.at.most(below);
    expect(it.frame.host.scrollWidth).to.equal(360);
    place.remove();
  });

  for (const theme of ["light", "dark"] as const)
    it(`are accessible, ${theme}`, async () => {
      const it = await listening(identification, { theme });
      for (const level of ["info", "success", "warning", "error"])
        socket().say(level, level);
      await it.element.updateComplete;
      await accessible(it.element);
    });

  describe("stay", () => {
    let clock: sinon.SinonFakeTimers;
    beforeEach(() => {
      clock = sinon.useFakeTimers({
        toFake: ["setTimeout", "clearTimeout", "Date"],
        now: Date.now(),
        shouldClearNativeTimers: true,
      });
    });
    afterEach(() => clock.restore());
    const goOn = async (it: Stand) => {
      const shown = it.shown();
      void it.element.respond({ uid_field: "ada" });
      await it.answer(password);
      await shown;
    };

    it("until the flow has continued and there was time to read them", async () => {
      const it = await listening();
      await says(it, "a notice");
      await clock.tickAsync(120_000);
      expect(texts(it)).to.deep.equal(["a notice"]);
      await says(it, "another");
      await goOn(it);
      expect(texts(it)).to.deep.equal(["another"]);
      await clock.tickAsync(8_000);
      await it.element.updateComplete;
      expect(texts(it)).to.deep.equal(["another"]);
      await clock.tickAsync(500);
      await it.element.updateComplete;
      expect(texts(it)).to.deep.equal([]);
    });

    it("longer if the page was hidden", async () => {
      const it = await listening();
      await says(it, "unseen");
      const hidden = sinon.stub(document, "hidden").value(true);
      await goOn(it);
      await clock.tickAsync(60_000);
      hidden.restore();
      await it.element.updateComplete;
      expect(texts(it)).to.deep.equal(["unseen"]);
      await clock.tickAsync(20_000);
      await it.element.updateComplete;
      expect(texts(it)).to.deep.equal([]);
    });

    it("away if the server has no socket: no message is shown, and the attempts stop", async () => {
      const warn = sinon.stub(console, "warn");
      const it = await listening();
      const pauses: number[] = [];
      for (let tries = 1; open().length > 0; tries++) {
        socket().drop();
        const before = Date.now();
        for (let s = 0; s < 60 && sockets.length === tries; s++)
          await clock.tickAsync(1_000);
        pauses.push(Date.now() - before);
      }
      expect(sockets).to.have.lengthOf(5);
      expect(pauses.at(-2)).to.be.above(pauses[0] ?? 0);
      await clock.tickAsync(3_600_000);
      expect(sockets).to.have.lengthOf(5);
      expect(it.events).to.deep.equal(["flow-challenge"]);
      expect(warn.callCount).to.equal(0);
    });

    it("away only for a short time if a working socket is closed", async () => {
      await listening();
      for (let times = 0; times < 10; times++) {
        await clock.tickAsync(20_000);
        socket().drop();
        await clock.tickAsync(1_000);
      }
      expect(open()).to.have.lengthOf(1);
    });
  });

  describe("are received over a new socket", () => {
    it("after a sign-in", async () => {
      const cookie = { token: "of nobody" };
      const it = stand(on, { csrfToken: () => cookie.token });
      await it.show(identification);
      await it.until(() => sockets.length === 1);
      const shown = it.shown();
      void it.element.respond({ uid_field: "ada" });
      cookie.token = "of somebody";
      await it.answer(challenge("ak-stage-consent"));
      await shown;
      await it.until(() => sockets.length === 2);
      expect(open()).to.have.lengthOf(1);
    });

    it("after a form that may have set a new password", async () => {
      const it = await listening(challenge("ak-stage-prompt"));
      const shown = it.shown();
      void it.element.respond({});
      await it.answer(challenge("ak-stage-email"));
      await shown;
      await it.until(() => sockets.length === 2);
      expect(open()).to.have.lengthOf(1);
    });

    it("when the page is restored from the back/forward cache, and not before", async () => {
      await listening();
      dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      expect(open()).to.deep.equal([]);
      dispatchEvent(new PageTransitionEvent("pageshow"));
      expect(open()).to.have.lengthOf(1);
    });

    it("but not at every challenge", async () => {
      const it = await listening();
      const shown = it.shown();
      void it.element.respond({ uid_field: "ada" });
      await it.answer(password);
      await shown;
      expect(sockets).to.have.lengthOf(1);
    });
  });
});
