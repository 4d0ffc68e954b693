// Signs in with Firefox and Orca in a display of its own, and prints what Orca says at each step. A person compares the
// transcript: each step has to be spoken, once. Debian: apt-get install firefox-esr orca xvfb xauth xdotool openbox
/* global document -- functions that run in the page */
import { execFileSync, spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import { root } from "./run.mjs";

/** Orca has finished a step when it has said nothing for this time, in ms. */
const SILENCE = 1_500;

/** Orca loads this file at its start. It writes each utterance into a file, and makes no sound. */
const customisation = (file) => `
import orca.speech as speech
def _speak(text, acss, interrupt):
    with open(${JSON.stringify(file)}, "a") as transcript:
        transcript.write(text + "\\n")
speech._speak = _speak
`;

async function main() {
  const home = mkdtempSync(join(tmpdir(), "flow-orca-"));
  const file = join(home, "spoken.txt");
  writeFileSync(file, "");
  const data = join(home, "share");
  mkdirSync(join(data, "orca"), { recursive: true });
  writeFileSync(
    join(data, "orca", "orca-customizations.py"),
    customisation(file),
  );
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: data };
  const programs = [
    spawn("openbox", { env, stdio: "ignore" }),
    spawn("orca", ["--replace"], { env, stdio: "ignore" }),
  ];
  const { createDemoServer } = await import(
    join(root, "build/demo/server/node/http.js")
  );
  const { launch } = await import("puppeteer-core");
  const { enginePath } = await import("./browsers.mjs");
  const server = createDemoServer();
  const address = await server.listen(0);
  const browser = await launch({
    browser: "firefox",
    executablePath: await enginePath("firefox"),
    headless: false,
    env: { ...env, MOZ_DISABLE_CONTENT_SANDBOX: "1" },
    extraPrefsFirefox: { "signon.rememberSignons": false },
  });
  try {
    const [page] = await browser.pages();
    await signIn(new Listener(page, address, file));
  } finally {
    await browser.close();
    await server.close();
    for (const program of programs) program.kill();
    rmSync(home, { recursive: true, force: true });
  }
}

/** A person with a keyboard, who hears what Orca says. */
class Listener {
  #heard = 0;

  constructor(page, address, file) {
    this.page = page;
    this.address = address;
    this.file = file;
  }

  /** Opens a page with an element that runs a flow, and does not leave it. */
  async visit(slug) {
    await this.page.goto(`${this.address}bare.html`);
    // Moves the focus out of the address bar.
    execFileSync("xdotool", ["mousemove", "100", "700", "click", "1"]);
    await this.#silence();
    this.#take();
    await this.page.evaluate((slug) => {
      const element = document.createElement("flow-executor");
      element.setAttribute("slug", slug);
      element.setAttribute("redirect", "manual");
      element.setAttribute("autofocus", "");
      document.body.replaceChildren(element);
    }, slug);
    await this.hears(`visit ${slug}`);
  }

  /** Types a text and presses Enter. */
  async enter(text) {
    execFileSync("xdotool", ["key", "ctrl+a"]);
    execFileSync("xdotool", ["type", "--delay", "30", text]);
    await this.#silence();
    this.#take();
    await this.press("Return", `“${text}”, Enter`);
  }

  async press(key, step = key) {
    execFileSync("xdotool", ["key", key]);
    await this.hears(step);
  }

  /** Presses Tab until the focus is on an element with this text. */
  async tabTo(text) {
    const focused = () =>
      this.page.evaluate(() => document.activeElement?.textContent);
    for (let tries = 0; tries < 20; tries++) {
      if ((await focused())?.includes(text)) break;
      execFileSync("xdotool", ["key", "Tab"]);
      await delay(300);
    }
    await this.hears(`Tab to “${text}”`);
  }

  /** The content of the demo's phone. */
  phone() {
    return this.page.evaluate(async () =>
      (await fetch("/demo/phone.json")).json(),
    );
  }

  /** Prints what Orca has said, and where the focus is. */
  async hears(step) {
    await this.#silence();
    const focus = await this.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement)
        element = element.shadowRoot.activeElement;
      const name = element?.getAttribute("name") ?? element?.className;
      return `${element?.localName} ${name}`.trim();
    });
    console.log(`\n> ${step} [focus: ${focus}]`);
    for (const line of this.#take()) console.log(`  ${line}`);
  }

  #take() {
    const lines = readFileSync(this.file, "utf8").split("\n").filter(Boolean);
    const fresh = lines.slice(this.#heard);
    this.#heard = lines.length;
    return fresh;
  }

  async #silence() {
    let length = -1;
    for (;;) {
      const now = readFileSync(this.file, "utf8").length;
      if (now === length) return;
      length = now;
      await delay(SILENCE);
    }
  }
}

/** A whole sign-in: two wrong passwords, a second factor that is set up, and one that is chosen. */
async function signIn(person) {
  await delay(5_000);
  await person.visit("mfa-required");
  await person.enter("ada");
  await person.enter("wrong");
  await person.enter("wrong again");
  await person.enter("analytical engine");
  await person.tabTo("Authenticator app");
  await person.press("Return");
}

// The programs share a display and a bus that end with them.
if (!process.env.FLOW_ORCA) {
  const command = [
    "xvfb-run",
    "-a",
    "-s",
    "-screen 0 1280x1024x24",
    "dbus-run-session",
    "--",
    process.execPath,
  ];
  const [program, ...args] = [...command, ...process.argv.slice(1)];
  const env = { ...process.env, FLOW_ORCA: "1", GNOME_ACCESSIBILITY: "1" };
  const child = spawn(program, args, { env, stdio: "inherit" });
  child.once("exit", (code) => process.exit(code ?? 1));
} else {
  await main();
}
