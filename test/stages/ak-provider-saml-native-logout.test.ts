import { expect } from "@open-wc/testing";
import sinon from "sinon";
import type { FlowRedirectEvent } from "../../src/index.js";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  stand,
  standing,
  words,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { next, quiet } from "../support/wait.js";

const COMPONENT = "ak-provider-saml-native-logout";

describe(COMPONENT, () => {
  const left: FlowRedirectEvent[] = [];
  const stay = (event: Event) => {
    event.preventDefault();
    left.push(event as FlowRedirectEvent);
  };
  beforeEach(() => {
    sessionStorage.clear();
    left.length = 0;
    addEventListener("flow-redirect", stay);
  });
  afterEach(() => {
    sessionStorage.clear();
    removeEventListener("flow-redirect", stay);
  });

  everyState(COMPONENT);

  it("leaves the page with a form, once", async () => {
    const asked = challenge(COMPONENT);
    const sent: object[] = [];
    const submit = sinon
      .stub(HTMLFormElement.prototype, "submit")
      .callsFake(function (this: HTMLFormElement) {
        const fields = Object.fromEntries(new FormData(this));
        sent.push({ action: this.action, method: this.method, fields });
      });
    try {
      const it = await standing(asked);
      it.element.lang = "de";
      await quiet();
      expect(left.map(({ to, reason }) => [to, reason])).to.deep.equal([
        [asked.post_url, "logout"],
      ]);
      left[0]?.submit?.();
      expect(sent).to.deep.equal([
        {
          action: asked.post_url,
          method: "post",
          fields: {
            SAMLRequest: asked.saml_request,
            RelayState: asked.saml_relay_state,
          },
        },
      ]);
      expect(it.sent).to.deep.equal([GET()]);
    } finally {
      submit.restore();
    }
  });

  it("leaves the page with a link, and again on a press if the page prevented that", async () => {
    const it = await standing(challenge(COMPONENT, {}, "by redirect"));
    const { redirect_url } = challenge(COMPONENT, {}, "by redirect");
    expect(left.map(({ to }) => to)).to.deep.equal([redirect_url]);
    expect(words(at(it.stage, ".flow-status-title"))).to.equal(
      "Signing out of Wiki",
    );
    const again = next(it.element, "flow-redirect");
    button(it.stage, "Continue").click();
    await again;
    expect(left).to.have.lengthOf(2);
  });

  it("accepts the older field names", async () => {
    const { redirect_url } = challenge(COMPONENT, {}, "by redirect");
    await standing({
      component: COMPONENT,
      provider_name: "Wiki",
      redirect_url,
      binding: "redirect",
      flow_info: challenge(COMPONENT).flow_info,
    });
    expect(left.map(({ to }) => to)).to.deep.equal([redirect_url]);
  });

  it("answers when all logouts are complete", async () => {
    const it = stand();
    await it.answer(challenge(COMPONENT, {}, "complete"));
    await it.server.request(1);
    expect(it.sent).to.deep.equal([GET(), POST({ component: COMPONENT })]);
    expect(left).to.have.lengthOf(0);
  });

  it("skips an application without an address on a press", async () => {
    const it = await standing(
      challenge(COMPONENT, { post_url: "javascript:alert(1)" }),
    );
    await quiet();
    expect(left).to.have.lengthOf(0);
    expect(it.sent).to.deep.equal([GET()]);
    button(it.stage, "Go on without it").click();
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(POST({ component: COMPONENT }));
  });

  it("warns about an application for which the page was not left, at the next application", async () => {
    const first = await standing(challenge(COMPONENT));
    first.element.remove();
    const it = await standing(challenge(COMPONENT, {}, "by redirect"));
    expect(words(at(it.stage, "[role=alert]"))).to.equal(
      "The sign-out of CRM was interrupted. You may still be signed in there.",
    );
  });

  it("does not leave the page in a preview", async () => {
    await preview(challenge(COMPONENT));
    await quiet();
    expect(left).to.have.lengthOf(0);
    expect(sessionStorage).to.have.lengthOf(0);
  });
});
