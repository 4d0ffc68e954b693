/** Stages that answer without a person: at most five times in a row for the same question, then with a button. */
import { expect } from "@open-wc/testing";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { at, button, challenge, sent, words } from "../support/executor.js";
import { Page } from "../support/page.js";
import { quiet } from "../support/wait.js";

const EXTENSION = "authentik-platform-sso";

interface Case {
  first: object;
  /** The same question, as the server would repeat it. */
  again: object;
  /** Another question of the same component. */
  other?: object;
  /** Makes the stage answer, if it does not answer at once. */
  solve?: (page: Page) => void;
  answer: object;
}

const logout = (provider_name: string) =>
  challenge(
    "ak-provider-saml-native-logout",
    { provider_name, is_complete: true },
    "complete",
  );
const frames = (...names: string[]) =>
  challenge("ak-provider-iframe-logout", {
    logout_urls: names.map((provider_name) => ({
      url: "javascript:alert(1)",
      provider_name,
    })),
  });
const framed = (url: string) => challenge("xak-flow-frame", { url });
const messaged = () => {
  const { device_challenges, ...others } = challenge(
    "ak-stage-authenticator-validate",
  );
  const device = device_challenges.find(
    ({ device_class }) => device_class === "totp",
  );
  if (!device) throw new Error("There is no device.");
  const sms = { ...device, device_class: "sms" as const };
  return { ...others, configuration_stages: [], device_challenges: [sms] };
};
let tokens = 0;
const agent = () =>
  challenge("ak-stage-endpoint-agent", { challenge: `eyJ.${tokens++}` });

const CASES: Record<string, Case> = {
  "the iframe logout with an empty list": {
    first: frames(),
    again: frames(),
    other: frames("Wiki"),
    answer: { component: "ak-provider-iframe-logout" },
  },
  "the complete native SAML logout": {
    first: logout("CRM"),
    again: logout("CRM"),
    other: logout("Wiki"),
    answer: { component: "ak-provider-saml-native-logout" },
  },
  "the endpoint agent": {
    first: agent(),
    again: agent(),
    solve: ({ window }) =>
      window.dispatchEvent(
        new MessageEvent("message", {
          data: { _ak_ext: EXTENSION, response: "eyJ.answer" },
          origin: window.location.origin,
          source: window,
        }),
      ),
    answer: { component: "ak-stage-endpoint-agent", response: "eyJ.answer" },
  },
  "a text message that a device asks for": {
    first: messaged(),
    again: messaged(),
    answer: {
      component: "ak-stage-authenticator-validate",
      selected_challenge: messaged().device_challenges[0],
    },
  },
  "a frame": {
    first: framed("/page/frame"),
    again: framed("/page/frame"),
    other: framed("/page/other"),
    solve: ({ window, stage }) =>
      window.dispatchEvent(
        new MessageEvent("message", {
          data: {
            message: "submit",
            source: "goauthentik.io",
            context: "flow-executor",
          },
          origin: window.location.origin,
          source: at<HTMLIFrameElement>(stage, "iframe").contentWindow,
        }),
      ),
    answer: { component: "xak-flow-frame" },
  },
};

/** Repeats the question when the stage is ready, and makes the stage answer. */
async function ask(page: Page, server: ScriptedServer, reply?: object) {
  const told = new Promise<void>((resolve) =>
    page.element.addEventListener("flow-challenge", () => resolve(), {
      once: true,
    }),
  );
  if (reply) server.requests.at(-1)?.answer(reply);
  await told;
  await quiet();
}

describe("a repeated question", () => {
  for (const [name, { first, again, other, solve, answer }] of Object.entries(
    CASES,
  ))
    it(`is answered automatically five times, then on a press: ${name}`, async () => {
      const server = new ScriptedServer(first);
      const page = await Page.open("/page/");
      page.use(server).write('<flow-executor slug="login"></flow-executor>');
      const shown = ask(page, server);
      await page.run();
      await shown;
      solve?.(page);
      for (let time = 1; time < 5; time++) {
        await server.request(time);
        await ask(page, server, again);
        solve?.(page);
      }
      await server.request(5);
      await ask(page, server, again);
      solve?.(page);
      const alert = await page.until(() =>
        page.stage.querySelector("[role=alert]"),
      );
      await quiet();
      expect(sent(server)).to.have.length(6);
      expect(words(at(alert, ".flow-alert-title"))).to.equal(
        "The server keeps asking the same question.",
      );
      await page.until(() => page.frame.querySelector("[aria-busy=false]"));
      button(page.stage, "Continue").click();
      await server.request(6);
      expect(sent(server).at(-1)?.[1]).to.deep.equal(answer);
      if (!other) return;
      await ask(page, server, other);
      solve?.(page);
      await server.request(7);
      expect(sent(server).at(-1)?.[1]).to.deep.equal(answer);
    });
});
