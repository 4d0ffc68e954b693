import { expect } from "@open-wc/testing";
import sinon from "sinon";
import type { FlowRedirectEvent } from "../../src/index.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import {
  at,
  button,
  challenge,
  GET,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { next, quiet } from "../support/wait.js";

const COMPONENT = "ak-source-plex";
const asked = challenge(COMPONENT);
const PAGE = `https://app.plex.tv/auth#!?clientID=${asked.client_id}&code=abc`;
const REDEEM = "POST /api/v3/sources/plex/redeem_token/?slug=plex";

/** The window that shows Plex's page. */
class Popup {
  closed = false;
  /** The addresses it navigated to, with the `opener` at that time. */
  at: string[] = [];
  openers: (Window | null)[] = [];
  opener: Window | null = window;
  readonly location = {
    replace: (to: string) => {
      this.at.push(to);
      this.openers.push(this.opener);
      this.#sent();
    },
  };
  #sent: () => void = () => undefined;
  readonly sent = new Promise<void>((resolve) => (this.#sent = resolve));
  focused = 0;
  focus() {
    this.focused++;
  }
  close() {
    this.closed = true;
  }
}

describe(COMPONENT, () => {
  everyState(COMPONENT);

  describe("as seen by a person", () => {
    let clock: sinon.SinonFakeTimers;
    let plex: ScriptedServer;
    let popup: Popup | null;
    let opened: (string | undefined)[];
    beforeEach(() => {
      clock = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
      plex = new ScriptedServer();
      sinon.stub(window, "fetch").callsFake(plex.fetch);
      popup = new Popup();
      opened = [];
      sinon.stub(window, "open").callsFake((url) => {
        opened.push(String(url));
        return popup as unknown as Window;
      });
    });
    afterEach(() => {
      clock.restore();
      sinon.restore();
    });

    const says = (it: Stand, selector = "[role=alert]") =>
      words(at(it.stage, selector));
    const told = async (it: Stand) => {
      await it.until(() => it.stage.querySelector("[role=alert]"));
      return says(it);
    };
    /** Presses the button, and sends the pin as Plex. */
    async function begin() {
      const it = await standing(asked);
      button(it.stage, "Continue with Plex").click();
      (await plex.request(0)).answer({ id: 7, code: "abc", authToken: null });
      await (popup ? popup.sent : told(it));
      return it;
    }
    /** Plex's reply to the next poll, as soon as it is due. */
    async function poll(index: number, authToken: string | null) {
      while (plex.requests.length <= index) {
        await clock.tickAsync(250);
        await quiet();
      }
      const question = await plex.request(index);
      question.answer({ id: 7, code: "abc", authToken });
      return question;
    }

    it("opens Plex’s window within the click, polls until the person has agreed, and continues", async () => {
      const it = await standing(asked);
      expect(plex.requests).to.have.lengthOf(0);
      button(it.stage, "Continue with Plex").click();
      expect(opened).to.deep.equal([""]);
      const made = await plex.request(0);
      expect(`${made.method} ${made.url}`).to.equal(
        "POST /api/v2/pins.json?strong=true",
      );
      expect(Object.fromEntries(made.headers)).to.deep.equal({
        accept: "application/json",
        "content-type": "application/json",
        "x-plex-product": "authentik",
        "x-plex-version": "2026.8",
        "x-plex-device-vendor": "goauthentik.io",
        "x-plex-client-identifier": asked.client_id,
      });
      made.answer({ id: 7, code: "abc", authToken: null });
      await popup?.sent;
      expect(popup?.at).to.deep.equal([PAGE]);
      expect(popup?.openers).to.deep.equal([null]);
      expect(says(it, ".flow-status-title")).to.equal("Waiting for Plex");

      const asking = await poll(1, null);
      expect(`${asking.method} ${asking.url}`).to.equal("GET /api/v2/pins/7");
      await poll(2, "secret");
      const redeem = await it.server.request(1);
      expect(popup?.closed).to.equal(true);
      expect(it.sent.slice(1)).to.deep.equal([
        [REDEEM, { plex_token: "secret" }],
      ]);
      const left = next<FlowRedirectEvent>(it.element, "flow-redirect");
      redeem.answer({
        component: "xak-flow-redirect",
        to: "/if/flow/plex-sign-in/?next=%2F",
      });
      expect(await left).to.deep.include({
        reason: "source",
        flow: { slug: "plex-sign-in", query: "next=%2F" },
      });
      await it.server.request(2);
      expect(it.sent.at(-1)).to.equal(GET("plex-sign-in", "next%3D%252F"));
      await clock.tickAsync(60_000);
      expect(plex.requests).to.have.lengthOf(3);
    });

    it("shows a link if the browser blocks the window, and continues in the same way", async () => {
      popup = null;
      const it = await begin();
      expect(await told(it)).to.equal(
        "Your browser did not let the window open. Open Plex in a new tab",
      );
      const link = at<HTMLAnchorElement>(it.stage, "[role=alert] a");
      expect(link.href).to.equal(PAGE);
      expect([link.target, link.rel]).to.deep.equal(["_blank", "noopener"]);
      await poll(1, null);
      expect(await told(it)).to.include("Open Plex in a new tab");
      await poll(2, "secret");
      await it.server.request(1);
    });

    it("says that the window was closed, keeps polling, and can open it again", async () => {
      const it = await begin();
      popup?.close();
      await poll(1, null);
      expect(await told(it)).to.equal(
        "The window of Plex was closed. If you have not finished there, show it again.",
      );
      popup = new Popup();
      button(it.stage, "Show the window again").click();
      expect(opened.at(-1)).to.equal("");
      expect(popup.at).to.deep.equal([PAGE]);
      expect(popup.openers).to.deep.equal([null]);
      await it.until(() => !it.stage.querySelector("[role=alert]"));
      await poll(2, "secret");
      await it.server.request(1);
    });

    it("brings the window to the front, without starting again in it", async () => {
      const it = await begin();
      await it.until(() => !it.stage.querySelector("[aria-disabled=true]"));
      button(it.stage, "Show the window again").click();
      expect(popup?.focused).to.equal(2);
      expect(popup?.at).to.deep.equal([PAGE]);
      expect(opened).to.deep.equal([""]);
    });

    it("keeps polling while the page is hidden behind Plex’s window", async () => {
      const it = await begin();
      sinon.stub(document, "hidden").value(true);
      document.dispatchEvent(new Event("visibilitychange"));
      (await plex.request(1)).answer({ authToken: "secret" });
      await it.server.request(1);
    });

    it("polls less often while Plex does not respond, and says so", async () => {
      const it = await begin();
      await clock.tickAsync(1_000);
      (await plex.request(1)).answer(new TypeError("no"));
      expect(await told(it)).to.include("Plex cannot be reached");
      await clock.tickAsync(1_999);
      expect(plex.requests).to.have.lengthOf(2);
      await clock.tickAsync(1);
      expect(plex.requests).to.have.lengthOf(3);
      await poll(2, null);
      await it.until(() => !it.stage.querySelector("[role=alert]"));
      await poll(3, null);
      expect(popup?.closed).to.equal(false);
    });

    it("says that there is no pin, closes the window, and can start again", async () => {
      const it = await standing(asked);
      button(it.stage, "Continue with Plex").click();
      (await plex.request(0)).answer(new Response("busy", { status: 503 }));
      expect(await told(it)).to.include("Plex cannot be reached");
      expect(popup?.closed).to.equal(true);
      popup = new Popup();
      button(it.stage, "Try again").click();
      (await plex.request(1)).answer({ id: 8, code: "def", authToken: null });
      await popup.sent;
      expect(popup.at[0]).to.include("code=def");
    });

    it("says that the pin has expired", async () => {
      const it = await begin();
      await clock.tickAsync(1_000);
      (await plex.request(1)).answer(new Response("{}", { status: 404 }));
      expect(await told(it)).to.equal("That took too long. Try again.");
      await clock.tickAsync(60_000);
      expect(plex.requests).to.have.lengthOf(2);
      expect(button(it.stage, "Try again").disabled).to.equal(false);
    });

    describe("if the server", () => {
      async function redeemed() {
        const it = await begin();
        await poll(1, "secret");
        return { it, redeem: await it.server.request(1) };
      }

      it("refuses the account", async () => {
        const { it, redeem } = await redeemed();
        const body = JSON.stringify({ detail: "Access denied." });
        redeem.answer(new Response(body, { status: 403 }));
        expect(await told(it)).to.equal(
          "You can’t sign in here with this account of Plex.",
        );
        button(it.stage, "Try again").click();
        await plex.request(2);
        expect(opened).to.have.lengthOf(2);
      });

      it("refuses with a page", async () => {
        const { it, redeem } = await redeemed();
        const shown = next(it.element, "flow-challenge");
        redeem.answer({
          component: "xak-flow-shell",
          body: "<h1>Permission denied</h1><p>Request to authenticate has been denied.</p>",
        });
        await shown;
        expect(it.stage.localName).to.equal("xak-flow-shell");
        expect(words(it.stage)).to.include(
          "Request to authenticate has been denied.",
        );
      });

      for (const [what, answer] of [
        ["nothing", new Response(null, { status: 405 })],
        ["a list", new Response('["No plex token given"]', { status: 400 })],
      ] as const)
        it(`answers ${what}`, async () => {
          const { it, redeem } = await redeemed();
          redeem.answer(answer);
          expect(await told(it)).to.equal("Signing in with Plex did not work.");
          button(it.stage, "Try again").click();
          await plex.request(2);
        });

      it("cannot be reached, keeps Plex’s token for a retry", async () => {
        const { it, redeem } = await redeemed();
        redeem.answer(new TypeError("no"));
        expect(await told(it)).to.equal("Signing in with Plex did not work.");
        expect(it.sent).to.have.lengthOf(2);
        button(it.stage, "Try again").click();
        await it.server.request(2);
        expect(it.sent[2]).to.deep.equal(it.sent[1]);
        expect(opened).to.have.lengthOf(1);
      });
    });

    it("begins anew after a move in the document", async () => {
      const it = await begin();
      document.body.prepend(it.element);
      await quiet();
      button(it.stage, "Continue with Plex").click();
      expect(opened).to.have.lengthOf(2);
    });

    it("does so after a move while the token is redeemed", async () => {
      const it = await begin();
      await poll(1, "secret");
      await it.server.request(1);
      document.body.prepend(it.element);
      await quiet();
      const again = await it.ready("Continue with Plex");
      again.click();
      expect(opened).to.have.lengthOf(2);
    });

    it("stops when its stage is removed, and sends nothing in a preview", async () => {
      const it = await begin();
      it.element.remove();
      await clock.tickAsync(60_000);
      expect(popup?.closed).to.equal(true);
      expect(plex.requests).to.have.lengthOf(1);
      const other = await preview(asked);
      button(other.stage, "Continue with Plex").click();
      await quiet();
      expect(opened).to.have.lengthOf(1);
    });
  });
});
