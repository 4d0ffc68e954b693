import { expect } from "@open-wc/testing";
import sinon from "sinon";
import {
  answered,
  asked,
  forgetCaptchas,
  human,
  page,
  script,
  tags,
} from "../support/captcha.js";
import {
  at,
  button,
  GET,
  POST,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState } from "../support/states.js";
import { quiet, until, warnings } from "../support/wait.js";

const COMPONENT = "ak-stage-captcha";

const tokens = ({ server }: Stand) =>
  server.requests.flatMap(({ body }) =>
    body === undefined ? [] : [(body as { token: string }).token],
  );

describe(COMPONENT, () => {
  everyState(COMPONENT);

  beforeEach(forgetCaptchas);

  for (const [what, captchaHosts, js_url, host] of [
    [
      "of a host that nobody knows",
      undefined,
      "https://evil.example/api.js",
      "evil.example",
    ],
    [
      "that only looks like a vendor’s",
      undefined,
      "https://js.hcaptcha.com.evil.example/1/api.js",
      "js.hcaptcha.com.evil.example",
    ],
    [
      "beside a vendor’s",
      undefined,
      "https://www.google.com/complete/search?jsonp=alert",
      "www.google.com",
    ],
    [
      "of another port",
      "captcha.example.com",
      "https://captcha.example.com:8443/api.js",
      "captcha.example.com:8443",
    ],
    [
      "of a vendor that is not named",
      "captcha.example.com",
      "https://js.hcaptcha.com/1/api.js",
      "js.hcaptcha.com",
    ],
    [
      "of our own origin, where only another is named",
      "captcha.example.com",
      "/pages/captcha.js?turnstile",
      location.host,
    ],
  ] as const)
    it(`loads no script ${what}, and logs a warning that names the attribute`, async () => {
      const it = stand({ captchaHosts });
      const told = await warnings(async () => {
        await it.show(asked(js_url));
        await it.until(() => it.stage.querySelector("[role=alert]"));
      });
      expect(tags(js_url)).to.equal(0);
      expect(words(at(it.stage, "[role=alert]"))).to.equal(
        `This check is not allowed here The page does not load what ${host} offers. Tell the people who run it. Start over`,
      );
      const value = captchaHosts ? `${captchaHosts} ${host}` : host;
      expect(told.join()).to.contain(`captcha-hosts="${value}"`);
      await quiet();
      expect(it.sent).to.deep.equal([GET()]);
    });

  it("loads a script of a host and path from captcha-hosts", async () => {
    for (const hosts of [location.host, `x.example ${location.host}/pages/`]) {
      const it = await standing(asked(script("turnstile")), {
        captchaHosts: hosts,
      });
      await human(it);
      it.element.remove();
    }
  });

  it("loads nothing in a preview", async () => {
    const js_url = script("turnstile");
    const it = await standing(asked(js_url));
    it.element.remove();
    const before = tags(js_url);
    const preview = await standing(asked(script("turnstile")), {});
    preview.element.remove();
    expect(before).to.equal(1);
  });

  for (const vendor of ["recaptcha", "enterprise", "hcaptcha", "turnstile"]) {
    const name = vendor === "enterprise" ? "recaptcha" : vendor;

    it(`${vendor}: is rendered into the page’s own tree, and its token is sent automatically`, async () => {
      const it = await standing(asked(script(vendor)), { theme: "dark" });
      const widget = await human(it);
      expect(widget.closest("form") !== null).to.equal(true);
      expect(it.sent).to.deep.equal([GET()]);
      widget.click();
      const token = await answered(it);
      expect(token).to.match(new RegExp(`^${name}-`));
      expect(it.sent[1]).to.deep.equal(POST({ component: COMPONENT, token }));
      const { parameters } = page.drawn?.[0] ?? {};
      expect(parameters).to.include({ sitekey: "key", theme: "dark" });
    });

    it(`${vendor}: works invisibly, and gets a new token after a rejected answer`, async () => {
      const first = asked(script(vendor), { interactive: false });
      const it = await standing(first);
      const token = await answered(it);
      await it.answer({
        ...first,
        response_errors: {
          token: [{ string: "Invalid captcha response", code: "invalid" }],
        },
      });
      const second = await answered(it, 2);
      expect(second).not.to.equal(token);
      expect(tokens(it)).to.deep.equal([token, second]);
      expect(words(at(it.stage, "[role=alert]"))).to.equal(
        "Invalid captcha response",
      );
      expect(page.drawn).to.have.lengthOf(1);
    });
  }

  it("follows the language", async () => {
    const it = await standing(asked(script("turnstile")), { lang: "de" });
    await human(it);
    it.element.lang = "ar";
    await until(() => page.drawn?.length === 2, it.element);
    await human(it);
    const languages = page.drawn?.map(({ parameters }) => parameters.language);
    expect(languages).to.deep.equal(["de", "ar"]);
    expect(page.removed).to.equal(1);
  });

  it("follows the system’s theme if the page sets none", async () => {
    const system = Object.assign(new EventTarget(), { matches: false });
    const asks = sinon
      .stub(window, "matchMedia")
      .returns(system as MediaQueryList);
    try {
      const it = await standing(asked(script("turnstile")));
      it.element.style.colorScheme = "light dark";
      await human(it);
      system.matches = true;
      system.dispatchEvent(new Event("change"));
      await until(() => page.drawn?.length === 2, it.element);
      const themes = page.drawn?.map(({ parameters }) => parameters.theme);
      expect(themes).to.deep.equal(["light", "dark"]);
    } finally {
      asks.restore();
    }
  });

  it("reserves the space for the widget", async () => {
    const it = await standing(asked(script("turnstile")));
    const place = at(it.stage, ".flow-captcha");
    const { height } = place.getBoundingClientRect();
    await human(it);
    await quiet();
    expect(place.getBoundingClientRect().height).to.equal(height);
  });

  it("adds one script for two captchas in one flow", async () => {
    const js_url = script("turnstile");
    const it = await standing(asked(js_url));
    (await human(it)).click();
    const one = it.stage;
    await it.answer(asked(js_url));
    await it.until(() => it.stage !== one);
    (await human(it)).click();
    await answered(it, 2);
    expect(new Set(tokens(it)).size).to.equal(2);
    expect(tags(js_url)).to.equal(1);
    expect(page.removed).to.equal(1);
  });

  it("is removed with the element", async () => {
    const it = await standing(asked(script("hcaptcha")));
    await human(it);
    await quiet();
    it.element.remove();
    await quiet();
    expect(page.removed).to.equal(1);
  });

  it("is rendered again after the page removed the stage and the element restored it", async () => {
    const it = await standing(asked(script("turnstile")));
    await human(it);
    await quiet();
    it.element.replaceChildren();
    await until(() => page.drawn?.length === 2, it.element);
    (await human(it)).click();
    expect(await answered(it)).to.match(/^turnstile-/);
  });

  it("shows that the script is blocked, and retries on a press", async () => {
    const js_url = "/pages/blocked.js";
    const it = await standing(asked(js_url));
    const alert = await it.until(() => it.stage.querySelector("[role=alert]"));
    expect(words(alert)).to.include("The check could not be loaded");
    expect(tags(js_url)).to.equal(0);
    button(it.stage, "Try again").click();
    await it.until(() => !it.stage.querySelector("[role=alert]"));
    await it.until(() => it.stage.querySelector("[role=alert]"));
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("shows an error if the script’s vendor is unknown or its address is invalid", async () => {
    for (const js_url of [
      "/pages/captcha.js?other",
      "javascript:alert(1)",
      "data:text/javascript,1",
    ]) {
      const it = await standing(asked(js_url));
      await it.until(() => it.stage.querySelector("[role=alert]"));
      it.element.remove();
    }
  });

  it("loads a script without a captcha again on a press", async () => {
    const js_url = script("other");
    const it = await standing(asked(js_url));
    await it.until(() => it.stage.querySelector("[role=alert]"));
    expect(tags(js_url)).to.equal(1);
    button(it.stage, "Try again").click();
    await it.until(() => !it.stage.querySelector("[role=alert]"));
    await it.until(() => it.stage.querySelector("[role=alert]"));
    expect(tags(js_url)).to.equal(2);
  });

  it("recaptcha: waits for functions that another script defines", async () => {
    const it = await standing(asked(script("recaptcha-late")));
    (await human(it)).click();
    expect(await answered(it)).to.match(/^recaptcha-/);
  });

  it("stops waiting for a script after ten seconds", async () => {
    const clock = sinon.useFakeTimers({
      toFake: ["setTimeout", "clearTimeout"],
    });
    try {
      const it = await standing(asked("http://localhost:9/never.js"));
      const tag = document.querySelector('script[src$="never.js"]');
      if (tag) clock.tick(10_000);
      await it.until(() => it.stage.querySelector("[role=alert]"));
    } finally {
      clock.restore();
    }
  });
});
