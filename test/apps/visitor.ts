/** A person with a browser, who uses one of the demo's built applications. */
import assert from "node:assert/strict";
import { once } from "node:events";
import {
  type Browser,
  launch,
  type Page,
  type Protocol,
  TimeoutError,
} from "puppeteer-core";
import { enginePath } from "../e2e/browser-path.js";

export type Engine = "chromium" | "firefox";

export async function openBrowser(engine: Engine): Promise<Browser> {
  return launch({
    browser: engine === "firefox" ? "firefox" : "chrome",
    executablePath: await enginePath(engine),
    headless: true,
    // Test certificates are self-signed.
    acceptInsecureCerts: true,
    ...(engine === "chromium" && { args: ["--no-sandbox"] }),
  });
}

/** The state that a page records: whether it was loaded again, its policy violations, and its listeners. */
interface Kept {
  violations: string[];
  listening: number;
}

/** How long a text or a warning may take, in ms: as long as Puppeteer waits for everything else. */
const PATIENCE = 30_000;
const TURN = 2_000;

/** Expected messages: 403 means that no user is signed in, and Firefox reports a WebSocket that is closed early. */
const NEWS = /status of 403|\/ws\/client\//;

export class Visitor {
  readonly page: Page;
  readonly #address: string;
  /** The element's warnings in the console. */
  readonly warnings: string[] = [];
  readonly #heard = new EventTarget();
  /** The errors in the console. */
  readonly #complaints: string[] = [];

  private constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
    const hear = (text: string) => {
      if (!NEWS.test(text)) this.#complaints.push(text);
    };
    page.on("pageerror", (error) => hear(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") hear(message.text());
      const isOurs = /^<?flow-executor/.test(message.text());
      if (message.type() !== "warn" || !isOurs) return;
      this.warnings.push(message.text());
      this.#heard.dispatchEvent(new Event("warning"));
    });
  }

  /** A new person, who is not signed in. */
  static async come(browser: Browser, address: string): Promise<Visitor> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.evaluateOnNewDocument(() => {
      const kept: Kept = { violations: [], listening: 0 };
      Object.assign(window, { kept });
      document.addEventListener("securitypolicyviolation", (event) =>
        kept.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
      // The element's own listeners on the window, which exist while it is on the page.
      const ours = ["online", "pageshow", "popstate", "flow-redirect"];
      const count = (
        name: "addEventListener" | "removeEventListener",
        by: 1 | -1,
      ) => {
        const original = window[name].bind(window);
        const counting: typeof original = (
          type: string,
          listener: EventListenerOrEventListenerObject,
          options?: boolean | AddEventListenerOptions,
        ) => {
          if (ours.includes(type)) kept.listening += by;
          original(type, listener, options);
        };
        Object.assign(window, { [name]: counting });
      };
      count("addEventListener", 1);
      count("removeEventListener", -1);
    });
    return new Visitor(page, address);
  }

  async opens(route: string): Promise<void> {
    await this.page.goto(this.#address + route.slice(1));
  }

  /** Clicks a link, a button or a box with this text, as soon as it can be pressed. */
  async clicks(words: string): Promise<void> {
    const selector = ["a", "button", "label"].map(
      (tag) => `${tag}:not([aria-disabled=true])::-p-text(${words})`,
    );
    await this.#tries(`click “${words}”`, (page) =>
      page.locator(selector.join(", ")).click(),
    );
  }

  /** Fills in the field with this name. */
  async fills(name: string, text: string): Promise<void> {
    await this.#tries(`fill in ${name}`, (page) =>
      page.locator(`[name=${name}]`).fill(text),
    );
  }

  async presses(key: "Enter" | "Escape"): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Waits until a text is visible, in the page or in the element's frame. */
  async reads(words: string): Promise<void> {
    await this.#tries(`read “${words}”`, () =>
      this.#waits(
        (wanted) =>
          [
            document.body.innerText,
            ...Array.from(
              document.querySelectorAll("flow-executor"),
              ({ shadowRoot }) => shadowRoot?.textContent,
            ),
          ].some((text) => text?.includes(wanted)),
        words,
      ),
    );
  }

  /** Waits until an element is visible. */
  async sees(selector: string): Promise<void> {
    await this.#tries(`see ${selector}`, (page) =>
      page.locator(selector).wait(),
    );
  }

  async signsIn(name = "ada", password = "analytical engine"): Promise<void> {
    await this.fills("uid_field", name);
    await this.presses("Enter");
    await this.fills("password", password);
    await this.presses("Enter");
  }

  /** Waits in short turns: Puppeteer sometimes loses a wait if the page navigates at that moment. */
  async #waits(look: (wanted: string) => boolean, wanted: string) {
    const end = performance.now() + PATIENCE;
    for (;;)
      try {
        await this.page.waitForFunction(look, { timeout: TURN }, wanted);
        return;
      } catch (error) {
        const isLate = performance.now() > end;
        if (!(error instanceof TimeoutError) || isLate) throw error;
      }
  }

  /** Adds the content of the page to the error of a failed action. */
  async #tries<T>(what: string, job: (page: Page) => Promise<T>): Promise<T> {
    try {
      return await job(this.page);
    } catch (cause) {
      const text = await this.page.evaluate(() => document.body.innerText);
      const about = `Could not ${what} at ${this.route}, where it says:\n${text}`;
      throw new Error(about, { cause });
    }
  }

  /** Waits until the console shows this warning. */
  async warned(words: RegExp): Promise<void> {
    await this.#tries(`find ${words.source} in the console`, async () => {
      const signal = AbortSignal.timeout(PATIENCE);
      while (!this.warnings.some((text) => words.test(text)))
        await once(this.#heard, "warning", { signal });
    });
  }

  /** The address of the page, without the origin. */
  get route(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** Waits until the address is this one, without the origin. */
  async arrives(route: string): Promise<void> {
    await this.#waits(
      (wanted) => location.pathname + location.search === wanted,
      route,
    );
  }

  /** The value of the field with this name. */
  typed(name: string): Promise<string> {
    return this.page.$eval(`[name=${name}]`, (field) =>
      field instanceof HTMLInputElement ? field.value : "",
    );
  }

  /** The visible text of the page. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  count(selector: string): Promise<number> {
    return this.page.$$eval(selector, (found) => found.length);
  }

  /** Sets a mark that a new page load removes. */
  async marks(): Promise<void> {
    await this.page.evaluate(() => void Object.assign(window, { mark: true }));
  }

  isSamePage(): Promise<boolean> {
    return this.page.evaluate(() => "mark" in window);
  }

  listening(): Promise<number> {
    return this.page.evaluate(
      () => (window as typeof window & { kept: Kept }).kept.listening,
    );
  }

  /** Adds a device with passkeys, in Chromium. */
  async plugsIn(): Promise<void> {
    const client = await this.page.createCDPSession();
    await client.send("WebAuthn.enable", { enableUI: false });
    const options: Protocol.WebAuthn.VirtualAuthenticatorOptions = {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    };
    await client.send("WebAuthn.addVirtualAuthenticator", { options });
  }

  /** Checks that the console shows no unexpected errors. */
  async leaves(): Promise<void> {
    const violations = await this.page.evaluate(
      () => (window as typeof window & { kept: Kept }).kept.violations,
    );
    await this.page.browserContext().close();
    assert.deepEqual([...this.#complaints, ...violations], []);
  }
}
