import { expect } from "@open-wc/testing";
import sinon from "sinon";
import type { FlowDoneEvent, FlowRedirectEvent } from "../../src/index.js";
import { ScreenReader } from "../support/announcements.js";
import {
  at,
  button,
  GET,
  standing,
  words,
  type Properties,
  type Stand,
} from "../support/executor.js";
import {
  asked,
  COMPONENT,
  Popup,
  SAYS_CLOSED,
  SOURCE,
  WAITING,
} from "../support/popup.js";
import { accessible } from "../support/states.js";
import { next, quiet } from "../support/wait.js";

describe("a source in a popup window", () => {
  let clock: sinon.SinonFakeTimers;
  let popup: Popup | null;
  let opened: string[];
  let csrf: string;
  let isHere: boolean;
  const channels: BroadcastChannel[] = [];

  beforeEach(() => {
    sessionStorage.clear();
    clock = sinon.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    popup = new Popup();
    opened = [];
    csrf = "before";
    isHere = false;
    sinon.stub(document, "hasFocus").callsFake(() => isHere);
    sinon.stub(window, "open").callsFake((url, _target, features) => {
      opened.push(`${String(url)} ${features}`);
      return popup as unknown as Window;
    });
  });
  afterEach(() => {
    for (const channel of channels.splice(0)) channel.close();
    clock.restore();
    sinon.restore();
  });

  const open = async (properties: Properties = {}, first = asked()) => {
    const it = await standing(
      first,
      { sources: "popup", ...properties },
      { csrfToken: () => csrf },
    );
    // The code of the window loads after the form.
    await import("../../src/frame/source-window.js");
    await quiet();
    return it;
  };
  const press = ({ stage }: Stand) =>
    button(stage, "H Continue with Harbour").click();
  /** The reply to the request with the popup page's address as `next`. */
  const waits = async (it: Stand) => {
    press(it);
    await it.show(asked());
    await it.until(() => it.stage.localName === WAITING && it.stage.firstChild);
  };
  /** The `next` of the last request. */
  const nextOf = (it: Stand) => {
    const [, address = ""] = String(it.sent.at(-1)).split(" ");
    const inner = new URL(address, location.href).searchParams.get("query");
    return new URLSearchParams(inner ?? "").get("next") ?? "";
  };
  const idOf = (it: Stand) =>
    new URL(nextOf(it), location.href).searchParams.get("id") ?? "";
  /** The popup page says that the source's flow is over, and hears an answer. */
  const over = async (id: string) => {
    const channel = new BroadcastChannel("flow-executor-popup");
    channels.push(channel);
    const heard = next<MessageEvent>(channel, "message");
    channel.postMessage(`over ${id}`);
    return String((await heard).data);
  };
  const backToForm = (it: Stand) =>
    it.until(() => it.stage.localName === COMPONENT);

  it("opens in the click, without an opener, after the server knows where the source’s flow ends", async () => {
    const it = await open({ query: "next=%2Fhome&foo=1" });
    press(it);
    expect(opened).to.have.lengthOf(1);
    expect(opened[0]).to.match(
      /^ popup,width=520,height=680,left=-?\d+,top=-?\d+$/,
    );
    await it.server.request(1);
    expect(popup?.sentTo).to.deep.equal([]);
    const page = new URL(nextOf(it), location.href);
    expect(page.pathname).to.equal("/flow-popup.html");
    expect(page.searchParams.get("next")).to.equal("/home");
    expect(page.searchParams.get("id")).to.match(/^\d+-\d+-\d+-\d+$/);
    const query = `foo=1&next=${encodeURIComponent(nextOf(it))}`;
    expect(it.sent.at(-1)).to.equal(GET("login", encodeURIComponent(query)));

    await it.show(asked());
    await it.until(() => popup?.sentTo.length);
    expect(popup?.sentTo).to.deep.equal([[location.origin + SOURCE, null]]);
    expect(it.heard.map(({ type }) => type)).to.include("flow-redirect");
  });

  it("shows that the page waits, says it once with the focus, and is accessible", async () => {
    const it = await open();
    button(it.stage, "H Continue with Harbour").focus();
    const reader = new ScreenReader(it.element);
    await waits(it);
    expect(at(it.frame, "[part=title]").textContent).to.include(
      "Continue with Harbour",
    );
    const focused = await it.until(() =>
      document.activeElement?.closest(".flow-status"),
    );
    expect(words(focused)).to.equal(
      "Waiting for Harbour Finish in the window that has opened.",
    );
    expect(reader.said).to.deep.equal([]);
    // The form that had the focus leaves a moment later, and its animations end early.
    await it.until(() => it.element.children.length === 1);
    await quiet();
    await accessible(it.element);
  });

  it("goes on when the popup page says that the source’s flow is over, and answers that page", async () => {
    const it = await open({ query: "next=%2Fhome", redirect: "manual" });
    await waits(it);
    csrf = "after";
    const done = next<FlowDoneEvent>(it.element, "flow-done");
    const id = idOf(it);
    expect(await over(id)).to.equal(`heard ${id}`);
    const { to, signedIn, initial, flow } = await done;
    expect({ to, signedIn, initial, slug: flow.slug }).to.deep.equal({
      to: `${location.origin}/home`,
      signedIn: true,
      initial: false,
      slug: "login",
    });
    expect(popup?.closed).to.equal(true);
    await it.finished();
    expect(it.sent).to.have.lengthOf(2);
  });

  it("ends without a sign-in if the source’s flow linked an account or changed nothing", async () => {
    const it = await open({ redirect: "manual" });
    await waits(it);
    const done = next<FlowDoneEvent>(it.element, "flow-done");
    await over(idOf(it));
    const { to, signedIn } = await done;
    expect({ to, signedIn }).to.deep.equal({
      to: `${location.origin}/`,
      signedIn: false,
    });
  });

  it("ignores the end of another page’s window", async () => {
    const it = await open();
    await waits(it);
    const channel = new BroadcastChannel("flow-executor-popup");
    channels.push(channel);
    channel.postMessage("over 1-2-3-4");
    await quiet();
    expect(it.stage.localName).to.equal(WAITING);
    expect(popup?.closed).to.equal(false);
  });

  it("asks again with the typed name after the window was closed, and still hears a window that only seemed closed", async () => {
    const it = await open({ redirect: "manual" });
    at<HTMLInputElement>(it.stage, "[name=uid_field]").value = "ada";
    await waits(it);
    const id = idOf(it);
    popup?.close();
    // The person is in the window: a page that isolates itself (COOP) makes an open window seem closed.
    await clock.tickAsync(5_000);
    expect(it.stage.localName).to.equal(WAITING);
    isHere = true;
    await clock.tickAsync(500);
    await backToForm(it);
    await it.until(() => it.stage.querySelector("[role=alert]"));
    expect(words(at(it.stage, "[role=alert]"))).to.equal(SAYS_CLOSED);
    const field = at<HTMLInputElement>(it.stage, "[name=uid_field]");
    expect(field.value).to.equal("ada");
    expect(it.sent).to.have.lengthOf(2);

    const done = next<FlowDoneEvent>(it.element, "flow-done");
    csrf = "after";
    await over(id);
    expect((await done).signedIn).to.equal(true);
  });

  it("asks again if the source sends the person back to the sign-in, with the same sentence as in the page", async () => {
    const it = await open();
    await waits(it);
    // A provider may be on the page's own origin too.
    for (const path of ["/source/oauth/callback/harbour/", "/provider/"]) {
      if (popup) popup.href = location.origin + path;
      await clock.tickAsync(500);
      expect(it.stage.localName).to.equal(WAITING);
    }
    if (popup) popup.href = `${location.origin}/if/flow/login/?next=%2F`;
    await clock.tickAsync(500);
    expect(popup?.closed).to.equal(true);
    await it.show(asked());
    await it.until(() => it.stage.querySelector("[role=alert]"));
    expect(it.sent.at(-1)).to.equal(GET("login"));
    expect(words(at(it.stage, "[role=alert]"))).to.equal(
      "Signing in with Harbour did not work.",
    );
  });

  it("waits while the source’s own flow asks questions in the window, and goes on if that window is at the end", async () => {
    const it = await open({ redirect: "manual" });
    await waits(it);
    const done = next<FlowDoneEvent>(it.element, "flow-done");
    const enrollment = `${location.origin}/if/flow/default-source-enrollment/`;
    if (popup) popup.href = enrollment;
    await clock.tickAsync(500);
    expect(it.stage.localName).to.equal(WAITING);
    // This site lacks the popup page, so the page there says nothing.
    if (popup) popup.href = location.origin + nextOf(it);
    await clock.tickAsync(500);
    await done;
    expect(popup?.closed).to.equal(true);
  });

  it("shows the window again, and opens another one if it is gone", async () => {
    const it = await open();
    await waits(it);
    button(it.stage, "Show the window again").click();
    await quiet();
    expect(popup?.focused).to.equal(1);
    expect(opened).to.have.lengthOf(1);
    popup?.close();
    popup = new Popup();
    button(it.stage, "Show the window again").click();
    expect(opened).to.have.lengthOf(2);
    expect(popup.sentTo).to.deep.equal([[location.origin + SOURCE, null]]);
    expect(it.sent).to.have.lengthOf(2);
  });

  it("closes the window when the person goes back to the form, and when the element is removed", async () => {
    const it = await open();
    await waits(it);
    button(it.stage, "Back to sign-in").click();
    await backToForm(it);
    expect(popup?.closed).to.equal(true);
    expect(it.stage.querySelector("[role=alert]")).to.equal(null);

    popup = new Popup();
    press(it);
    await it.show(asked());
    await it.until(() => it.stage.localName === WAITING);
    it.element.remove();
    await quiet();
    expect(popup.closed).to.equal(true);
    expect(clock.countTimers()).to.equal(0);
  });

  it("says that the browser blocks the window, and goes on in the page instead", async () => {
    popup = null;
    const it = await open();
    press(it);
    await it.until(() => it.stage.localName === WAITING && it.stage.firstChild);
    expect(words(at(it.stage, "[role=alert]"))).to.equal(
      "Your browser did not let the window open.",
    );
    expect(it.sent).to.have.lengthOf(1);
    await accessible(it.element);
    const link = at<HTMLAnchorElement>(it.stage, "a.flow-primary");
    expect(words(link)).to.equal("Continue with Harbour on this page");
    expect(link.getAttribute("href")).to.equal(location.origin + SOURCE);
  });

  it("opens nothing if the page prevents the redirect", async () => {
    const it = await open();
    const redirect = next<FlowRedirectEvent>(it.element, "flow-redirect");
    it.element.addEventListener("flow-redirect", (event) =>
      event.preventDefault(),
    );
    press(it);
    expect((await redirect).reason).to.equal("source");
    await quiet();
    expect(opened).to.deep.equal([]);
    expect(it.stage.localName).to.equal(COMPONENT);
    expect(it.sent).to.have.lengthOf(1);
  });

  it("closes the window if the server does not answer, and shows the error with the form", async () => {
    const it = await open();
    press(it);
    await it.answer(new TypeError("no"));
    await it.error();
    expect(popup?.closed).to.equal(true);
    expect(popup?.sentTo).to.deep.equal([]);
    expect(it.stage.localName).to.equal(COMPONENT);
  });

  it("waits for a press if the source is the only way, because a browser blocks other windows", async () => {
    const it = await open({}, asked({ user_fields: [] }));
    await quiet();
    expect(opened).to.deep.equal([]);
    await waits(it);
    expect(opened).to.have.lengthOf(1);
  });

  it("has its texts in German and Arabic", async () => {
    for (const [lang, text] of [
      ["de", "Warten auf Harbour"],
      ["ar", "في انتظار Harbour"],
    ] as const) {
      const it = await open({ lang });
      at(it.stage, ".flow-sources button").click();
      await it.show(asked());
      await it.until(() => it.stage.localName === WAITING);
      await it.until(() => words(it.stage).includes(text));
      it.element.remove();
    }
  });
});
