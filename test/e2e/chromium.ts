/** A separate Chromium, for features that only it can simulate: passkeys of a virtual device, and print. */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { after } from "node:test";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { createDemoServer } from "../../demo/server/node/http.js";
import { chromiumPath } from "./browser-path.js";

const server = createDemoServer();
// Passkeys need a host with a name.
const address = (await server.listen(0)).replace("127.0.0.1", "localhost");
const browser = await chromium.launch({ executablePath: await chromiumPath() });
after(async () => {
  await browser.close();
  await server.close();
});

export interface Authenticator {
  /** Whether the device can verify its user: with a fingerprint or a PIN. */
  readonly verifies?: boolean;
  /** Whether its user touches it when it asks. */
  readonly isTouched?: boolean;
}

/** A visitor with a device that has passkeys. */
export class Visitor {
  readonly page: Page;
  /** Adds a passkey to the device, which no server knows; waits until the browser deletes it. */
  #device: { add(): Promise<void>; areGone(): Promise<void> } | undefined;

  private constructor(page: Page) {
    this.page = page;
  }

  static async come(
    generation: "2025.10" | "2026.8" = "2026.8",
    { verifies = true, isTouched = true }: Authenticator = {},
  ): Promise<Visitor> {
    const context: BrowserContext = await browser.newContext();
    await context.addCookies([
      { name: "demo_generation", value: generation, url: address },
    ]);
    const visitor = new Visitor(await context.newPage());
    await visitor.#plugIn(verifies, isTouched);
    return visitor;
  }

  /** Another tab of the same browser. */
  async tab(): Promise<Visitor> {
    return new Visitor(await this.page.context().newPage());
  }

  /** Loses the session. */
  async lose(): Promise<void> {
    await this.page.context().clearCookies({ name: "authentik_session" });
  }

  /** Opens a page of the demo. */
  async open(path: string): Promise<void> {
    await this.page.goto(address + path);
  }

  /** Opens a page with an element that runs a flow, and does not leave it. */
  async run(slug: string): Promise<void> {
    await this.page.goto(`${address}bare.html#${slug}`);
    await this.page.evaluate((slug) => {
      const element = document.createElement("flow-executor");
      element.setAttribute("slug", slug);
      element.setAttribute("redirect", "manual");
      document.body.replaceChildren(element);
    }, slug);
  }

  /** Whether the browser has a capability of WebAuthn. */
  isCapableOf(capability: string): Promise<boolean> {
    return this.page.evaluate(async (capability) => {
      const native = PublicKeyCredential as unknown as {
        getClientCapabilities?(): Promise<Record<string, boolean>>;
      };
      return (await native.getClientCapabilities?.())?.[capability] === true;
    }, capability);
  }

  async fill(name: string, text: string): Promise<void> {
    const field = this.page.locator(`[slot=stage] [name=${name}]`);
    await field.fill(text);
    // A code sends itself, so the field may be gone already.
    await this.page.keyboard.press("Enter");
  }

  /** Enters the text at once, like pasting; the form may then submit itself. */
  async submit(name: string, text: string): Promise<void> {
    const field = this.page.locator(`[slot=stage] [name=${name}]`);
    await field.evaluate((input: HTMLInputElement, text) => {
      input.value = text;
      input.form?.requestSubmit();
    }, text);
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name }).click();
  }

  /** Waits until a text is visible. */
  async reads(text: string): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async shows(component: string): Promise<void> {
    await this.page.locator(`${component}[slot=stage] form`).waitFor();
  }

  async isDone(): Promise<void> {
    await this.page.locator("flow-executor .finished").waitFor();
  }

  async signIn(
    username: string,
    password: string,
    slug = "default-authentication-flow",
  ): Promise<void> {
    await this.run(slug);
    await this.fill("uid_field", username);
    await this.fill("password", password);
  }

  async whoami(): Promise<string | undefined> {
    const reply = await this.page.request.get(
      `${address}api/v3/core/users/me/`,
    );
    const { user } = (await reply.json()) as { user?: { username: string } };
    return user?.username;
  }

  /** Signs out. */
  async signOut(): Promise<void> {
    await this.run("default-invalidation-flow");
    await this.isDone();
  }

  /** The content of the demo's phone and mailbox. */
  async devices(): Promise<{
    readonly apps: readonly { label: string; code: string }[];
    readonly messages: readonly { to: string; text: string }[];
    readonly pushes: readonly { id: string }[];
    readonly scannable: readonly string[];
    readonly mails: readonly { to: string; subject: string }[];
  }> {
    const get = async (path: string) =>
      (await (await this.page.request.get(address + path)).json()) as object;
    const mails = await get("demo/mails.json");
    return Object.assign({ mails }, await get("demo/phone.json")) as never;
  }

  /** Presses a button on the phone. */
  async phone(press: object): Promise<void> {
    await this.page.request.post(`${address}demo/phone`, { data: press });
  }

  /** The passkeys on the person's device. */
  get passkeys() {
    if (!this.#device) throw new Error("There is no device.");
    return this.#device;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async #plugIn(isUserVerified: boolean, isTouched: boolean): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send("WebAuthn.enable", { enableUI: false });
    const { authenticatorId } = await session.send(
      "WebAuthn.addVirtualAuthenticator",
      {
        options: {
          protocol: "ctap2",
          transport: "internal",
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified,
          automaticPresenceSimulation: isTouched,
        },
      },
    );
    const gone = new Promise<void>((resolve) =>
      session.once("WebAuthn.credentialDeleted", () => resolve()),
    );
    this.#device = {
      async add() {
        const { privateKey } = generateKeyPairSync("ec", {
          namedCurve: "P-256",
        });
        const credential = {
          credentialId: randomBytes(16).toString("base64"),
          isResidentCredential: true,
          rpId: new URL(address).hostname,
          privateKey: privateKey
            .export({ type: "pkcs8", format: "der" })
            .toString("base64"),
          userHandle: randomBytes(48).toString("base64"),
          signCount: 0,
        };
        await session.send("WebAuthn.addCredential", {
          authenticatorId,
          credential,
        });
      },
      areGone: () => gone,
    };
  }
}
