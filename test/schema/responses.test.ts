/** Validates every answer of the stages against the published schema. */
import { expect } from "@open-wc/testing";
import type { Challenge } from "../../src/protocol/index.js";
import { registry } from "../../src/registry/registry.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { ASSERTION } from "../support/credentials.js";
import { stand, tidyUp } from "../support/executor.js";
import { next, quiet } from "../support/wait.js";
import { fill } from "./fill.js";

/**
 * The components without an answer (docs/protocol/ak-stage-access-denied.md, docs/protocol/ak-stage-autosubmit.md,
 * docs/protocol/ak-stage-flow-error.md, docs/protocol/ak-stage-session-end.md, docs/protocol/xak-flow-redirect.md,
 * docs/protocol/xak-flow-shell.md).
 */
const SILENT = [
  "ak-provider-oauth2-device-code-finish",
  "ak-source-oauth-apple",
  "ak-source-plex",
  "ak-stage-access-denied",
  "ak-stage-autosubmit",
  "ak-stage-flow-error",
  "ak-stage-session-end",
  "xak-flow-redirect",
  "xak-flow-shell",
];

/** These stages need time or a device before they answer, so their own tests check the answers. */
const LATER = [
  "ak-provider-iframe-logout",
  "ak-provider-saml-native-logout",
  "ak-source-telegram",
  "ak-stage-authenticator-duo",
  "ak-stage-authenticator-validate",
  "ak-stage-authenticator-webauthn",
  "ak-stage-captcha",
  "ak-stage-email",
  "ak-stage-endpoint-agent",
];

/** The answers that a stage can send, one for each way. */
async function answers(challenge: Challenge): Promise<unknown[]> {
  const bodies: unknown[] = [];
  const ways = async () => {
    const it = stand();
    const shown = next(it.element, "flow-challenge");
    await it.answer(challenge);
    await shown;
    await quiet();
    fill(it.stage);
    return it;
  };
  const { component } = challenge;
  if (SILENT.includes(component) || LATER.includes(component)) return [];
  const { stage } = await ways();
  const buttons = stage.querySelectorAll("[type=submit]").length;
  const framed = stage.querySelector("iframe") ? 1 : 0;
  for (let way = 0; way < buttons + framed; way++) {
    tidyUp();
    const it = await ways();
    const button = it.stage.querySelectorAll<HTMLElement>("[type=submit]")[way];
    if (button) {
      // A button that grants something is disabled at first.
      await it.until(() => button.getAttribute("aria-disabled") !== "true");
      button.click();
    } else {
      const source = it.stage.querySelector("iframe")?.contentWindow ?? null;
      const { origin } = location;
      const data = {
        message: "submit",
        source: "goauthentik.io",
        context: "flow-executor",
      };
      dispatchEvent(new MessageEvent("message", { data, source, origin }));
    }
    await quiet();
    // The stage reads files first.
    if (component === "ak-stage-prompt") await it.server.request(1);
    const sent = it.server.requests.filter(({ method }) => method === "POST");
    bodies.push(...sent.map(({ body }) => body));
  }
  tidyUp();
  return bodies;
}

async function wrong(body: unknown): Promise<string[]> {
  const response = await fetch("/schema/response", {
    method: "POST",
    body: JSON.stringify(body),
  });
  return (await response.json()) as string[];
}

/** A single source would leave the page. */
const stay = (event: Event) => event.preventDefault();

describe("the answers of the stages", () => {
  before(() => addEventListener("flow-redirect", stay));
  after(() => removeEventListener("flow-redirect", stay));

  for (const component of Object.keys(registry) as (keyof typeof registry)[]) {
    const states = Object.entries<Challenge>(fixtures[component]);
    for (const [state, fixture] of states) {
      it(`${component} (${state}): match the schema`, async () => {
        const own = component === "xak-flow-frame" ? { url: "/page/" } : {};
        const bodies = await answers(Object.assign({ ...fixture }, own));
        for (const body of bodies) expect(await wrong(body)).to.deep.equal([]);
        // Without a field there is nothing to send, only other ways to continue.
        const nothing =
          "user_fields" in fixture && !fixture.user_fields?.length;
        const waits =
          LATER.includes(component) ||
          ("captcha_stage" in fixture && fixture.captcha_stage);
        const silent = SILENT.includes(component) || nothing || waits;
        expect(bodies.length > 0).to.equal(!silent);
      });
    }
  }

  for (const body of [
    { component: "ak-stage-email" },
    { component: "ak-provider-iframe-logout" },
    { component: "ak-provider-saml-native-logout" },
    {
      component: "ak-source-telegram",
      id: 123456789,
      first_name: "Jo",
      auth_date: 1795478400,
      hash: "5d41402abc4b2a76b9719d911017c592",
    },
    { component: "ak-stage-endpoint-agent", response: null },
    { component: "ak-stage-endpoint-agent", response: "eyJ.agent.jwt" },
    { component: "ak-stage-authenticator-duo" },
    { component: "ak-stage-authenticator-validate", code: "042917" },
    { component: "ak-stage-authenticator-validate", duo: 2 },
    {
      component: "ak-stage-authenticator-validate",
      selected_challenge: {
        device_class: "sms",
        device_uid: "1",
        challenge: {},
        last_used: null,
      },
    },
    {
      component: "ak-stage-authenticator-validate",
      selected_stage: "0b0a3a8e-7a0c-4a50-9a0a-2c1f9d0c6a02",
    },
    { component: "ak-stage-authenticator-validate", webauthn: ASSERTION },
    {
      component: "ak-stage-authenticator-webauthn",
      response: {
        ...ASSERTION,
        response: { clientDataJSON: "BA", attestationObject: "BQ" },
      },
    },
    { component: "ak-stage-captcha", token: "token" },
    {
      component: "ak-stage-identification",
      uid_field: "ada",
      captcha_token: "token",
    },
  ])
    it(`${body.component}, as sent in its own tests: match the schema`, async () => {
      expect(await wrong(body)).to.deep.equal([]);
    });

  it("would be refused if a key is missing", async () => {
    expect(await wrong({ component: "ak-stage-consent" })).to.not.deep.equal(
      [],
    );
  });
});
