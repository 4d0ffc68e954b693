import { expect } from "@open-wc/testing";
import {
  ASSERTION,
  assertion,
  Credentials,
  pass,
  replace,
  restore,
} from "../support/credentials.js";
import {
  at,
  button,
  GET,
  POST,
  stand,
  standing,
  words,
} from "../support/executor.js";
import { preview } from "../support/states.js";
import {
  asked,
  choose,
  COMPONENT,
  refused,
  title,
} from "../support/validate.js";
import { quiet } from "../support/wait.js";

const IN_THE_WAY =
  "The browser did not ask for a passkey. Another request of this page may be in the way: reload the page and try again.";

describe(`${COMPONENT}: what asks the person’s device`, () => {
  describe("a passkey", () => {
    it("is requested once, also after new renders, and its answer is sent", async () => {
      const credentials = new Credentials();
      const it = await standing(asked("passkey"));
      const call = await credentials.call(0);
      const { publicKey } = call.options;
      expect(publicKey?.rpId).to.equal("id.example.com");
      expect(publicKey?.userVerification).to.equal("preferred");
      expect(
        new Uint8Array(publicKey?.challenge as ArrayBuffer),
      ).to.have.lengthOf(64);
      expect(title(it)).to.equal("Waiting for your passkey");
      for (const lang of ["de", "ar", "en"]) {
        it.element.lang = lang;
        await it.element.updateComplete;
        await quiet();
      }
      call.give(assertion());
      await it.server.request(1);
      expect(it.sent[1]).to.deep.equal(
        POST({ component: COMPONENT, webauthn: ASSERTION }),
      );
      await it.show({
        ...asked("passkey"),
        ...refused("webauthn", "Assertion failed"),
      });
      await quiet();
      expect(credentials.calls).to.have.lengthOf(1);
      expect(words(at(it.stage, "[role=alert]"))).to.equal("Assertion failed");
      // No element of this form submits it, whatever the page does.
      at<HTMLFormElement>(it.stage, "form").requestSubmit();
      await quiet();
      expect(words(at(it.stage, "[role=alert]"))).to.equal("Assertion failed");
      expect(it.sent).to.have.lengthOf(2);
      button(it.stage, "Try again").click();
      await credentials.call(1);
    });

    it("passes the server’s options on to the browser", async () => {
      const credentials = new Credentials();
      await standing(asked("passkey with hints"));
      const { publicKey } = (await credentials.call(0)).options;
      expect(publicKey).to.deep.include({
        hints: ["security-key", "hybrid"],
        timeout: 60_000,
      });
    });

    for (const [name, sentence] of [
      ["NotAllowedError", "The request was cancelled. You can try again."],
      // Engines name a request that is in the way in different ways.
      ["OperationError", IN_THE_WAY],
      ["InvalidStateError", IN_THE_WAY],
      ["NotFoundError", "No passkey of this account was found."],
      [
        "ConstraintError",
        "This device cannot do what the server asks for. Use another one.",
      ],
      [
        "UnknownError",
        "The browser or the device reported a problem. You can try again.",
      ],
      [
        "SecurityError",
        `These passkeys belong to id.example.com, and this page is at ${location.hostname}. A browser gives a passkey only to pages of the host it was made for: the sign-in has to be on id.example.com or a name under it.`,
      ],
    ] as const)
      it(`explains a ${name}, and retries on a press`, async () => {
        const credentials = new Credentials();
        const it = await standing(asked("passkey"), { autofocus: true });
        const call = await credentials.call(0);
        pass(100);
        call.fail(name);
        const alert = await it.until(() =>
          it.stage.querySelector("[role=alert]"),
        );
        expect(title(it)).to.equal("That didn’t work");
        expect(words(alert)).to.equal(sentence);
        const again = button(it.stage, "Try again");
        await it.until(() => document.activeElement === again);
        again.click();
        await credentials.call(1);
        expect(it.sent).to.deep.equal([GET()]);
      });

    it("waits for a press if the browser refuses the automatic request at once", async () => {
      const credentials = new Credentials();
      pass(0);
      const it = await standing(asked("passkey"), { autofocus: true });
      (await credentials.call(0)).fail("NotAllowedError");
      const alert = await it.until(() =>
        it.stage.querySelector("[role=alert]"),
      );
      expect(title(it)).to.equal("Passkey or security key");
      expect(words(alert)).to.equal(
        "Press the button, then follow the steps your browser or device shows.",
      );
      const go = button(it.stage, "Continue");
      await it.until(() => document.activeElement === go);
      go.click();
      // No person cancels so fast: something else is in the way.
      (await credentials.call(1)).fail("NotAllowedError");
      await it.until(() => title(it) === "That didn’t work");
      expect(words(at(it.stage, "[role=alert]"))).to.equal(IN_THE_WAY);
      button(it.stage, "Try again").click();
      const last = await credentials.call(2);
      pass(60_000);
      last.fail("NotAllowedError");
      await it.until(() => it.stage.querySelector("[role=alert]"));
      expect(words(at(it.stage, "[role=alert]"))).to.equal(
        "It took too long. You can try again.",
      );
      expect(it.sent).to.deep.equal([GET()]);
    });

    it("is not requested on an insecure page, or in a browser without WebAuthn", async () => {
      const credentials = new Credentials();
      for (const [name, sentence] of [
        [
          "isSecureContext",
          "Passkeys work only on a secure page. The address has to begin with https.",
        ],
        [
          "PublicKeyCredential",
          "This browser has no passkeys. Use another method or another browser.",
        ],
      ] as const) {
        replace(window, name, undefined);
        const it = await standing(asked("passkey"));
        expect(words(at(it.stage, "[role=alert]"))).to.equal(sentence);
        it.element.remove();
        restore();
      }
      expect(credentials.calls).to.have.lengthOf(0);
    });

    it("is aborted when another method is chosen, and when the stage is removed", async () => {
      const credentials = new Credentials();
      const it = await standing(asked("passkey or app"));
      await choose(it, "Use another method");
      await choose(it, "Passkey or security key");
      const first = await credentials.call(0);
      await choose(it, "Use another method");
      expect(first.options.signal?.aborted).to.equal(true);
      await choose(it, "Passkey or security key");
      const second = await credentials.call(1);
      it.element.remove();
      expect(second.options.signal?.aborted).to.equal(true);
      expect(it.sent).to.deep.equal([GET()]);
    });

    it("is not requested in a preview", async () => {
      const credentials = new Credentials();
      await preview(asked("passkey"));
      await quiet();
      expect(credentials.calls).to.have.lengthOf(0);
    });
  });

  describe("Duo", () => {
    it("gets one push per press, also after a denial", async () => {
      const it = await standing(asked("push"));
      await quiet();
      expect(it.sent).to.deep.equal([GET()]);
      button(it.stage, "Send a push").click();
      await it.server.request(1);
      expect(it.sent[1]).to.deep.equal(POST({ component: COMPONENT, duo: 2 }));
      await it.until(() => title(it) === "Waiting for your phone");
      await it.show(asked("push denied"));
      expect(words(at(it.stage, "[role=alert]"))).to.equal("Duo denied access");
      await quiet();
      expect(it.sent).to.have.lengthOf(2);
      button(it.stage, "Send another push").click();
      await it.server.request(2);
    });

    it("can be cancelled while it waits", async () => {
      const it = stand();
      await it.show(asked("push"));
      button(it.stage, "Send a push").click();
      await it.server.request(1);
      await it.until(() => title(it) === "Waiting for your phone");
      button(it.stage, "Cancel").click();
      await it.server.request(2);
      expect(it.sent[2]).to.deep.equal(GET());
      it.server.requests[2]?.answer(asked("push"));
      await it.until(() => title(it) === "Duo");
      expect(it.server.requests[1]?.signal?.aborted).to.equal(true);
      button(it.stage, "Send a push");
    });
  });
});
