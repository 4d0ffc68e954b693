// `npm run bench`: compares the element with handwritten pages that do only the same, in one run. Prints the results
// without judging them, and keeps the figures that the site shows.
/* global document, performance, window, requestAnimationFrame, InputEvent -- in the page */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { firstQuestions } from "./bench/first-questions.mjs";
import { greatSizes } from "./bench/great.mjs";
import { median, packer } from "./bench/measure.mjs";
import { record } from "./bench/record.mjs";
import { wholeFlow } from "./bench/whole-flow.mjs";
import { build } from "./build.mjs";
import { chromiumPath } from "./browsers.mjs";
import { compile } from "./compile.mjs";
import { root } from "./run.mjs";

const RUNS = 9;
const SWAPS = 100;

/** A slow 4G: 1.6 Mbit/s down, a round trip of 150 ms, and a quarter of this machine's CPU speed. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const CPU = { rate: 4 };

const TYPES = { ".html": "text/html", ".js": "text/javascript" };

/** Serves the handwritten page and dist/ with compression. The element's page and the flows are the demo's. */
async function serve() {
  const { createDemoServer } =
    await import("../build/demo/server/node/http.js");
  const flows = createDemoServer();
  const pack = packer();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const [, folder] = /^\/(bench|dist\/cdn)\//.exec(pathname) ?? [];
    if (!folder) {
      flows.handler(request, response);
      return;
    }
    const path = join(root, folder === "bench" ? "scripts" : "", pathname);
    response
      .writeHead(200, {
        "Content-Type": TYPES[extname(path)],
        "Content-Encoding": "br",
      })
      .end(pack(path, () => readFileSync(path)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  return { address, close: () => server.close() };
}

/** Milliseconds of main-thread time for one swap of two forms, and the growth of the heap per swap. */
async function swaps(browser, address, prepare, reducedMotion) {
  const context = await browser.newContext({ reducedMotion });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(address);
  await page.evaluate(prepare);
  const many = (count) =>
    page.evaluate(async (times) => {
      for (let time = 0; time < times; time++) await window.swap(time % 2);
    }, count);
  const heap = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return usedSize;
  };
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
  // By now the engine has optimized the code that runs often.
  await many(SWAPS);
  const [size, before] = [await heap(), await busy()];
  await many(SWAPS);
  const time = ((await busy()) - before) / SWAPS;
  const growth = (await heap()) / size - 1;
  await context.close();
  return { time, growth };
}

const CHALLENGES = `window.challenges = ["ak-stage-identification", "ak-stage-password"].map((component) => ({
  component, user_fields: ["username"], password_fields: false, primary_action: "Log in", show_source_labels: false, sources: [],
  pending_user: "ada", pending_user_avatar: "", allow_show_password: true, response_errors: {},
  flow_info: { title: "Welcome", layout: "stacked", background: "", cancel_url: "/flows/-/cancel/" },
}));
window.painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));`;

const byHand = (after) => `${CHALLENGES}
import("/bench/vanilla.js").then(({ show }) => {
  window.swap = async (which) => {
    show({ ...challenges[which] });
    ${after}
    await painted();
  };
});`;

const SHOW = {
  element: `${CHALLENGES}
const element = document.querySelector("flow-executor");
element.removeAttribute("slug");
element.autofocus = true;
window.swap = async (which) => {
  element.challenge = { ...challenges[which] };
  await element.updateComplete;
  await painted();
};`,
  vanilla: byHand(""),
  focusing: byHand('document.querySelector("#place input").focus();'),
};

const FIELDS = 100;
const KEYS = 200;

/** A form with many fields, with the element and handwritten: milliseconds until layout is done, and per typed key. */
async function manyFields(browser, address, way) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const found = await page.evaluate(
    async ({ way, FIELDS, KEYS }) => {
      const fields = Array.from({ length: FIELDS }, (_, at) => ({
        field_key: `field_${at}`,
        label: `Field ${at}`,
        type: ["text", "email", "number", "checkbox"][at % 4],
        required: true,
        placeholder: "",
        initial_value: "",
        order: at,
        sub_text: "",
        choices: null,
      }));
      const laidOut = (root) => root.getBoundingClientRect().height;
      const show = async () => {
        const element = document.createElement(
          way === "element" ? "flow-executor" : "div",
        );
        document.body.replaceChildren(element);
        if (way !== "element") {
          element.innerHTML = `<form>${fields.map(({ field_key, label, type }) => `<p><label>${label}<input name="${field_key}" type="${type}"></label></p>`).join("")}</form>`;
          return element;
        }
        element.challenge = {
          component: "ak-stage-prompt",
          fields,
          flow_info: {
            title: "Many",
            layout: "stacked",
            background: "",
            cancel_url: "/flows/-/cancel/",
          },
        };
        const isThere = () => element.querySelector("[name=field_99]");
        while (!isThere()) await new Promise(requestAnimationFrame);
        return element;
      };
      // The stage's code is loaded by now.
      await show();
      let before = performance.now();
      const element = await show();
      laidOut(element);
      const shown = performance.now() - before;
      const field = element.querySelector("[name=field_0]");
      field.focus();
      before = performance.now();
      for (let key = 0; key < KEYS; key++) {
        field.setRangeText("x", key, key, "end");
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await element.updateComplete;
        laidOut(element);
      }
      return { shown, key: (performance.now() - before) / KEYS };
    },
    { way, FIELDS, KEYS },
  );
  await context.close();
  return found;
}

async function main() {
  await compile();
  await build();
  const { demoAccounts } =
    await import("../build/demo/server/services/accounts.js");
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
  });
  try {
    const pages = {
      vanilla: `${server.address}/bench/vanilla.html`,
      element: `${server.address}/bare.html`,
    };
    const firstForm = await firstQuestions(browser, {
      network: NETWORK,
      cpu: CPU,
    });
    const whole = await wholeFlow(browser, pages.element, demoAccounts[0]);
    console.log(
      `a sign-in    ${(whole.bytes / 1000).toFixed(1)} kB br of scripts, ${whole.requests} requests`,
    );
    await record(browser, { firstForm, whole });
    const swap = (way, motion = "no-preference") =>
      swaps(
        browser,
        `${pages[way === "element" ? way : "vanilla"]}#still`,
        SHOW[way],
        motion,
      );
    const vanilla = await swap("vanilla");
    const focusing = await swap("focusing");
    const element = await swap("element");
    const still = await swap("element", "reduce");
    const beside = ({ time }) =>
      `${time.toFixed(2)} ms, ${(time / focusing.time).toFixed(2)} ×`;
    console.log(
      `a swap       by hand ${vanilla.time.toFixed(2)} ms, by hand with the focus ${focusing.time.toFixed(2)} ms; the element ${beside(element)}; without its fade ${beside(still)}`,
    );
    console.log(
      `the heap     ${(100 * element.growth).toFixed(1)} % after ${SWAPS} swaps, by hand ${(100 * vanilla.growth).toFixed(1)} %`,
    );
    const many = { element: [], vanilla: [] };
    for (let run = 0; run < RUNS; run++)
      for (const way of Object.keys(many))
        many[way].push(
          await manyFields(browser, `${pages.element}#still`, way),
        );
    const of = (way, what) => median(many[way].map((each) => each[what]));
    for (const [what, name] of [
      ["shown", `${FIELDS} fields  `],
      ["key", "a key of one"],
    ])
      console.log(
        `${name} ${of("element", what).toFixed(2)} ms, by hand ${of("vanilla", what).toFixed(2)} ms`,
      );
    await greatSizes(browser, pages.element, CPU);
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
