import { expect } from "@open-wc/testing";
import sinon from "sinon";
import type { LogoutURL } from "../../src/protocol/index.js";
import {
  at,
  challenge,
  GET,
  POST,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-provider-iframe-logout";
const asked = (...logout_urls: LogoutURL[]) =>
  challenge(COMPONENT, { logout_urls });
const outcomes = ({ stage }: Stand) =>
  [...stage.querySelectorAll<HTMLElement>(".flow-logout")].map(
    (line) => line.dataset.outcome,
  );

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("loads all applications at once in invisible frames, shows the progress, and answers once", async () => {
    const it = stand();
    await it.answer(
      asked(
        { url: "/page/wiki", provider_name: "Wiki", binding: "redirect" },
        { url: "/page/app", provider_name: null },
      ),
    );
    const frames = await it.until(() => {
      const all = [...it.element.querySelectorAll("iframe")];
      return all.length === 2 && all;
    });
    expect(frames.map(({ src }) => new URL(src).pathname)).to.deep.equal([
      "/page/wiki",
      "/page/app",
    ]);
    await it.server.request(1);
    await it.element.updateComplete;
    await quiet();
    expect(it.sent).to.deep.equal([GET(), POST({ component: COMPONENT })]);
    expect(outcomes(it)).to.deep.equal(["done", "done"]);
    expect(words(at(it.stage, ".flow-lead"))).to.equal("Applications: 2 of 2");
    expect(words(at(it.stage, ".flow-logout:last-child"))).to.equal(
      "An application Signed out",
    );
    expect(it.stage.querySelector("iframe") === null).to.equal(true);
    await quiet();
    expect(it.sent).to.have.lengthOf(2);
  });

  it("answers at once if there are no applications", async () => {
    const it = stand();
    await it.answer(asked());
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(POST({ component: COMPONENT }));
  });

  it("begins anew after a move in the document, which ends the frames", async () => {
    const clock = sinon.useFakeTimers({
      toFake: ["setTimeout", "clearTimeout"],
    });
    try {
      const it = await standing(asked({ url: "/page/wiki" }));
      document.body.prepend(it.element);
      await quiet();
      for (let second = 0; second < 20; second++) {
        await clock.tickAsync(1_000);
        await quiet();
      }
      expect(it.sent).to.deep.equal([GET(), POST({ component: COMPONENT })]);
    } finally {
      clock.restore();
    }
  });

  it("posts forms into frames, waits five seconds for each, and loads only http and https", async () => {
    const clock = sinon.useFakeTimers({
      toFake: ["setTimeout", "clearTimeout"],
    });
    const sent: object[] = [];
    const submit = sinon
      .stub(HTMLFormElement.prototype, "submit")
      .callsFake(function (this: HTMLFormElement) {
        const { action, method, target } = this;
        const fields = Object.fromEntries(new FormData(this));
        sent.push({ action, method, fields, isFramed: target !== "" });
      });
    try {
      const it = await standing(
        asked(
          {
            url: "https://crm.example.com/sls",
            binding: "post",
            saml_request: "PHNh",
            saml_relay_state: "state",
          },
          {
            url: "https://hr.example.com/sls",
            binding: "post",
            saml_response: "PHNi",
          },
          { url: "javascript:alert(1)" },
        ),
      );
      expect(sent).to.deep.equal([
        {
          action: "https://crm.example.com/sls",
          method: "post",
          fields: { SAMLRequest: "PHNh", RelayState: "state" },
          isFramed: true,
        },
        {
          action: "https://hr.example.com/sls",
          method: "post",
          fields: { SAMLResponse: "PHNi" },
          isFramed: true,
        },
      ]);
      expect(outcomes(it)).to.deep.equal(["waiting", "waiting", "failed"]);
      await clock.tickAsync(4_999);
      expect(it.sent).to.deep.equal([GET()]);
      await clock.tickAsync(1);
      await it.server.request(1);
      expect(outcomes(it)).to.deep.equal(["failed", "failed", "failed"]);
      expect(it.sent[1]).to.deep.equal(POST({ component: COMPONENT }));
    } finally {
      submit.restore();
      clock.restore();
    }
  });

  it("does not sign out in a preview", async () => {
    const it = await preview(challenge(COMPONENT));
    await quiet();
    expect(it.stage.querySelector("iframe") === null).to.equal(true);
    expect(it.server.requests).to.have.lengthOf(0);
  });
});
