/** The actions of people in an application with the element. They are the same for every framework. */
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import type { Browser } from "puppeteer-core";
import { type App, createAppServer, listen } from "../../demo/apps/serve.js";
import { findEngines } from "../e2e/browser-path.js";
import { serve, type Served } from "./serve.js";
import { type Engine, openBrowser, Visitor } from "./visitor.js";

const SIGN_IN = "default-authentication-flow";
const FIRST = "ak-stage-identification form";
const SECOND = "ak-stage-password form";

/** A normalized address, because routers write addresses differently. */
const written = (route: string) =>
  decodeURIComponent(route).replace(/\/(?=\?)/, "");

const available = await findEngines();

export interface Serving {
  /** With a trailing slash. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the application's production build, with the given authentik behind it. */
export type Serve = (authentik: string) => Promise<Serving>;

const withNode =
  (app: App): Serve =>
  async (authentik) => {
    const server = createAppServer(app, authentik);
    const address = await listen(server);
    return {
      address,
      async close() {
        server.close();
        server.closeAllConnections();
      },
    };
  };

/** Runs the stories with an application's production build, in the available engines. */
export function tell(
  app: App,
  engines: readonly Engine[],
  name = "its static server",
  through: Serve = withNode(app),
): void {
  for (const engine of engines.filter((each) => available.includes(each)))
    describe(`the application in ${app} behind ${name}, in ${engine}`, () =>
      stories(app, engine, through));
}

function stories(app: App, engine: Engine, through: Serve): void {
  let browser: Browser;
  let flows: Served;
  let serving: Serving;
  let visitor: Visitor;

  before(async () => {
    flows = await serve();
    serving = await through(flows.address);
    browser = await openBrowser(engine);
  });
  after(async () => {
    await browser.close();
    await serving.close();
    await flows.close();
  });
  beforeEach(async () => {
    flows.requests.length = 0;
    visitor = await Visitor.come(browser, serving.address);
  });
  afterEach(() => visitor.leaves());

  const posts = () => flows.requests.filter((each) => each.startsWith("POST"));

  it("a page for signed-in users leads to the sign-in and back, without a reload", async () => {
    await visitor.opens("/account");
    await visitor.sees(FIRST);
    await visitor.marks();
    assert.equal(written(visitor.route), "/sign-in?next=/account");
    assert.deepEqual(flows.requests, [`GET ${SIGN_IN}`]);
    await visitor.signsIn();
    await visitor.reads("You are Ada Lovelace (ada).");
    assert.equal(visitor.route, "/account");
    assert.equal(await visitor.isSamePage(), true);
    assert.equal(posts().length, 2);
    await visitor.clicks("Sign out");
    await visitor.reads("Everybody may read this.");
    assert.equal(visitor.route, "/");
    assert.equal(await visitor.isSamePage(), true);
  });

  it("a reload, back and forward show the current stage, and no answer is sent again", async () => {
    await visitor.opens("/");
    await visitor.clicks("Sign in");
    await visitor.fills("uid_field", "ada");
    await visitor.presses("Enter");
    await visitor.sees(SECOND);
    await visitor.page.reload();
    await visitor.sees(SECOND);
    await visitor.page.goBack();
    await visitor.reads("Everybody may read this.");
    await visitor.page.goForward();
    await visitor.sees(SECOND);
    assert.equal(posts().length, 1);
    await visitor.fills("password", "analytical engine");
    await visitor.presses("Enter");
    await visitor.reads("Signed in as ada");
    assert.equal(visitor.route, "/");
  });

  it("a dialog signs in without leaving the page, and is empty when it is closed", async () => {
    await visitor.opens("/");
    await visitor.clicks("Sign in here");
    await visitor.sees(`dialog[open] ${FIRST}`);
    await visitor.presses("Escape");
    await visitor.sees("body:not(:has(dialog[open], flow-executor))");
    await visitor.clicks("Sign in here");
    await visitor.signsIn();
    await visitor.reads("Hello Ada Lovelace.");
    await visitor.sees("body:not(:has(dialog[open], flow-executor))");
    assert.equal(visitor.route, "/");
  });

  it("a password is changed, and works at the next sign-in", async () => {
    const changed = `compiler of ${engine}`;
    await visitor.opens("/settings");
    await visitor.signsIn("grace", "first compiler");
    await visitor.clicks("Change password");
    await visitor.sees("ak-stage-prompt form");
    await visitor.fills("password", changed);
    await visitor.fills("password_repeat", changed);
    await visitor.presses("Enter");
    await visitor.reads("Saved.");
    await visitor.clicks("Sign out");
    await visitor.reads("Everybody may read this.");
    await visitor.clicks("Settings");
    await visitor.signsIn("grace", changed);
    await visitor.reads("Change password");
    assert.equal(visitor.route, "/settings");
  });

  it("OpenID Connect: a sign-in leads to the application’s callback, which shows the user and signs out", async () => {
    await visitor.opens("/");
    await visitor.clicks("Sign in with OpenID Connect");
    await visitor.signsIn();
    await visitor.reads("about to sign into Demo App.");
    assert.match(
      written(visitor.route),
      /^\/if\/flow\/default-provider-authorization-explicit-consent\?client_id=/,
    );
    const request = new URL(visitor.page.url()).searchParams;
    for (const name of ["state", "nonce", "code_challenge"])
      assert.ok(request.get(name), name);
    await visitor.clicks("Continue");
    await visitor.reads("OpenID Connect says: Ada Lovelace (ada).");
    assert.equal(visitor.route, "/callback", "the code has left the address");
    await visitor.page.reload();
    await visitor.clicks("Sign in with OpenID Connect");
    await visitor.clicks("Continue");
    await visitor.reads("OpenID Connect says: Ada Lovelace (ada).");
    await visitor.clicks("End the session");
    await visitor.reads("Everybody may read this.");
    await visitor.page.goBack();
    await visitor.sees("a[href='/openid']");
    assert.equal(visitor.route, "/callback");
    assert.doesNotMatch(await visitor.text(), /Ada/);
  });

  it("OpenID Connect: a code that this browser did not request is refused", async () => {
    await visitor.opens("/callback?code=stolen&state=other");
    await visitor.reads("No matching state found in storage");
    assert.equal(visitor.route, "/callback");
    await visitor.clicks("Sign in with OpenID Connect");
    await visitor.sees(FIRST);
  });

  it("a custom stage of the application works in the flow", async () => {
    await visitor.opens("/tour");
    for (const step of ["one", "two", "three"]) {
      await visitor.reads(`Step ${step}`);
      await visitor.clicks("Next step");
    }
    await visitor.reads("That was the tour.");
    assert.equal(posts().length, 3);
  });

  it("renders of the application during typing cause no further request and lose no typed values", async () => {
    await visitor.opens("/playground");
    await visitor.fills("uid_field", "ad");
    for (const name of ["Dark", "German", "Help", "Below"]) {
      await visitor.clicks(name);
      assert.equal(await visitor.typed("uid_field"), "ad", name);
    }
    await visitor.reads("Ask the help desk.");
    await visitor.reads("E-Mail-Adresse oder Benutzername");
    await visitor.clicks("Hidden");
    await visitor.sees("flow-executor[hidden]");
    for (const name of ["Hidden", "Below", "Help", "German", "Dark"])
      await visitor.clicks(name);
    await visitor.sees(FIRST);
    assert.equal(await visitor.typed("uid_field"), "ad");
    assert.equal(await visitor.count("[slot=after]"), 0);
    assert.deepEqual(flows.requests, [`GET ${SIGN_IN}`]);
    await visitor.page.select("select", "dummies");
    await visitor.sees("ak-stage-dummy form");
    assert.deepEqual(flows.requests, [`GET ${SIGN_IN}`, "GET dummies"]);
  });

  it("an element that is removed during a request leaves nothing behind", async () => {
    await visitor.opens("/playground");
    await visitor.sees(FIRST);
    await visitor.clicks("There");
    await visitor.sees("body:not(:has(flow-executor))");
    const before = await visitor.listening();
    await visitor.clicks("There");
    await visitor.fills("uid_field", "ada");
    const release = flows.hold();
    await visitor.presses("Enter");
    await visitor.sees("flow-executor button[aria-disabled=true]");
    await visitor.clicks("There");
    await visitor.sees("body:not(:has(flow-executor))");
    release();
    assert.equal(await visitor.listening(), before);
    await visitor.clicks("Home");
    await visitor.reads("Everybody may read this.");
    await flows.closed();
    assert.equal(posts().length, 1);
  });

  it("in place of authentik’s page, the address names the flow, and going back works", async () => {
    const page = "/if/flow/sign-in-or-up/?next=/account";
    await visitor.opens(page);
    await visitor.sees(FIRST);
    await visitor.clicks("Forgot username or password?");
    await visitor.arrives("/if/flow/default-recovery-flow/?next=%2Faccount");
    await visitor.sees(FIRST);
    await visitor.page.goBack();
    await visitor.sees(FIRST);
    assert.equal(written(visitor.route), written(page));
    await visitor.signsIn();
    await visitor.reads("You are Ada Lovelace (ada).");
    assert.equal(visitor.route, "/account");
  });

  it("a link in a mail and the address for a device’s code open the application’s page", async () => {
    await visitor.opens("/if/flow/default-recovery-flow/");
    await visitor.fills("uid_field", "grace");
    await visitor.presses("Enter");
    await visitor.sees("ak-stage-email[slot=stage]");
    const mails = await fetch(`${flows.address}demo/mails.json`);
    const [mail] = (await mails.json()) as { link: string }[];
    assert.equal(mail?.link.startsWith(serving.address), true);
    await visitor.page.goto(mail?.link ?? "");
    await visitor.reads("Continue to confirm this email address.");
    await visitor.clicks("Continue");
    await visitor.sees("ak-stage-prompt form");
    await visitor.opens("/device");
    await visitor.signsIn();
    await visitor.sees("ak-provider-oauth2-device-code form");
  });

  if (app === "react")
    it("the headless client works with a form of the application", async () => {
      await visitor.opens("/own-form");
      await visitor.fills("uid_field", "ada");
      await visitor.presses("Enter");
      await visitor.fills("password", "wrong");
      await visitor.presses("Enter");
      await visitor.reads("Invalid password");
      await visitor.fills("password", "analytical engine");
      await visitor.presses("Enter");
      await visitor.reads("Hello Ada Lovelace.");
      assert.equal(posts().length, 3);
    });

  // The last story, because the server asks for a passkey from then on.
  if (engine === "chromium")
    it("a passkey is added", async () => {
      await visitor.plugsIn();
      await visitor.opens("/settings");
      await visitor.signsIn();
      await visitor.clicks("Add a passkey");
      await visitor.reads("Saved.");
    });
}
