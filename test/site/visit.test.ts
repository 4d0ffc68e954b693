/** A visit to the playground, from the built site: every request of the frame is answered in this page. */
import { expect } from "@open-wc/testing";
import { CHANNEL, type SocketNews } from "../../site/playground/messages.js";
import type { Visit } from "../../site/playground/visit.js";

const PLAYGROUND = "/site/dist/playground/";
const SIGN_IN = "default-authentication-flow";

/** Looks again at every frame, because the page in the frame is replaced by others. */
function until<T>(look: () => T | undefined | null | false): Promise<T> {
  return new Promise((resolve) => {
    const check = () => {
      const found = look();
      if (found) resolve(found);
      else requestAnimationFrame(check);
    };
    check();
  });
}

type Module = typeof import("../../site/playground/visit.js");

describe("a visit to the playground", () => {
  let startVisit: Module["startVisit"];
  let visit: Visit;

  before(async () => {
    const address = `${PLAYGROUND}visit.js`;
    ({ startVisit } = (await import(address)) as Module);
  });

  beforeEach(async () => {
    visit = await begin();
  });

  afterEach(() => {
    visit.close();
    visit.frame.remove();
  });

  async function begin(): Promise<Visit> {
    const frame = document.createElement("iframe");
    Object.assign(frame, { width: "700", height: "700" });
    document.body.append(frame);
    return startVisit(frame);
  }

  const inside = ({ frame }: Visit) => {
    const page = frame.contentDocument;
    if (!page) throw new Error("The frame has no page.");
    return page;
  };

  /** Waits for an element of the frame's page, also over page loads. */
  const find = <T extends Element = HTMLElement>(
    selector: string,
    within = visit,
  ) =>
    until(
      () => within.frame.contentDocument?.querySelector<T>(selector) ?? null,
    );

  async function answer(
    stage: string,
    values: Readonly<Record<string, string>>,
    within = visit,
  ) {
    const form = await find<HTMLFormElement>(`${stage} form`, within);
    // The form takes no answer before the element says that it can be answered.
    await until(() =>
      form.ownerDocument
        .querySelector("flow-executor")
        ?.shadowRoot?.querySelector("[aria-busy=false]"),
    );
    for (const [name, value] of Object.entries(values)) {
      const field = form.elements.namedItem(name) as HTMLInputElement;
      field.value = value;
    }
    form.requestSubmit();
  }

  /** Waits until the frame has left its page, whose content must not be taken for that of the next. */
  async function open(
    shown: string,
    settings?: Readonly<Record<string, string>>,
    within = visit,
  ) {
    const loaded = new Promise((resolve) => {
      within.frame.addEventListener("load", resolve, { once: true });
    });
    within.open(shown, settings);
    await loaded;
  }

  async function signIn(within = visit, name = "ada") {
    await open(SIGN_IN, {}, within);
    const password = name === "ada" ? "analytical engine" : "first compiler";
    await answer("ak-stage-identification", { uid_field: name }, within);
    await answer("ak-stage-password", { password }, within);
    await find("#greeting", within);
  }

  const says = (text: string, within = visit) =>
    until(
      () =>
        within.frame.contentDocument?.body?.textContent.includes(text) ?? false,
    );

  async function consent() {
    (await find("ak-stage-consent [type=submit]:not([aria-disabled])")).click();
  }

  it("signs in: a refused password, the CSRF cookie, and the page of the application", async () => {
    await open(SIGN_IN);
    await answer("ak-stage-identification", { uid_field: "ada" });
    await answer("ak-stage-password", { password: "wrong" });
    await says("Invalid password");
    await answer("ak-stage-password", { password: "analytical engine" });
    await says("Ada Lovelace is signed in.");
    expect(inside(visit).cookie).to.contain("authentik_csrf=");
    expect(document.cookie).not.to.contain("authentik_csrf=");
    const page = inside(visit);
    visit.close();
    // WebKit shows a document that a cookie is gone a moment later.
    await until(() => !page.cookie.includes("authentik_csrf="));
  });

  it("answers a POST that needs the CSRF token, and keeps the state over loads of the frame", async () => {
    await signIn();
    await open("default-user-settings-flow");
    await answer("ak-stage-prompt", { name: "Countess Ada" });
    await says("Countess Ada is signed in.");
  });

  it("two visits are two visitors", async () => {
    const other = await begin();
    await signIn();
    await signIn(other, "grace");
    await says("Ada Lovelace is signed in.");
    await says("Grace Hopper is signed in.", other);
    other.close();
    other.frame.remove();
  });

  it("goes to a source and comes back", async () => {
    await open("sources");
    const source = await until(
      () =>
        [
          ...(visit.frame.contentDocument?.querySelectorAll<HTMLElement>(
            "ak-stage-identification :is(a, button)",
          ) ?? []),
        ].find(({ textContent }) => textContent.includes("GitHub")) ?? null,
    );
    source.click();
    const form = await find<HTMLFormElement>("form:has([name=code])");
    await until(() => form.action.includes("/source/"));
    form.submit();
    await find("ak-stage-prompt [name=username]");
  });

  it("signs in to an application with OpenID Connect, with the visitor's consent", async () => {
    await signIn();
    (await find('a[href$="/-/application/"]')).click();
    await consent();
    await says("The application knows you as Ada Lovelace, ada@example.com");
    expect(inside(visit).location.search).to.equal("");
  });

  it("sends a stranger from an application to the sign-in, and back to it", async () => {
    await open("ak-stage-password.rejected");
    inside(visit).location.assign(`${visit.base}-/application/`);
    await answer("ak-stage-identification", { uid_field: "grace" });
    await answer("ak-stage-password", { password: "first compiler" });
    await consent();
    await says("The application knows you as Grace Hopper");
  });

  it("submits a form to an application", async () => {
    await open("autosubmit");
    await says("Received: SAMLResponse, RelayState");
  });

  it("signs out of several applications in frames", async () => {
    await signIn();
    await open("logout-everywhere");
    await find("ak-provider-iframe-logout iframe");
    await find("#greeting");
  });

  it("opens the link of a mail, and tells in a notice that it was sent again", async () => {
    const channel = new BroadcastChannel(CHANNEL);
    // The server keeps a notice for later if nothing listens yet.
    const listening = new Promise<void>((resolve) => {
      channel.onmessage = ({ data }: MessageEvent<Partial<SocketNews>>) => {
        if (data.socket && !("isOpen" in data)) resolve();
      };
    });
    await open("default-recovery-flow");
    await answer("ak-stage-identification", { uid_field: "ada" });
    await find("ak-stage-email");
    await listening;
    // Another tab of the same visitor asks for one more mail.
    await visit.ask(
      "POST",
      "api/v3/flows/executor/default-recovery-flow/?query=",
      {},
    );
    await until(() =>
      visit.element?.shadowRoot?.textContent.includes(
        "Email successfully sent.",
      ),
    );
    channel.close();
    const { body } = await visit.ask("GET", "demo/mails.json");
    const [mail] = JSON.parse(body) as { link: string }[];
    expect(mail?.link).to.contain(visit.base);
    visit.frame.contentWindow?.location.assign(mail?.link ?? "");
    await consent();
    await find("ak-stage-prompt [type=password]");
  });

  it("registers a virtual passkey and signs in with it", async () => {
    const settings = { passkeys: "virtual" };
    await signIn();
    await open("default-authenticator-webauthn-setup", settings);
    await find("#greeting");
    const { body } = await visit.ask("GET", "-/passkeys/");
    expect(JSON.parse(body)).to.have.length(1);
    await open("default-invalidation-flow", settings);
    await says("Nobody is signed in.");
    await open("passwordless", settings);
    await says("Ada Lovelace is signed in.");
  });

  it("shows a state of a stage, and asks nothing", async () => {
    await open("ak-stage-password.rejected", { theme: "dark" });
    await says("Invalid password");
    expect(visit.element?.getAttribute("theme")).to.equal("dark");
  });

  it("applies attributes, tokens and words at once, and takes them away", async () => {
    await open("ak-stage-password.rejected");
    await says("Invalid password");
    const element = await until(() => visit.element ?? null);
    visit.set({
      lang: "de",
      "--flow-accent": "#0b6e4f",
      "terms.continue": "Onwards",
    });
    await says("Onwards");
    expect(element.lang).to.equal("de");
    const accent = () => element.style.getPropertyValue("--flow-accent");
    expect(accent()).to.equal("#0b6e4f");
    visit.set({});
    await says("Continue");
    expect(accent()).to.equal("");
    expect(element.hasAttribute("lang")).to.equal(false);
  });

  it("simulates faults and the older generation", async () => {
    await open(SIGN_IN, { fault: "starting", generation: "2025.10" });
    await until(
      () => visit.element?.shadowRoot?.querySelector("[part~=error]") ?? null,
    );
    visit.set({ generation: "2025.10" });
    void visit.element?.retry();
    await find("ak-stage-identification form");
  });

  it("says that the visit is over when its page is gone", async () => {
    await open(SIGN_IN);
    await find("ak-stage-identification form");
    const { frame, base } = visit;
    visit.close();
    frame.contentWindow?.location.assign(`${base}if/flow/${SIGN_IN}/`);
    await says("The visit is over");
  });
});
