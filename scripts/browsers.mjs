// Finds the browser engines of this machine, and configures how web-test-runner starts each of them.
import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { chromeLauncher } from "@web/test-runner-chrome";
import { playwrightLauncher } from "@web/test-runner-playwright";
import {
  executable,
  fetchChromium,
  fetchedChromium,
} from "./browser-fetch.mjs";
import { fetchedFloor, fetchFloor, floorLaunch } from "./browser-floor.mjs";
import { webkitLauncher } from "./webkit.mjs";

const MAC = "/Applications";

/** The names of the executables, in order of preference. */
const CHROMIUM = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const FIREFOX = ["firefox", "firefox-esr"];
const WEBKIT_DRIVER = "WebKitWebDriver";
export const browserPrograms = [...CHROMIUM, ...FIREFOX, WEBKIT_DRIVER];

/** In order of preference, for runs with only one engine. */
const engines = {
  chromium: {
    find: () =>
      program(...CHROMIUM) ??
      file(`${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`) ??
      fetchedChromium(),
    missing: "install Chromium or Chrome (Debian: apt-get install chromium)",
    launcher: async (where) =>
      playwrightLauncher({
        product: "chromium",
        launchOptions: { executablePath: await executable(where) },
        createBrowserContext: onePage(),
      }),
  },
  firefox: {
    find: () =>
      program(...FIREFOX) ?? file(`${MAC}/Firefox.app/Contents/MacOS/firefox`),
    missing: "install Firefox (Debian: apt-get install firefox-esr)",
    launcher: (executablePath) =>
      chromeLauncher({
        launchOptions: {
          browser: "firefox",
          executablePath,
          headless: true,
          // No test needs Puppeteer's events for requests, which take Firefox as long as the tests themselves.
          networkEnabled: false,
          // Firefox delays the next WebSocket to a host after one was closed early, and here all pages have the same
          // host.
          extraPrefsFirefox: {
            "network.websocket.delay-failed-reconnects": false,
          },
        },
      }),
  },
  webkit: {
    find: () => {
      const driver = program(WEBKIT_DRIVER);
      const display = program("Xvfb");
      const browser = miniBrowser();
      return driver && display && browser && { driver, display, browser };
    },
    missing:
      "install WebKitGTK's MiniBrowser, WebKitWebDriver and Xvfb (Debian: apt-get install webkit2gtk-driver xvfb)",
    launcher: webkitLauncher,
  },
  floor: {
    find: fetchedFloor,
    missing: "it is fetched before the tests",
    launcher: (place) =>
      playwrightLauncher({
        product: "chromium",
        launchOptions: floorLaunch(place),
        createBrowserContext: onePage(),
      }),
  },
};

const engineNames = Object.keys(engines);
/** The oldest supported Chromium runs only on request, because many tests need features that it lacks. */
export const FLOOR = "floor";

/** Finds the given engines, or all engines of the machine: `[name, where]` each. */
function find(wanted) {
  const names = wanted ?? engineNames.filter((name) => name !== FLOOR);
  const unknown = names.filter((name) => !engineNames.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `No such engine: ${unknown.join(", ")} (there are ${engineNames.join(", ")}).`,
    );
  }
  const places = names.map((name) => [name, engines[name].find()]);
  const missing = wanted ? places.filter(([, where]) => !where) : [];
  if (missing.length > 0) {
    throw new Error(
      missing
        .map(([name]) => `No ${name} here: ${engines[name].missing}.`)
        .join("\n"),
    );
  }
  return places.filter(([, where]) => where);
}

/** The names of the engines that `launchers` would start. Fetches a Chromium if the machine has no engine, and the floor on request. */
export async function findEngines(wanted) {
  if (wanted?.includes(FLOOR)) await fetchFloor();
  if (!wanted && find().length === 0) await fetchChromium();
  return find(wanted).map(([name]) => name);
}

/** Whether this machine has a browser that was not fetched. */
export function hasBrowser() {
  return find().some(([, where]) => where !== fetchedChromium());
}

/** The launchers of the given engines, or of all engines of the machine. */
export async function launchers(wanted) {
  await findEngines(wanted);
  return Promise.all(
    find(wanted).map(async ([name, where]) =>
      named(name, await engines[name].launcher(where)),
    ),
  );
}

/** The path of Chromium, for scripts that drive it directly. */
export async function chromiumPath() {
  await findEngines();
  return enginePath("chromium");
}

/** The path of an engine's executable. */
export async function enginePath(name) {
  const [[, where]] = find([name]);
  return executable(where);
}

/** The engines for a quick run: only one. */
export async function findEngine() {
  return (await findEngines()).slice(0, 1);
}

/**
 * The context of a test file, for Playwright's launcher: always the same page, as in the other engines. A page of its
 * own for each file takes Chromium longer than most files, and fetches all code again.
 */
function onePage() {
  let page;
  return async ({ browser }) => {
    page ??= await browser.newPage();
    return { newPage: () => page, close: () => undefined };
  };
}

/**
 * Renames the launchers. They use the name of the library that starts the browser ("Chrome" for Firefox), and some set
 * it only in `initialize`.
 */
function named(name, launcher) {
  const initialize = launcher.initialize.bind(launcher);
  launcher.name = name;
  launcher.initialize = async (...args) => {
    await initialize(...args);
    launcher.name = name;
  };
  return launcher;
}

/** The first of these programs on the PATH. */
export function program(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      const path = file(join(folder, name));
      if (path) return path;
    }
  }
}

function file(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

/** MiniBrowser is not on the PATH. It is in the folder of the library, on Debian below the machine's triplet. */
function miniBrowser() {
  const triplets = folders("/usr/lib").map((name) => `/usr/lib/${name}`);
  for (const base of [...triplets, "/usr/lib", "/usr/lib64", "/usr/libexec"]) {
    for (const version of [
      "webkitgtk-6.0",
      "webkit2gtk-4.1",
      "webkit2gtk-4.0",
    ]) {
      const path = file(`${base}/${version}/MiniBrowser`);
      if (path) return path;
    }
  }
}

function folders(path) {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch {
    return [];
  }
}
