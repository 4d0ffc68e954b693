// Measures how long very large challenges block the page: the longest task on the main thread, at a quarter of the CPU
// speed.
/* global document, window, PerformanceObserver, requestAnimationFrame, setTimeout -- in the page */

const FLOW_INFO = {
  title: "Great",
  layout: "stacked",
  background: "",
  cancel_url: "/flows/-/cancel/",
};
const field = (more) => ({
  field_key: "field",
  label: "Field",
  type: "text",
  required: false,
  placeholder: "",
  initial_value: "",
  order: 0,
  sub_text: "",
  choices: null,
  ...more,
});
const many = (length, make) => Array.from({ length }, (_, at) => make(at));
const prompt = (...fields) => ({
  component: "ak-stage-prompt",
  flow_info: FLOW_INFO,
  fields,
});

/** Each challenge, with the element that is on the page when the challenge is completely shown. */
const GREAT = {
  "10,000 fields": [
    prompt(...many(10_000, (at) => field({ field_key: `field_${at}` }))),
    "[name=field_9999]",
  ],
  "100,000 options": [
    prompt(
      field({
        type: "dropdown",
        choices: many(100_000, (at) => ({
          value: `${at}`,
          label: `No. ${at}`,
        })),
      }),
    ),
    "datalist > option",
  ],
  "100 kB of open tags": [
    prompt(field({ type: "static", initial_value: "<b><i>".repeat(17_000) })),
    ".flow-text",
  ],
  "a shell of 3 MB": [
    {
      component: "xak-flow-shell",
      body: `<h1>Denied</h1><p>No.</p>${"<b><p>".repeat(500_000)}`,
    },
    ".flow-status",
  ],
};
const NOTICES = 20_000;

/** Prints one line per challenge. */
export async function greatSizes(browser, address, cpu) {
  for (const [name, [challenge, done]] of Object.entries(GREAT)) {
    const longest = await measured(browser, `${address}#still`, cpu, (page) =>
      page.evaluate(
        async ({ json, done }) => {
          const element = document.querySelector("flow-executor");
          element.removeAttribute("slug");
          const challenge = JSON.parse(json);
          // Wait, so that loading the page is not counted.
          await new Promise((resolve) => setTimeout(resolve, 500));
          window.longest = 0;
          element.challenge = challenge;
          while (!element.querySelector(done))
            await new Promise(requestAnimationFrame);
        },
        { json: JSON.stringify(challenge), done },
      ),
    );
    print(name, longest);
  }
  const longest = await measured(browser, address, cpu, flood);
  print(`${NOTICES.toLocaleString("en")} notices`, longest);
}

function print(name, longest) {
  console.log(
    `${name.padEnd(20)} ${longest.toFixed(0)} ms in the longest task`,
  );
}

/** The server sends very many messages at once, over the element's WebSocket. */
async function flood(page) {
  await page.locator("ak-stage-identification form").waitFor();
  await page.waitForFunction(() => window.socket?.onmessage);
  await page.evaluate(async (count) => {
    for (let at = 0; at < count; at++) {
      const notice = {
        message_type: "message",
        level: "info",
        message: `${at}`,
      };
      window.socket.onmessage({ data: JSON.stringify(notice) });
      // Like real messages: each in its own task, many in the same frame.
      if (at % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  }, NOTICES);
}

async function measured(browser, address, cpu, act) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(() => {
    window.WebSocket = class {
      constructor() {
        window.socket = this;
      }
      close() {
        window.socket = undefined;
      }
    };
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.longest = Math.max(window.longest, duration);
    }).observe({ type: "longtask" });
  });
  await page.goto(address);
  await session.send("Emulation.setCPUThrottlingRate", cpu);
  await page.evaluate(() => (window.longest = 0));
  await act(page);
  // The observer receives a task some time after the task.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const longest = await page.evaluate("window.longest");
  await context.close();
  return longest;
}
