// Runs WebKitGTK's MiniBrowser, driven by WebKitWebDriver on a separate display (Xvfb).
import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import { webdriverLauncher } from "@web/test-runner-webdriver";
import { freePort } from "./free-port.mjs";

const START_TIMEOUT = 15_000;

/** The process groups to stop when this process ends. */
const groups = new Set();
process.on("exit", () => groups.forEach(end));
// Without a listener, these two signals would end the process without an "exit" event.
process.once("SIGTERM", () => process.exit(143));
process.once("SIGHUP", () => process.exit(129));

/** The driver is started with the first session and handles one session at a time. */
export function webkitLauncher({ driver, display, browser }) {
  const options = {
    hostname: "127.0.0.1",
    path: "/",
    logLevel: "silent",
    capabilities: {
      browserName: "MiniBrowser",
      // The driver sometimes never answers the command that opens a page, if the page is left before its load ends. The
      // test runner waits for the tests of a page, so nothing has to wait for its load.
      pageLoadStrategy: "none",
      "wdio:enforceWebDriverClassic": true,
      "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
    },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop, sendKeys } = launcher;
  const running = [];
  launcher.concurrency = 1;
  launcher.initialize = async (...args) => {
    const screen = await startDisplay(display);
    running.push(screen.process);
    options.port = await freePort();
    running.push(await startDriver(driver, options.port, screen.name));
    await initialize.apply(launcher, args);
  };
  // The launcher presses all keys of a text at the same time, so a repeated letter is typed only once. It also does not
  // support "Shift+Tab".
  launcher.sendKeys = async (session, keys) => {
    for (const key of keys) {
      await sendKeys.call(
        launcher,
        session,
        key.length > 1 ? key.split("+") : [key],
      );
    }
  };
  launcher.stop = async () => {
    await stop.call(launcher);
    running.splice(0).reverse().forEach(end);
  };
  return launcher;
}

/** Xvfb selects a free display and writes its number to file descriptor 3. */
async function startDisplay(program) {
  const child = startGroup(program, ["-displayfd", "3", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await ready("Xvfb", child, (signal) =>
    once(child.stdio[3], "data", { signal }),
  );
  return { process: child, name: `:${number.toString().trim()}` };
}

async function startDriver(program, port, screen) {
  const child = startGroup(program, [`--port=${port}`, "--host=127.0.0.1"], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: screen,
      // Neither works in a container without privileges. The sandbox is not needed, because the pages are the project's
      // own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
    },
  });
  const status = `http://127.0.0.1:${port}/status`;
  await ready("WebKitWebDriver", child, (signal) => answers(status, signal));
  return child;
}

function startGroup(program, args, options) {
  // A separate process group, so that the driver's browsers end with the driver.
  const child = spawn(program, args, { ...options, detached: true });
  groups.add(child);
  child.unref();
  return child;
}

function end(child) {
  groups.delete(child);
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The process had already ended.
  }
}

/** Waits for the sign that a program is ready: a promise that rejects when its signal is aborted. */
async function ready(name, child, sign) {
  const over = new AbortController();
  const { signal } = over;
  const failed = (what) => () => {
    throw new Error(`${name} ${what}.`);
  };
  const end = once(child, "exit", { signal }).then(failed("ended at once"));
  const late = delay(START_TIMEOUT, undefined, { signal }).then(
    failed("did not start in time"),
  );
  for (const promise of [end, late]) promise.catch(() => undefined);
  try {
    return await Promise.race([sign(signal), end, late]);
  } finally {
    over.abort();
  }
}

async function answers(url, signal) {
  while (!signal.aborted) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await delay(50);
  }
}
